// `npm run jest -- …`: Jest as ES modules over a fresh build, which the cluster of the run and the fault tests use.
import { become, ensureInstalled, ensureServiceBuilt, fail, reportStep } from './prepare.mjs';

try {
  await ensureInstalled(reportStep);
  await ensureServiceBuilt(reportStep);
  become([
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    ...process.argv.slice(2),
  ]);
} catch (error) {
  fail(error);
}
