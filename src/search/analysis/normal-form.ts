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

/** A word begins with one of these; marks belong to the letter before them, and are nothing alone. */
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const IN_WORD = /[\p{L}\p{M}\p{N}]/u;
const LAST_UNIT = 0xffff;
/** What each UTF-16 unit is in a word: looking it up takes a fifth of the time of a regular expression. */
const NOTHING = 0;
const INSIDE = 1;
const BEGINNING = 2;
const UNITS = Uint8Array.from({ length: LAST_UNIT + 1 }, (_, unit) => roleOf(String.fromCharCode(unit)));

/** What follows most words: a text has thousands of them, so the expressions are spared. */
const BLANK = 0x20;

/** "Kolleg*innen", "Kolleg:innen", "Kolleg_innen", "Kolleg/-innen". */
const GENDER_MARK = /(?:[*:_·]|\/-?)(?:innen|in)(?![\p{L}\p{M}\p{N}])/uy;

/**
 * Cuts a text into words. Hyphens, slashes and paragraph signs separate ("und/oder", "Video-Beratung", "§ 16i"); a gender
 * mark stays part of its word.
 */
export function tokenise(text: string): TextToken[] {
  const tokens: TextToken[] = [];
  for (let at = 0; at < text.length;) {
    const start = at;
    for (let length = lengthInWord(text, at, BEGINNING); length > 0; length = lengthInWord(text, at, INSIDE))
      at += length;
    if (at === start) {
      at++;
      continue;
    }
    if (text.charCodeAt(at) !== BLANK) {
      GENDER_MARK.lastIndex = at;
      if (GENDER_MARK.test(text)) at = GENDER_MARK.lastIndex;
    }
    tokens.push({ text: text.slice(start, at), start, end: at });
  }
  return tokens;
}

/** How many UTF-16 units the character there has that may stand in that role; 0 when it may not. */
function lengthInWord(text: string, at: number, role: number): number {
  if (at >= text.length) return 0;
  if (UNITS[text.charCodeAt(at)]! >= role) return 1;
  const character = String.fromCodePoint(text.codePointAt(at)!);
  return character.length === 2 && roleOf(character) >= role ? 2 : 0;
}

function roleOf(character: string): number {
  if (LETTER_OR_DIGIT.test(character)) return BEGINNING;
  return IN_WORD.test(character) ? INSIDE : NOTHING;
}

/** A text as its words in normal form with single blanks around each, in which a phrase can be looked for to the letter. */
export function foldPhrase(text: string): string {
  return ` ${tokenise(text)
    .map((token) => fold(token.text))
    .join(' ')} `;
}

/** A hyphenated word as one: "Video-Beratung" is also "Videoberatung". Says whether only a hyphen stands between two neighbours. */
export function isHyphenated(text: string, left: TextToken, right: TextToken): boolean {
  return right.start === left.end + 1 && text.charCodeAt(left.end) !== BLANK && /[-‐‑–]/.test(text[left.end]!);
}
