/** What was typed, taken apart: words, phrases in quotes, words behind a minus. */
export interface ParsedQuery {
  /** The words that are sought, as one text, phrases included. */
  readonly text: string;
  /** Texts in quotes: only documents that have them to the letter. */
  readonly phrases: readonly string[];
  /** Texts in quotes behind a minus: only documents without them. */
  readonly excludedPhrases: readonly string[];
  /** Words behind a minus: only documents without them. */
  readonly excluded: readonly string[];
  /** Whether the last word may be half typed. */
  readonly isLastWordOpen: boolean;
}

const QUOTED = /["„“”»«]([^"„“”»«]*)["„“”»«]/g;
/** The hyphen of „Model C“-Schulen belongs to the word, it is no minus. */
const HYPHEN_BEHIND_QUOTE = /(["“”»«])[-‐‑](?=\p{L})/gu;
const EXCLUDED_PHRASE = /(^|\s)-["„“”»«]([^"„“”»«]*)["„“”»«]/g;
const EXCLUDED = /(^|\s)-([\p{L}\p{N}][\p{L}\p{M}\p{N}]*)/gu;

/** Takes a query apart. A quote without its partner and a minus without a word mean nothing. */
export function parseQuery(query: string): ParsedQuery {
  const wanted = query.replace(EXCLUDED_PHRASE, '$1 ');
  const excludedPhrases = [...query.matchAll(EXCLUDED_PHRASE)].map((match) => match[2]!.trim()).filter(isTelling);
  const unhyphenated = wanted.replace(HYPHEN_BEHIND_QUOTE, '$1 ');
  const phrases = [...unhyphenated.matchAll(QUOTED)].map((match) => match[1]!.trim()).filter(isTelling);
  const unquoted = unhyphenated.replace(QUOTED, ' $1 ');
  const excluded = [...unquoted.matchAll(EXCLUDED)].map((match) => match[2]!);
  const text = unquoted.replace(EXCLUDED, '$1');
  return {
    text,
    phrases,
    excludedPhrases,
    excluded,
    isLastWordOpen: phrases.length === 0 && /[\p{L}\p{N}]$/u.test(query),
  };
}

function isTelling(phrase: string): boolean {
  return /[\p{L}\p{N}]/u.test(phrase);
}
