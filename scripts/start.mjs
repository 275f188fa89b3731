// `npm start`: makes the working copy ready and opens the house.
import { become, ensureInstalled, ensurePortalBuilt, ensureServiceBuilt, fail, reportStep } from './prepare.mjs';

process.stderr.write('\n  Kurzer Draht\n\n');
try {
  await ensureInstalled(reportStep);
  await ensureServiceBuilt(reportStep);
  await ensurePortalBuilt(reportStep);
  become(['--enable-source-maps', 'dist/src/main.js'], { service: true });
} catch (error) {
  fail(error);
}
