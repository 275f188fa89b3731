// `npm run screenshots`: pictures of the main pages for the README.
import { become, ensureInstalled, ensurePortalBuilt, ensureServiceBuilt, fail, reportStep } from './prepare.mjs';

try {
  await ensureInstalled(reportStep);
  await ensureServiceBuilt(reportStep);
  await ensurePortalBuilt(reportStep);
  become(['bench/screenshots.mjs', ...process.argv.slice(2)]);
} catch (error) {
  fail(error);
}
