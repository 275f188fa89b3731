import { HouseFactor } from '../dist/src/jobcenters/alikeness.types.js';
import { FACET_NAMES } from '../dist/src/search/engine/search-engine.js';
import { PracticeSort } from '../dist/src/search/search.types.js';

/** How many different searches there are of each kind. */
const TEXTS = 40;

const LONG_QUESTIONS = [
  'Wie erreichen wir Kundinnen und Kunden, die seit Monaten nicht mehr zu Terminen kommen und auf Briefe nicht antworten?',
  'Was kann ich tun, wenn jemand im Erstgespräch sagt, dass er wegen seiner Schulden Angst vor einer neuen Arbeit hat?',
  'Hat schon jemand ausprobiert, ob eine Beratung per Video für Alleinerziehende ohne Kinderbetreuung besser funktioniert als im Haus?',
  'Wie gelingt der Übergang aus der geförderten Beschäftigung nach § 16i in eine Stelle ohne Zuschuss beim selben Arbeitgeber?',
];
const UNKNOWN_WORDS = ['Xylothquarz', 'Wrumpfelzk', 'Qjvartbonsk', 'Zwyxnolpert', 'Kvartzempflo'];

/**
 * One search, as the engine's port takes it.
 * @typedef {object} BenchQuery
 * @property {string} kind what it is an example of, such as `rare word`
 * @property {string} text
 * @property {Record<string, string[]>} filter
 * @property {readonly string[]} facets
 * @property {string} [sort] a `PracticeSort`; by relevance when it is missing
 * @property {readonly string[]} [likeMine] factors by which hits of houses like that of the seeker come first
 */

/**
 * Searches of ten kinds, in turn: the first of each kind, then the second of each.
 *
 * @param {import('./generate/corpus.mjs').Corpus} corpus what is in the index
 * @param {readonly string[]} topics codes for the filter
 * @returns {BenchQuery[]}
 */
export function makeQueries(corpus, topics) {
  const rare = corpus.nouns(1, 2, TEXTS);
  const common = corpus.commonNouns(0.1, TEXTS);
  const known = corpus.nouns(3, Number.MAX_SAFE_INTEGER, TEXTS);
  const compounds = corpus.nouns(3, Number.MAX_SAFE_INTEGER, 10 * TEXTS).filter((word) => word.length >= 14);
  const kinds = {
    'rare word': { text: (index) => rare[index % rare.length] },
    'common word': { text: (index) => common[index % common.length] },
    'two common words': { text: (index) => `${common[index % common.length]} ${common[(index + 7) % common.length]}` },
    typo: { text: (index) => misspelt(known[index % known.length]) },
    'prefix of two letters': { text: (index) => known[index % known.length].slice(0, 2) },
    'all facets': { text: (index) => common[index % common.length], facets: FACET_NAMES },
    'filter only': { text: () => '', filter: (index) => ({ topic: [topics[index % topics.length]] }) },
    'no hit': { text: (index) => UNKNOWN_WORDS[index % UNKNOWN_WORDS.length] },
    'long question': { text: (index) => LONG_QUESTIONS[index % LONG_QUESTIONS.length] },
    compound: { text: (index) => compounds[index % compounds.length] },
  };
  return Array.from({ length: TEXTS }, (_, index) =>
    Object.entries(kinds).map(([kind, { text, filter, facets }]) => ({
      kind,
      text: text(index),
      filter: filter?.(index) ?? {},
      facets: facets ?? [],
    })),
  ).flat();
}

/**
 * Searches for common words in the orders that depend on the house of the seeker, in turn with the same by relevance.
 *
 * @param {import('./generate/corpus.mjs').Corpus} corpus what is in the index
 * @returns {BenchQuery[]}
 */
export function makeOrderedQueries(corpus) {
  return corpus.commonNouns(0.1, TEXTS).flatMap((text) => [
    { kind: 'by relevance', text, filter: {}, facets: [] },
    { kind: 'houses like mine first', text, filter: {}, facets: [], likeMine: Object.values(HouseFactor) },
    { kind: 'nearest first', text, filter: {}, facets: [], sort: PracticeSort.DISTANCE },
  ]);
}

/** Two letters in the middle change places. */
function misspelt(word) {
  const middle = Math.floor(word.length / 2);
  return `${word.slice(0, middle)}${word[middle + 1]}${word[middle]}${word.slice(middle + 2)}`;
}
