// `npm run test:meilisearch`: the contract of search engines on the live server that MEILI_URL and MEILI_API_KEY name.
import { checkAccess } from './meilisearch-access.mjs';
import { become, ensureInstalled, ensureServiceBuilt, fail, reportStep } from './prepare.mjs';

try {
  const { MEILI_URL, MEILI_API_KEY } = process.env;
  for (const [name, value] of Object.entries({ MEILI_URL, MEILI_API_KEY }))
    if (!value)
      throw new Error(`${name} fehlt: nötig sind die Adresse und ein Schlüssel eines Meilisearch-Servers ab 1.50.`);
  await checkAccess(MEILI_URL, MEILI_API_KEY);
  await ensureInstalled(reportStep);
  await ensureServiceBuilt(reportStep);
  become([
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    '--selectProjects',
    'meilisearch',
    ...process.argv.slice(2),
  ]);
} catch (error) {
  fail(error);
}
