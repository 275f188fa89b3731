import type { DocumentFrequency, InverseFrequency } from '../query/query-plans.js';
import { presenceOf, putsAllWordsFirst, TITLE_SHARE } from '../query/rank-terms.js';
import type { QueryGroup } from '../query/search-query-plan.js';
import { allOf, anyOf, groupQuery } from './tsquery-text.js';

/** Candidates have one of the rarest words: words are taken, the rarest first, until together they occur in this many documents. */
const CANDIDATES = 4_000;

/** Whether the page comes from all matches, from those that have one of the rare words, or from those that have both of the two rarest. */
export type Reach = 'TWO_RAREST_WORDS' | 'RARE_WORDS' | 'ALL_WORDS';

/** Documents that stage one puts before all others, by one question to the index. */
export interface Front {
  /** Where the index is asked: in titles, or in all of the text. */
  readonly vector: 'title_vector' | 'vector';
  readonly query: string;
  /** What the documents, which have every word, gain by them. */
  readonly words: readonly Pick<Arm, 'titleQuery' | 'weight' | 'titleWeight'>[];
}

/** One question to the index: documents that meet `query` gain `weight`, and `titleWeight` when the title meets `titleQuery`. */
export interface Arm {
  readonly query: string;
  readonly titleQuery: string;
  readonly weight: number;
  readonly titleWeight: number;
  /** Whether documents that meet it have all words of the query. */
  readonly allWords: boolean;
}

/**
 * Which words a document has, and whether in the title, the rare ones counting more: one question for each word, which the
 * index answers without reading a vector. Words that are in very many documents are asked only together with a rare one.
 */
export function toArms(
  groups: readonly QueryGroup[],
  idf: InverseFrequency,
  documents: DocumentFrequency,
  reach: Reach,
): Arm[] {
  const byRarity = groups.toSorted((left, right) => documentsOf(left, documents) - documentsOf(right, documents));
  const rare = new Set(reach === 'ALL_WORDS' ? groups : reach === 'RARE_WORDS' ? rarest(byRarity, documents) : []);
  const rareQuery =
    reach === 'TWO_RAREST_WORDS' ? allOf(byRarity.slice(0, 2).map(groupQuery)) : anyOf([...rare].map(groupQuery));
  const arms = groups.map((group): Arm => {
    const query = groupQuery(group);
    return {
      query: rare.has(group) ? query : allOf([rareQuery, query]),
      ...gainOf(group, idf),
      allWords: groups.length === 1,
    };
  });
  if (putsAllWordsFirst(groups)) {
    const query = allOf(groups.map(groupQuery));
    arms.push({ query, titleQuery: query, weight: 0, titleWeight: 0, allWords: true });
  }
  return arms;
}

/** Whether even the rarest word is in so many documents that not all of them should be looked at. */
export function areAllFrequent(groups: readonly QueryGroup[], documents: DocumentFrequency): boolean {
  return groups.every((group) => documentsOf(group, documents) > CANDIDATES);
}

/** Who comes first in any case: those that have the only word in the title, or all words of the query; `undefined` for sentences. */
export function toFront(groups: readonly QueryGroup[], idf: InverseFrequency): Front | undefined {
  const words = groups.map((group) => gainOf(group, idf));
  if (groups.length === 1) return { vector: 'title_vector', query: groupQuery(groups[0]!), words };
  return putsAllWordsFirst(groups) ? { vector: 'vector', query: allOf(groups.map(groupQuery)), words } : undefined;
}

function gainOf(group: QueryGroup, idf: InverseFrequency): Pick<Arm, 'titleQuery' | 'weight' | 'titleWeight'> {
  const weight = presenceOf(group, idf);
  return { titleQuery: groupQuery(group), weight, titleWeight: TITLE_SHARE * weight };
}

function rarest(byRarity: readonly QueryGroup[], documents: DocumentFrequency): QueryGroup[] {
  let candidates = 0;
  const tooMany = byRarity.findIndex((group, index) => {
    candidates += documentsOf(group, documents);
    return index > 0 && candidates > CANDIDATES;
  });
  return tooMany < 0 ? [...byRarity] : byRarity.slice(0, tooMany);
}

/** At most so many documents have one of the alternatives. */
function documentsOf(group: QueryGroup, documents: DocumentFrequency): number {
  return group.alternatives.reduce((sum, { terms }) => sum + Math.min(...terms.map(documents)), 0);
}
