// `npm run cli -- <command>`: makes the working copy ready, saying so on standard error only when there is something to do.
import { become, ensureInstalled, ensureServiceBuilt, fail, reportStep } from './prepare.mjs';

try {
  await ensureInstalled(reportStep);
  await ensureServiceBuilt(reportStep);
  become(['--enable-source-maps', 'dist/src/cli.js', ...process.argv.slice(2)]);
} catch (error) {
  fail(error);
}
