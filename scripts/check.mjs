// `npm run check`: everything that is decided without running the service: format, lint, types, import direction, schema drift.
import { join } from 'node:path';
import { ensureInstalled, ensureServiceBuilt, fail, nodeBinary, projectFolder, reportStep, run } from './prepare.mjs';

const program = (...path) => join(projectFolder, 'node_modules', ...path);
const SOURCES = ['src', 'migrations', 'test', 'bench', 'scripts', 'portal'];

const checks = [
  ['Format', program('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level=warn', '.'],
  ['Lint', program('oxlint', 'bin', 'oxlint'), '--deny-warnings', ...SOURCES],
  ['Typen des Dienstes', program('typescript', 'bin', 'tsc'), '-p', 'tsconfig.json'],
  ['Typen des Portals', program('typescript', 'bin', 'tsc'), '-p', 'portal/tsconfig.json'],
  [
    'Richtung der Importe',
    program('dependency-cruiser', 'bin', 'dependency-cruiser.mjs'),
    '--config',
    '.dependency-cruiser.cjs',
    'src',
    'migrations',
  ],
  ['Schema', join(projectFolder, 'dist', 'src', 'cli.js'), 'print-schema', '--check'],
];

try {
  await ensureInstalled(reportStep);
  await ensureServiceBuilt(reportStep);
  let failures = 0;
  for (const [title, ...command] of checks) {
    await reportStep(title, () => run(nodeBinary(), command)).catch((error) => {
      failures++;
      process.stderr.write(`${error.message}\n`);
    });
  }
  if (failures > 0) fail(`${failures} von ${checks.length} Prüfungen sind gescheitert.`);
} catch (error) {
  fail(error);
}
