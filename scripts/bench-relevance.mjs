// `npm run bench:relevance -- DIR [--json FILE]`: measures how good the search finds; see docs/search.md.
import { become, ensureInstalled, ensureServiceBuilt, fail, reportStep } from './prepare.mjs';

try {
  await ensureInstalled(reportStep);
  await ensureServiceBuilt(reportStep);
  become(['--enable-source-maps', 'bench/relevance/relevance.mjs', ...process.argv.slice(2)]);
} catch (error) {
  fail(error);
}
