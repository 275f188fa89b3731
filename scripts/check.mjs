// `npm run check`: everything that is decided without running the service: format, lint, types, import direction, drift of
// schema and texts, weight of the portal.
import { readFileSync } from 'node:fs';
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
  [
    'Typen der GraphQL-Dokumente',
    program('@graphql-codegen', 'cli', 'esm', 'bin.js'),
    '--config',
    'portal/codegen.ts',
    '--check',
  ],
  ['Katalog der Texte', program('@lingui', 'cli', 'dist', 'lingui.js'), 'check', 'sync', '--clean', '--overwrite'],
];

/** The table of settings in the README is the one that the code prints. */
async function checkSettingsTable() {
  const table = await run(nodeBinary(), [join(projectFolder, 'dist', 'src', 'cli.js'), 'config']);
  if (!readFileSync(join(projectFolder, 'README.md'), 'utf8').includes(table)) {
    throw new Error('Die Tabelle der Einstellungen im README stimmt nicht mehr: npm run config');
  }
}

/** The build keeps the budgets of the first view itself. */
async function buildPortal() {
  await ensurePortalBuilt((_title, work) => work());
}

try {
  await ensureInstalled(reportStep);
  await ensureServiceBuilt(reportStep);
  let failures = 0;
  const works = checks.map(([title, ...command]) => [title, () => run(nodeBinary(), command)]);
  for (const [title, work] of [
    ...works,
    ['Einstellungen im README', checkSettingsTable],
    ['Gewicht des Portals', buildPortal],
  ]) {
    await reportStep(title, work).catch((error) => {
      failures++;
      process.stderr.write(`${error.message}\n`);
    });
  }
  if (failures > 0) fail(`${failures} Prüfungen sind gescheitert.`);
} catch (error) {
  fail(error);
}
