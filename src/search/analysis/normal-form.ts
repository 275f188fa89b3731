const FOLDED: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss', æ: 'a', ø: 'o', å: 'a' };

/**
 * The normal form in which words are compared: lower case, umlauts as their plain vowel however they are written ("ü" and
 * "ue" both become "u"), ß as ss, no other accents. Text and query go through it alike, so that a rare word it changes
 * too much ("aktuell") still finds itself. "ue" after a vowel or q is no umlaut ("neue", "quelle") and stays.
 */
export function fold(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæøå]/g, (letter) => FOLDED[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<![aeiouq])([aou])e(?!u)/g, '$1');
}

/** A piece of a text with its place: `end` is behind the last character, counted in UTF-16 units. */
export interface TextToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const LETTER_OR_DIGIT = String.raw`\p{L}\p{M}\p{N}`;

/** "Kolleg*innen", "Kolleg:innen", "Kolleg_innen", "Kolleg/-innen", "Kolleg(inn)en". */
const GENDER_MARK = String.raw`(?:[*:_·]|\/-?)(?:innen|in)(?![${LETTER_OR_DIGIT}])`;
const WORD = new RegExp(String.raw`[${LETTER_OR_DIGIT}]+(?:${GENDER_MARK})?`, 'gu');

/**
 * Cuts a text into words. Hyphens, slashes and paragraph signs separate ("und/oder", "Video-Beratung", "§ 16i"); a gender
 * mark stays part of its word.
 */
export function tokenise(text: string): TextToken[] {
  return [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A text as its words in normal form with single blanks around each, in which a phrase can be looked for to the letter. */
export function foldPhrase(text: string): string {
  return ` ${tokenise(text)
    .map((token) => fold(token.text))
    .join(' ')} `;
}

/** A hyphenated word as one: "Video-Beratung" is also "Videoberatung". Says whether only a hyphen stands between two neighbours. */
export function isHyphenated(text: string, left: TextToken, right: TextToken): boolean {
  return right.start === left.end + 1 && /[-‐‑–]/.test(text[left.end]!);
}
