/** Shorter ones are the beginnings of too many words. */
const SHORTEST_ROOT = 4;

/** Forms of a noun or an adjective, of an adjective, of a verb. */
const NOUN = '(?:e[ns]?|n|s|er)?';
const ADJECTIVE = '(?:e[mnrs]?)?';
const VERB = '(?:en|t|te[nmrs]?|end|ung|ungen)';
const IEREN = 'ieren ierung';
const ISIEREN = 'isieren isierung';
const OF_A_BARE_ROOT = `${IEREN} ${ISIEREN} lich isch heit schaft`;

/** How words of one root end: an ending with its forms, and what can stand in its place. */
const PARADIGMS: readonly (readonly [ending: RegExp, others: readonly string[]])[] = (
  [
    [`isier${VERB}`, `- e isch ${ISIEREN}`],
    [`ifi(?:zier${VERB}|kation${NOUN})`, 'ifizieren ifizierung ifikation'],
    [`i(?:zier${VERB}|kation${NOUN})`, 'izieren izierung ikation'],
    [`ier${VERB}`, `- e ation ion ${IEREN}`],
    [`ation${NOUN}`, IEREN],
    ['(?<!zeit)ung(?:en)?', 'en n'],
    ['lung(?:en)?', 'eln'],
    ['eln', 'lung'],
    ['en', 'ung nis'],
    ['n', 'ung'],
    ['nis(?:se[ns]?)?', 'en'],
    ['(?:ig)?(?:keit|heit)(?:en)?', '- ig'],
    [`(?:lich|isch)${ADJECTIVE}`, '- e'],
    [`schaft${NOUN}`, '- e'],
    ['', OF_A_BARE_ROOT],
    ['(?:e[ns]?|n|s|er)', OF_A_BARE_ROOT],
  ] as const
).map(([ending, others]) => [
  new RegExp(`^(.{${SHORTEST_ROOT},}?)${ending}$`),
  others.split(' ').map((other) => (other === '-' ? '' : other)),
]);

/**
 * What other words of the same root could be, by the endings that make words of others ("protestieren" → "protest",
 * "Vermittlung" → "vermitteln"): most of them are no words, which the index says.
 *
 * @param word in normal form, as are the answers
 */
export function relatedWords(word: string): string[] {
  const related = PARADIGMS.flatMap(([ending, others]) => {
    const root = ending.exec(word)?.[1];
    return root === undefined ? [] : others.map((other) => root + other);
  });
  return [...new Set(related)].filter((other) => other !== word);
}
