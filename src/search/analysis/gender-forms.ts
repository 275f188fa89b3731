const MARKED = /(?:[*:_·]|\/-?)(?:innen|in)$/u;
/** "KollegInnen": the capital I inside a word is a gender mark. */
const CAPITAL_I = /\p{Ll}In(?:nen)?$/u;
const FEMININE_PLURAL = /^(.{3,})innen$/u;
const FEMININE = /^(.{4,})in$/u;

/** Words that end like feminine forms and are none. */
const NO_FEMININE = new Set([
  'drinnen',
  'binnen',
  'gewinnen',
  'beginnen',
  'entrinnen',
  'verrinnen',
  'besinnen',
  'spinnen',
  'darinnen',
  'hierinnen',
]);

/**
 * The word without its gender form: "Kolleg*innen", "KollegInnen" and "Kolleginnen" become "kolleg", which has the stem of
 * "Kollegen". Of words in "-in" only those whose masculine form is known are feminine ("Beraterin", not "Termin").
 *
 * @param surface the word as it is written
 * @param folded the same in normal form
 * @param isKnown whether a folded word is in the lexicon
 */
export function withoutGenderForm(surface: string, folded: string, isKnown: (word: string) => boolean): string {
  if (MARKED.test(surface)) return folded.replace(/(?:[*:_·]|\/-?)(?:innen|in)$/u, '');
  if (CAPITAL_I.test(surface)) return folded.replace(/in(?:nen)?$/u, '');
  if (NO_FEMININE.has(folded)) return folded;
  const plural = FEMININE_PLURAL.exec(folded);
  if (plural) return plural[1]!;
  const base = FEMININE.exec(folded)?.[1];
  const isFeminine =
    base !== undefined &&
    !base.endsWith('e') &&
    [base, `${base}e`, `${base}en`].some((masculine) => masculine.length >= 5 && isKnown(masculine));
  return isFeminine && (base.endsWith('er') || isKnown(`${base}e`)) ? base : folded;
}
