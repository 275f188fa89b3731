/** What was typed, taken apart: words, phrases in quotes, words behind a minus. */
export interface ParsedQuery {
  /** The words that are sought, as one text, phrases included. */
  readonly text: string;
  /** Texts in quotes: only documents that have them to the letter. */
  readonly phrases: readonly string[];
  /** Words behind a minus: only documents without them. */
  readonly excluded: readonly string[];
  /** Whether the last word may be half typed. */
  readonly isLastWordOpen: boolean;
}

const QUOTED = /["„“”»«]([^"„“”»«]*)["„“”»«]/g;
const EXCLUDED = /(^|\s)-([\p{L}\p{N}][\p{L}\p{M}\p{N}]*)/gu;

/** Takes a query apart. A quote without its partner and a minus without a word mean nothing. */
export function parseQuery(query: string): ParsedQuery {
  const phrases = [...query.matchAll(QUOTED)]
    .map((match) => match[1]!.trim())
    .filter((phrase) => /[\p{L}\p{N}]/u.test(phrase));
  const unquoted = query.replace(QUOTED, ' $1 ');
  const excluded = [...unquoted.matchAll(EXCLUDED)].map((match) => match[2]!);
  const text = unquoted.replace(EXCLUDED, '$1');
  return { text, phrases, excluded, isLastWordOpen: phrases.length === 0 && /[\p{L}\p{N}]$/u.test(query) };
}
