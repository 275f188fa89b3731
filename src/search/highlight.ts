import type { AnalysedWord } from './analysis/german-analyser.js';
import type { Matches } from './match-finder.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** A snippet shows about this many words, some of them before the first match. */
const SNIPPET_WORDS = 36;
const WORDS_BEFORE = 6;

/** The whole text as safe HTML: all is escaped except `<mark>` around its matches. */
export function highlightWhole(text: string, matches: Matches): string {
  return mark(text, matches, 0, text.length);
}

/** The passage with most different matches, as safe HTML; the beginning of a text without any. `words` are those of the text. */
export function highlightSnippet(text: string, words: readonly AnalysedWord[], matches: Matches): string {
  if (words.length === 0) return '';
  const first = bestStart(matches);
  const last = Math.min(words.length, first + SNIPPET_WORDS) - 1;
  const [start, end] = [words[first]!.start, words[last]!.end];
  const passage = mark(text, matches, start, end);
  return `${start > 0 ? '… ' : ''}${passage}${end < text.trimEnd().length ? ' …' : ''}`;
}

function bestStart({ words: matching }: Matches): number {
  let best = { start: 0, terms: 0 };
  for (const [place, { index }] of matching.entries()) {
    const start = Math.max(0, index - WORDS_BEFORE);
    const stems = new Set<string>();
    for (let next = place; next < matching.length && matching[next]!.index < start + SNIPPET_WORDS; next++)
      stems.add(matching[next]!.word.stem);
    if (stems.size > best.terms) best = { start, terms: stems.size };
  }
  return best.start;
}

function mark(text: string, matches: Matches, start: number, end: number): string {
  let html = '';
  let at = start;
  for (const { word } of matches.words) {
    // A hyphenated word comes once more as a whole.
    if (word.start < at || word.end > end) continue;
    html += `${between(text, at, word.start)}<mark>${escape(text.slice(word.start, word.end))}</mark>`;
    at = word.end;
  }
  return html + between(text, at, end);
}

/** A line that does not end as a sentence is set off from the next one: a snippet is shown in one line. */
function between(text: string, start: number, end: number): string {
  const lines = text.slice(start, end).replace(/\s*\n\s*/g, (_gap, at: number) => {
    const before = text.charAt(start + at - 1);
    return /[\p{L}\p{N})\]"'“»%]/u.test(before) ? ' · ' : ' ';
  });
  return escape(lines);
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char]!);
}
