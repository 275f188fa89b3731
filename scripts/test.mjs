// `npm test`: every tier of tests. The last line has the form "N passed, N failed".
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  ensureInstalled,
  ensurePortalBuilt,
  ensureServiceBuilt,
  fail,
  nodeBinary,
  projectFolder,
  reportStep,
  run,
} from './prepare.mjs';

const report = join(projectFolder, 'node_modules', '.cache', 'kurzer-draht', 'test-report.json');

try {
  await ensureInstalled(reportStep);
  await ensureServiceBuilt(reportStep);
  await ensurePortalBuilt(reportStep);
} catch (error) {
  fail(error);
}

rmSync(report, { force: true });
const jest = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
  '--json',
  `--outputFile=${report}`,
  '--silent',
  ...process.argv.slice(2),
];
const ended = await run(nodeBinary(), jest, { quiet: false }).then(
  () => true,
  () => false,
);
summarise(ended);

function summarise(ended) {
  let result;
  try {
    result = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    process.stdout.write('Jest has written no report.\n0 passed, 1 failed\n');
    process.exit(1);
  }
  const skipped = result.testResults.flatMap((file) =>
    file.assertionResults
      .filter((test) => test.status === 'pending')
      .map((test) => `${file.name.slice(projectFolder.length + 1)}: ${test.fullName}`),
  );
  if (skipped.length > 0) process.stdout.write(`\nSkipped:\n${skipped.map((name) => `  - ${name}`).join('\n')}\n`);
  // A file that could not be run at all counts as one failure.
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  process.stdout.write(`\n${result.numPassedTests} passed, ${failed} failed\n`);
  process.exit(ended && failed === 0 && result.numPassedTests > 0 ? 0 : 1);
}
