import type { TransactionHandle } from '../../platform/database/handles.js';

/** What can be found. Each kind has one source; ids are unique within a kind only. */
export type SearchKind = 'practice' | 'event' | 'talk' | 'jobcenter';

/** By what hits can be narrowed and counted. */
export const FACET_NAMES = [
  'topic',
  'targetGroup',
  'instrument',
  'workingFormat',
  'deliveryChannel',
  'result',
  'maturity',
  'organisationForm',
  'land',
  'comparisonType',
  'caseloadBand',
  'jobcenter',
  'year',
] as const;
export type FacetName = (typeof FACET_NAMES)[number];

/** The projection of one thing that can be found. All of it is made anew from the database by its source. */
export interface SearchDocument {
  readonly kind: SearchKind;
  readonly id: string;
  /** Rises with every change of the row; an older projection never replaces a newer one. */
  readonly searchVersion: number;
  /** Whether all members may find it; otherwise only those of `houseIds`. */
  readonly network: boolean;
  /** The first is the house that it belongs to. */
  readonly houseIds: readonly string[];
  /** Plain text. */
  readonly title: string;
  /** Labels and aliases of its vocabulary codes, its house and place: plain text that weighs less than the title and more than the body. */
  readonly keywords: string;
  /** Everything else that is said, plain text. */
  readonly body: string;
  /** Codes per facet; a facet without codes is left out. Codes hold letters, digits, `_` and `-` only. */
  readonly facets: Partial<Record<FacetName, readonly string[]>>;
  readonly publishedAt: Date;
  readonly confirmedAt: Date | null;
}

export type SearchSort = 'RELEVANCE' | 'NEWEST' | 'LAST_CONFIRMED';

/** One search. */
export interface SearchQuery {
  readonly kind: SearchKind;
  /** What was typed, up to 500 characters; empty means "all that the filters allow". */
  readonly text: string;
  /** Codes of one facet are joined by OR, facets by AND. A facet with an empty list is no condition. */
  readonly filter: Partial<Record<FacetName, readonly string[]>>;
  /** Houses of the searching member: documents of these are found besides those of the network. Every count carries this condition. */
  readonly houseIds: readonly string[];
  /** By relevance without a text means newest first. Ties are broken by id. */
  readonly sort: SearchSort;
  /**
   * Houses in tiers, the best first, each house once; a tier may be empty. Hits belong to the tier of their house, those of
   * other houses and of none to one more at the end. By relevance with a text an earlier tier lifts a hit: of two that
   * are equally good it comes first, but never before one that has all words when it has not. In any other order the
   * tiers decide first, then the sort. Nothing else depends on them.
   */
  readonly houseTiers?: readonly (readonly string[])[];
  /** Only hits of these houses; none for an empty list. Every count carries this condition. Absent: of every house. */
  readonly onlyHouses?: readonly string[];
  /** Only what was published by then. Every count carries this condition. Absent: whenever. */
  readonly publishedBy?: Date;
  /** Position of the first hit, from 0. */
  readonly offset: number;
  /** At most this many hits. */
  readonly limit: number;
  /** Facets to count; each ignores its own selection. */
  readonly facets: readonly FacetName[];
}

/** A text with the places that matched, as safe HTML: everything is escaped except `<mark>`. */
export type HighlightedHtml = string;

export interface SearchHit {
  readonly id: string;
  readonly titleHtml: HighlightedHtml;
  /** Some words around the matches; the beginning of the text when nothing in it matched. */
  readonly snippetHtml: HighlightedHtml;
  /** In the order of the query; empty for a search without text. */
  readonly matches: readonly MatchedWord[];
}

/** How a word of the query was found in a hit. */
export type MatchKind = 'EXACT' | 'PARTS' | 'PREFIX' | 'CORRECTION' | 'SYNONYM' | 'ROOT';
export type SearchField = 'TITLE' | 'KEYWORDS' | 'BODY';

/** Why a hit is a hit: one entry for each word of the query that it has. */
export interface MatchedWord {
  /** The word, or the words of a synonym, as typed. */
  readonly typed: string;
  readonly kind: MatchKind;
  /** The word that was found instead, for corrections, synonyms and completions; the typed one otherwise. */
  readonly word: string;
  /** Where it was found; never empty. */
  readonly fields: readonly SearchField[];
}

/** Words that the index does not know, with those that were sought instead. */
export interface CorrectedWord {
  readonly typed: string;
  /** The nearest known words, the most frequent first. */
  readonly words: readonly string[];
}

export interface FacetCount {
  readonly code: string;
  readonly count: number;
}

/** Ids of hits, and those of their houses as far as the index knows them. */
export type OnFound = (ids: readonly string[], houseIds: readonly string[]) => void;

export interface SearchAnswer {
  /** At most `limit` hits in order; empty beyond the end. */
  readonly hits: readonly SearchHit[];
  /** How many documents match text, filter and visibility: exact up to 20,000. */
  readonly totalCount: number;
  /** Whether there are more than `totalCount`. */
  readonly totalCountIsLowerBound: boolean;
  /** In the order of the query; empty when all words are known. */
  readonly corrections: readonly CorrectedWord[];
  /** Whether the text consists of words that stand nearly everywhere ("was kann ich tun"): then the hits are those of an empty text. */
  readonly onlyCommonWords: boolean;
  /** The asked facets with their codes, the most frequent first, codes without a hit left out. */
  readonly facets: Partial<Record<FacetName, readonly FacetCount[]>>;
}

/** What an index holds of a document, without its texts. */
export interface StoredDocument {
  readonly id: string;
  readonly searchVersion: number;
  /** Version of the index definition that made it. */
  readonly indexVersion: number;
  /** As `contentHashOf` makes it of the document that is stored; empty when it is stored in a way that cannot be found. */
  readonly contentHash: string;
}

/** Names of engines as clients see them. */
export type SearchEngineName = 'postgres' | 'meilisearch';

/**
 * What every engine promises. An engine finds and counts; it returns ids, highlights and counts, never rows: those are
 * read from the database with the policy applied again, so a stale index cannot leak.
 */
export abstract class SearchEngine {
  abstract readonly name: SearchEngineName;
  /** Version of the index definition, that of the analyser included; a cursor of another one is refused. */
  abstract readonly indexVersion: number;

  /**
   * Answers one search. Text in any form gives an answer, if only an empty one, never an error.
   *
   * @param onFound may be told which hits there will be before their highlights are made, so that their rows are read
   *   meanwhile; told again when they turn out to be others. It must not throw
   * @throws SearchEngineUnavailableError when the engine lives outside PostgreSQL and cannot answer now
   */
  abstract search(query: SearchQuery, onFound?: OnFound): Promise<SearchAnswer>;

  /**
   * Stores the documents, which are of one kind, unless a newer version of one is stored already. The transaction holds the locks of the documents:
   * an index inside PostgreSQL is written in it, one outside has taken the documents when the promise is fulfilled,
   * whatever becomes of the transaction. Searches that begin after that find them.
   * @throws SearchEngineUnavailableError when the index is outside and has not taken all of them; some may be stored
   */
  abstract put(tx: TransactionHandle, documents: readonly SearchDocument[]): Promise<void>;

  /** Removes documents in the same way; ids that are not stored are no error. @throws SearchEngineUnavailableError as `put` */
  abstract remove(tx: TransactionHandle, kind: SearchKind, ids: readonly string[]): Promise<void>;

  /** Those of the ids, at most 1,000, that are stored, in no order. @throws SearchEngineUnavailableError */
  abstract findStored(kind: SearchKind, ids: readonly string[]): Promise<StoredDocument[]>;

  /** All that is stored of a kind, in batches, in no order; what changes meanwhile may be missed. @throws SearchEngineUnavailableError */
  abstract listStored(kind: SearchKind): AsyncIterable<readonly StoredDocument[]>;

  /**
   * How many of the numbers that it keeps over all documents, such as in how many a word occurs, are not what the stored
   * documents say. None where it keeps no such numbers.
   */
  countWrong(): Promise<number> {
    return Promise.resolve(0);
  }

  /** Puts these numbers right. Searches go on, writers may have to wait for it. */
  recount(): Promise<void> {
    return Promise.resolve();
  }

  /**
   * Whether the index as a whole has to be made anew (there is none yet, another version of the index definition made it, or
   * a rebuild was given up) and nobody is doing so. Never so where documents are replaced one by one.
   * @throws SearchEngineUnavailableError
   */
  needsRebuild(): Promise<boolean> {
    return Promise.resolve(false);
  }

  /**
   * Begins to make the index anew; one that was begun before can no longer be finished. Here in the place of the one in use,
   * elsewhere beside it; searches go on either way. @throws SearchEngineUnavailableError
   */
  startRebuild(): Promise<IndexRebuild> {
    return Promise.resolve({ index: this, finish: () => Promise.resolve() });
  }
}

/** What an index takes and says of itself, without searching. */
export type SearchIndex = Pick<SearchEngine, 'name' | 'indexVersion' | 'put' | 'remove' | 'findStored' | 'listStored'>;

/** An index that is being made anew. What changes meanwhile is written to it as well. */
export interface IndexRebuild {
  /** Empty at first unless it is the one in use. */
  readonly index: SearchIndex;
  /**
   * Puts it in the place of the one in use, at one moment for all searches.
   * @throws SearchEngineUnavailableError
   * @throws RebuildSupersededError
   */
  finish(): Promise<void>;
}

/** Another rebuild has begun since; that one will be finished. */
export class RebuildSupersededError extends Error {
  override readonly name = 'RebuildSupersededError';
}

/** An engine outside PostgreSQL does not answer, or not as it should; the cause says why. */
export class SearchEngineUnavailableError extends Error {
  override readonly name = 'SearchEngineUnavailableError';
}
