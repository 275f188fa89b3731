/**
 * The Snowball stemmer for German (snowballstem.org/algorithms/german), over words in normal form: lower case, umlauts and
 * ß folded. Words of one meaning get one stem in most of their forms; the stem itself is no word.
 */

const VOWELS = 'aeiouy';
const S_ENDING = 'bdfghklmnrt';
const ST_ENDING = 'bdfghklmnt';

/** The stem of a folded word; short words and words with digits stay as they are. */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const marked = markConsonants(word);
  const r1 = Math.max(regionAfter(marked, 0), 3);
  const r2 = regionAfter(marked, regionAfter(marked, 0));
  return stepThree(stepTwo(stepOne(marked, r1), r1), r1, r2).toLowerCase();
}

/** u and y between vowels are consonants; upper case marks them. */
function markConsonants(word: string): string {
  let marked = word;
  for (let index = 1; index < word.length - 1; index++) {
    const isBetween = VOWELS.includes(marked[index - 1]!) && VOWELS.includes(marked[index + 1]!);
    if (isBetween && 'uy'.includes(marked[index]!))
      marked = marked.slice(0, index) + marked[index]!.toUpperCase() + marked.slice(index + 1);
  }
  return marked;
}

/** The region after the first consonant that follows a vowel, from `start` on. */
function regionAfter(word: string, start: number): number {
  for (let index = start + 1; index < word.length; index++) {
    if (!VOWELS.includes(word[index]!) && VOWELS.includes(word[index - 1]!)) return index + 1;
  }
  return word.length;
}

function endsIn(word: string, region: number, suffixes: readonly string[]): string | undefined {
  return suffixes.find((suffix) => word.endsWith(suffix) && word.length - suffix.length >= region);
}

function without(word: string, suffix: string): string {
  return word.slice(0, word.length - suffix.length);
}

function stepOne(word: string, r1: number): string {
  const heavy = endsIn(word, r1, ['ern', 'em', 'er']);
  if (heavy && !(heavy === 'em' && word.endsWith('system'))) return without(word, heavy);
  const light = endsIn(word, r1, ['en', 'es', 'e']);
  if (light) {
    const rest = without(word, light);
    return rest.endsWith('niss') ? rest.slice(0, -1) : rest;
  }
  if (endsIn(word, r1, ['s']) && S_ENDING.includes(word.at(-2) ?? '')) return without(word, 's');
  return word;
}

function stepTwo(word: string, r1: number): string {
  const suffix = endsIn(word, r1, ['est', 'en', 'er']);
  if (suffix) return without(word, suffix);
  if (endsIn(word, r1, ['st']) && word.length >= 6 && ST_ENDING.includes(word.at(-3) ?? '')) return without(word, 'st');
  return word;
}

function stepThree(word: string, r1: number, r2: number): string {
  const suffix = ['keit', 'isch', 'lich', 'heit', 'end', 'ung', 'ig', 'ik'].find((candidate) =>
    word.endsWith(candidate),
  );
  if (!suffix || word.length - suffix.length < r2) return word;
  const rest = without(word, suffix);
  switch (suffix) {
    case 'end':
    case 'ung':
      return endsIn(rest, r2, ['ig']) && !rest.endsWith('eig') ? without(rest, 'ig') : rest;
    case 'ig':
    case 'ik':
    case 'isch':
      return rest.endsWith('e') ? word : rest;
    case 'lich':
    case 'heit': {
      const before = endsIn(rest, r1, ['er', 'en']);
      return before ? without(rest, before) : rest;
    }
    default: {
      const before = endsIn(rest, r2, ['lich', 'ig']);
      return before ? without(rest, before) : rest;
    }
  }
}
