const MAX_TOKENS = 32;

/**
 * Turns what was typed into tokens for `to_tsquery`: letters and digits only, so that no operator survives. The last
 * word is also a prefix, because it may be half typed. Empty when nothing is left to search.
 */
export function toQueryTokens(text: string): string[] {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, MAX_TOKENS)
    .map((word, index, all) =>
      index === all.length - 1 && word.length > 2 ? `('${word}' | '${word}':*)` : `'${word}'`,
    );
}
