import type { TextToken } from './normal-form.js';

const DIGIT = /\d/;
/** "U 25", "B 1", "16 i": years and other long numbers are left alone. */
const SHORT_NUMBER = /^\d{1,3}$/;
const LETTER = /^\p{L}$/u;
const ONE_BLANK_OR_HYPHEN = /^[\s\u00a0‐‑-]$/u;
const HYPHEN_AT = /[-‐‑]/y;

/** "unter 25", "über 50", "ab 50". */
const BELOW = /^unter$/iu;
const ABOVE = /^(?:über|ueber|ab)$/iu;
const AGE = /^(\d\d)(?:jährig\p{L}*)?$/iu;
const PLUS = /^plus$/iu;
/** "25-Jährige", "25 Jahren": the number is an age, and this says no more than that. */
const YEARS = /^(?:jährig\p{L}*|jahren?)$/iu;
/** "über 50 Euro", "über 50 %": a number of something else. */
const OF_SOMETHING = /[\s\u00a0]?(?:\p{Lu}|prozent|euro|[%€])/uy;

/**
 * Brings together what is one code although it is written in pieces: a single letter and a number ("U 25", "U-25", "16 i"),
 * and ages, which become what people abbreviate them to: "unter 25", "unter 25-Jährige" → "U25", "über 50", "ab 50", "50plus",
 * "50+" → "Ü50". A number of something ("über 50 Euro") is no age.
 *
 * @param tokens those of the text in their order
 */
export function joinCodes(text: string, tokens: readonly TextToken[]): readonly TextToken[] {
  if (!DIGIT.test(text)) return tokens;
  const joined: TextToken[] = [];
  for (let index = 0; index < tokens.length;) {
    const code = codeAt(text, tokens, index);
    joined.push(code?.token ?? tokens[index]!);
    index += code?.length ?? 1;
  }
  return joined;
}

interface Code {
  readonly token: TextToken;
  /** Of how many tokens it consists. */
  readonly length: number;
}

function codeAt(text: string, tokens: readonly TextToken[], index: number): Code | undefined {
  const first = tokens[index]!;
  const second = tokens[index + 1];
  const isPair = second !== undefined && ONE_BLANK_OR_HYPHEN.test(text.slice(first.end, second.start));
  const code = (written: string, length: number, end = tokens[index + length - 1]!.end): Code => ({
    token: { text: written, start: first.start, end },
    length,
  });
  if (isPair && (BELOW.test(first.text) || ABOVE.test(first.text))) {
    const age = AGE.exec(second.text)?.[1];
    if (age === undefined) return undefined;
    const length = hasYears(text, tokens, index + 1) ? 3 : 2;
    if (length === 2 && second.text === age && matchesAt(OF_SOMETHING, text, second.end)) return undefined;
    return code(`${BELOW.test(first.text) ? 'U' : 'Ü'}${age}`, length);
  }
  const isNumber = SHORT_NUMBER.test(first.text);
  if (isNumber && isPair && PLUS.test(second.text)) return code(`Ü${first.text}`, 2);
  if (isNumber && text[first.end] === '+') return code(`Ü${first.text}`, 1, first.end + 1);
  if (/^\d{1,3}plus$/iu.test(first.text)) return code(`Ü${first.text.slice(0, -'plus'.length)}`, 1);
  if (!isPair) return undefined;
  const isLetterFirst = LETTER.test(first.text) && SHORT_NUMBER.test(second.text);
  // "25 E-Mails" are no "25E".
  const isLetterLast = isNumber && LETTER.test(second.text) && !matchesAt(HYPHEN_AT, text, second.end);
  return isLetterFirst || isLetterLast ? code(first.text + second.text, 2) : undefined;
}

function hasYears(text: string, tokens: readonly TextToken[], number: number): boolean {
  const [age, next] = [tokens[number]!, tokens[number + 1]];
  return next !== undefined && YEARS.test(next.text) && ONE_BLANK_OR_HYPHEN.test(text.slice(age.end, next.start));
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** The normal form of a code: that of "Ü50" must not be that of "U50". */
export function foldCode(surface: string, folded: string): string {
  return /^(?:ü|ue)\d/iu.test(surface.normalize('NFC')) ? folded.replace(/^u/, 'ue') : folded;
}
