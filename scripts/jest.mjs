// `npm run jest -- …`: Jest as ES modules over fresh builds: of the service for the cluster of the run and the fault tests,
// of the portal for the browser.
import { become, ensureInstalled, ensurePortalBuilt, ensureServiceBuilt, fail, reportStep } from './prepare.mjs';

try {
  await ensureInstalled(reportStep);
  await ensureServiceBuilt(reportStep);
  await ensurePortalBuilt(reportStep);
  become([
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    ...process.argv.slice(2),
  ]);
} catch (error) {
  fail(error);
}
