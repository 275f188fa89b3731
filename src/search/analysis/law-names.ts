import type { TextToken } from './normal-form.js';

/** What people number in Arabic or in Roman figures, with a blank or without: "SGB II", "SGB 2", "SGB2", "Alg2", "Hartz4". */
const MENTIONED = /sgb|alg|hartz|arbeitslosengeld/iu;
const NAME = /^(?:sgb|alg|hartz|arbeitslosengeld)$/iu;
const IN_ONE = /^(sgb|alg|hartz)(\d{1,2}|[ivx]+)$/iu;
const ARABIC = /^\d{1,2}$/;
const BLANK_OR_HYPHEN = /^[\s\u00a0‐‑-]$/u;
/** The Sozialgesetzbuch has fourteen books. */
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV'];

/** Gives the numbers of these laws and benefits one form, a Roman figure as a word of its own: "ALG2" → "ALG", "II". */
export function numberLawNames(text: string, tokens: readonly TextToken[]): readonly TextToken[] {
  if (!MENTIONED.test(text)) return tokens;
  return tokens.flatMap((token, index) => {
    const [, name, number] = IN_ONE.exec(token.text) ?? [];
    if (name && number && isNumber(number)) {
      const between = token.start + name.length;
      return [
        { text: name, start: token.start, end: between },
        { text: toRoman(number), start: between, end: token.end },
      ];
    }
    const before = tokens[index - 1];
    const isNumberOfLaw =
      before &&
      ARABIC.test(token.text) &&
      NAME.test(before.text) &&
      BLANK_OR_HYPHEN.test(text.slice(before.end, token.start));
    return [isNumberOfLaw ? { ...token, text: toRoman(token.text) } : token];
  });
}

function isNumber(text: string): boolean {
  return ROMAN.includes(toRoman(text).toUpperCase());
}

/** A number that none of the laws has stays as it is. */
function toRoman(number: string): string {
  return (ARABIC.test(number) ? ROMAN[Number(number) - 1] : undefined) ?? number;
}
