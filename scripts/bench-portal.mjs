// `npm run bench:portal -- [--write-docs]`: measures the portal as it is built from this working copy; see docs/performance.md.
import { become, ensureInstalled, ensurePortalBuilt, ensureServiceBuilt, fail, reportStep } from './prepare.mjs';

try {
  await ensureInstalled(reportStep);
  await ensureServiceBuilt(reportStep);
  await ensurePortalBuilt(reportStep);
  become(['bench/portal/portal.mjs', ...process.argv.slice(2)]);
} catch (error) {
  fail(error);
}
