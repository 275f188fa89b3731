import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const PAGE = join(import.meta.dirname, '..', '..', 'docs', 'performance.md');
const BEGIN = '<!-- bench:begin -->';
const END = '<!-- bench:end -->';

/**
 * Puts the tables between the markers of docs/performance.md; everything around them stays.
 * @throws Error when the page has no markers
 */
export async function writeToDocs(tables) {
  const page = readFileSync(PAGE, 'utf8');
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin === -1 || end < begin) throw new Error(`${PAGE} lacks the markers ${BEGIN} and ${END}.`);
  const changed = `${page.slice(0, begin + BEGIN.length)}\n\n${tables}\n${page.slice(end)}`;
  writeFileSync(PAGE, await format(changed, { ...(await resolveConfig(PAGE)), filepath: PAGE }));
}
