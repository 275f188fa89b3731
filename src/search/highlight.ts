import type { AnalysedWord } from './analysis/german-analyser.js';
import type { MatchFinder } from './match-finder.js';

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

/** Says which words of a text are found by the terms of a query, and shows them as safe HTML: all is escaped except `<mark>`. */
export class Highlighter {
  /** @param matches says which words are marked */
  constructor(private readonly matches: MatchFinder) {}

  /** The whole text, whose words are given, with its matches. */
  whole(text: string, words: readonly AnalysedWord[]): string {
    return this.mark(text, this.matchesIn(words), 0, text.length);
  }

  /** The passage with most different matches; the beginning of a text without any. `words` are those of the text. */
  snippet(text: string, words: readonly AnalysedWord[]): string {
    if (words.length === 0) return '';
    const first = this.bestStart(words);
    const last = Math.min(words.length, first + SNIPPET_WORDS) - 1;
    const [start, end] = [words[first]!.start, words[last]!.end];
    const passage = this.mark(text, this.matchesIn(words.slice(first, last + 1)), start, end);
    return `${start > 0 ? '… ' : ''}${passage}${end < text.trimEnd().length ? ' …' : ''}`;
  }

  private bestStart(words: readonly AnalysedWord[]): number {
    const matching = [...words.keys()].filter((index) => this.matches.isMatch(words[index]!));
    let best = { start: 0, terms: 0 };
    for (const [place, index] of matching.entries()) {
      const start = Math.max(0, index - WORDS_BEFORE);
      const stems = new Set<string>();
      for (let next = place; next < matching.length && matching[next]! < start + SNIPPET_WORDS; next++)
        stems.add(words[matching[next]!]!.stem);
      if (stems.size > best.terms) best = { start, terms: stems.size };
    }
    return best.start;
  }

  private matchesIn(words: readonly AnalysedWord[]): AnalysedWord[] {
    return words.filter((word) => this.matches.isMatch(word));
  }

  private mark(text: string, matches: readonly AnalysedWord[], start: number, end: number): string {
    let html = '';
    let at = start;
    for (const match of matches) {
      // A hyphenated word comes once more as a whole.
      if (match.start < at || match.end > end) continue;
      html += `${between(text, at, match.start)}<mark>${escape(text.slice(match.start, match.end))}</mark>`;
      at = match.end;
    }
    return html + between(text, at, end);
  }
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
