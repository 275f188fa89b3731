import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

/** German is the source: the texts stand in the code, and the catalog, written by `npm run texts`, is what a translation would start from. */
export default defineConfig({
  locales: ['de'],
  sourceLocale: 'de',
  rootDir: 'portal',
  catalogs: [
    { path: '<rootDir>/src/texts/{locale}', include: ['<rootDir>/src'], exclude: ['**/graphql/generated/**'] },
  ],
  // Without line numbers a change of code that is none of the texts leaves the catalog as it is.
  format: formatter({ lineNumbers: false }),
});
