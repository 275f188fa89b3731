import { Violation } from '../platform/graphql/problems.js';
import type { VocabularyEntry } from './vocabulary.types.js';

const MAX_WORD = 100;
const MAX_ALIASES = 50;
const LINE_BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]/u;

/** A word as it is stored: one space between its parts, none around it. */
export function toWord(text: string): string {
  return text.normalize('NFC').trim().replace(/ +/g, ' ');
}

/** Other words as they are stored: in their order, each once, without the label and without empty ones. */
export function toAliases(words: readonly string[], label: string): string[] {
  const seen = new Set([fold(label), '']);
  return words.map(toWord).filter((word) => !seen.has(fold(word)) && seen.add(fold(word)));
}

/** What is wrong with the words of an entry as stored; `others` are the entries of its vocabulary without itself. */
export function checkWords(label: string, aliases: readonly string[], others: readonly VocabularyEntry[]): Violation[] {
  const taken = others.find((other) => other.replacedBy === null && fold(other.label) === fold(label));
  return [
    ...(isWord(label)
      ? []
      : [new Violation('input.label', `Die Bezeichnung braucht 1 bis ${MAX_WORD} Zeichen in einer Zeile.`)]),
    ...(taken ? [new Violation('input.label', `„${taken.label}“ gibt es in diesem Vokabular schon.`)] : []),
    ...aliases.flatMap((alias, index) =>
      isWord(alias)
        ? []
        : [
            new Violation(
              `input.aliases.${index}`,
              `Ein anderes Wort hat höchstens ${MAX_WORD} Zeichen in einer Zeile.`,
            ),
          ],
    ),
    ...(aliases.length > MAX_ALIASES
      ? [new Violation('input.aliases', `Mehr als ${MAX_ALIASES} andere Wörter sind nicht möglich.`)]
      : []),
  ];
}

const IN_CODES: Readonly<Record<string, string>> = { Ä: 'AE', Ö: 'OE', Ü: 'UE', ẞ: 'SS' };
const MAX_CODE = 60;

/** A code for a label that none of the `taken` ones is: `Sprechstunde im Café` becomes `SPRECHSTUNDE_IM_CAFE`. */
export function toCode(label: string, taken: ReadonlySet<string>): string {
  const letters = label
    .replaceAll('ß', 'ss')
    .toUpperCase()
    .replace(/[ÄÖÜẞ]/g, (letter) => IN_CODES[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  const base =
    letters
      .replace(/[^A-Z0-9]+/g, '_')
      .replace(/^_+|_+$/g, '')
      .slice(0, MAX_CODE) || 'EINTRAG';
  for (let number = 1; ; number++) {
    const code = number === 1 ? base : `${base}_${number}`;
    if (!taken.has(code)) return code;
  }
}

function isWord(word: string): boolean {
  return word !== '' && [...word].length <= MAX_WORD && !LINE_BREAKS.test(word);
}

function fold(word: string): string {
  return word.toLocaleLowerCase('de');
}
