import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const PAGE = join(import.meta.dirname, '..', '..', 'docs', 'performance.md');

/**
 * Puts the tables between the markers of this name in docs/performance.md; everything around them stays.
 * @param {string} tables
 * @param {'bench' | 'portal'} name
 * @throws Error when the page has no markers
 */
export async function writeToDocs(tables, name) {
  const [begins, ends] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const page = readFileSync(PAGE, 'utf8');
  const begin = page.indexOf(begins);
  const end = page.indexOf(ends);
  if (begin === -1 || end < begin) throw new Error(`${PAGE} lacks the markers ${begins} and ${ends}.`);
  const changed = `${page.slice(0, begin + begins.length)}\n\n${tables}\n${page.slice(end)}`;
  writeFileSync(PAGE, await format(changed, { ...(await resolveConfig(PAGE)), filepath: PAGE }));
}
