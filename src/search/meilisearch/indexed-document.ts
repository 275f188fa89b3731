import type { GermanAnalyser } from '../analysis/german-analyser.js';
import { contentHashOf } from '../engine/content-hash.js';
import { FACET_NAMES, type FacetName, type SearchDocument, type SearchKind } from '../engine/search-engine.js';
import { toSearchVector } from '../postgres/search-vector.js';
import { termWeight } from './ranking.js';
import { phraseCode, termCode } from './term-code.js';

/** Name of the attribute with the codes of a facet. */
export type FacetAttribute = `facet_${FacetName}`;

/** Reader of what the whole network may find; all others are ids of houses. */
export const NETWORK = 'network';

/** A document as Meilisearch holds it. What is filtered by consists of codes; the texts are there for showing hits. */
export interface IndexedDocument extends Partial<Readonly<Record<FacetAttribute, readonly string[]>>> {
  /** Kind and id: the key of the index. */
  readonly key: string;
  readonly kind: SearchKind;
  readonly id: string;
  readonly searchVersion: number;
  readonly indexVersion: number;
  readonly contentHash: string;
  /** Who may find it: `network`, or ids of houses. */
  readonly readers: readonly string[];
  /** The house that it belongs to; absent when there is none. */
  readonly house?: string;
  /** Codes of all its terms, the same that PostgreSQL has. */
  readonly terms: readonly string[];
  /** Codes of the terms of its title. */
  readonly titleTerms: readonly string[];
  /** How much each term weighs in it, as `toWeightList` writes it. */
  readonly weights: string;
  /** Title and body as codes of their words in order, for phrases. */
  readonly folded: string;
  readonly title: string;
  readonly keywords: string;
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly publishedAt: number;
  /** Milliseconds since 1970; absent when it was never confirmed, which sorts it last. */
  readonly confirmedAt?: number;
}

/** Says what an index holds as a whole. It is a document of the index, so it is swapped together with the others. */
export interface IndexState {
  readonly key: typeof STATE_KEY;
  readonly kind: typeof STATE_KIND;
  readonly indexVersion: number;
  /** Another one for every rebuild. */
  readonly generation: string;
}

export const STATE_KEY = 'state';
/** No kind of document is called like this, so searches never find it. */
export const STATE_KIND = '_state';

/** The key of a document. Holds what Meilisearch allows in keys: letters, digits, `_` and `-`. */
export function keyOf(kind: SearchKind, id: string): string {
  return `${kind}_${id}`;
}

export function facetAttribute(name: FacetName): FacetAttribute {
  return `facet_${name}`;
}

/** Projects a document. */
export function toIndexedDocument(
  analyser: GermanAnalyser,
  document: SearchDocument,
  indexVersion: number,
): IndexedDocument {
  const { kind, id, searchVersion, title, keywords, body, publishedAt, confirmedAt } = document;
  const { terms, places, folded } = toSearchVector(analyser, document);
  const facets = FACET_NAMES.flatMap((name) => {
    const codes = document.facets[name] ?? [];
    return codes.length > 0 ? [[facetAttribute(name), codes] as const] : [];
  });
  return {
    key: keyOf(kind, id),
    kind,
    id,
    searchVersion,
    indexVersion,
    contentHash: contentHashOf(document),
    readers: document.network ? [NETWORK] : document.houseIds,
    ...(document.houseIds[0] === undefined ? {} : { house: document.houseIds[0] }),
    terms: terms.map(termCode),
    titleTerms: toSearchVector(analyser, { title, keywords: '', body: '' }).terms.map(termCode),
    weights: toWeightList(new Map([...places].map(([term, at]) => [termCode(term), termWeight(at)]))),
    folded: phraseCode(folded),
    title: title.toWellFormed(),
    keywords: keywords.toWellFormed(),
    body: body.toWellFormed(),
    publishedAt: publishedAt.valueOf(),
    ...(confirmedAt === null ? {} : { confirmedAt: confirmedAt.valueOf() }),
    ...Object.fromEntries(facets),
  };
}

/** Writes weights as `code:weight` with blanks between. An object would make an attribute of every term, of which there can be 65,536. */
export function toWeightList(weights: ReadonlyMap<string, number>): string {
  return [...weights].map(([code, weight]) => `${code}:${weight.toFixed(3)}`).join(' ');
}

/** Reads what `toWeightList` wrote. */
export function fromWeightList(list: string): ReadonlyMap<string, number> {
  return new Map(
    list.split(' ').map((entry) => {
      const [code, weight] = entry.split(':') as [string, string?];
      return [code, Number(weight ?? 0)];
    }),
  );
}
