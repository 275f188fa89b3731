// `npm run test:meilisearch`: the contract of search engines on the live server that MEILI_URL and MEILI_API_KEY name.
import { become, ensureInstalled, ensureServiceBuilt, fail, reportStep } from './prepare.mjs';

try {
  for (const name of ['MEILI_URL', 'MEILI_API_KEY'])
    if (!process.env[name])
      throw new Error(`${name} fehlt: die Adresse und ein Schlüssel eines Meilisearch-Servers ab 1.50.`);
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
