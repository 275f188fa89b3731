// `npm run bench -- …`: measures the service as it is built from this working copy; see docs/performance.md.
import { become, ensureInstalled, ensurePortalBuilt, ensureServiceBuilt, fail, reportStep } from './prepare.mjs';

try {
  await ensureInstalled(reportStep);
  await ensureServiceBuilt(reportStep);
  await ensurePortalBuilt(reportStep);
  become(['--enable-source-maps', 'bench/bench.mjs', ...process.argv.slice(2)]);
} catch (error) {
  fail(error);
}
