import { Injectable } from '@nestjs/common';
import type { DatabaseHandle, TransactionHandle } from '../../platform/database/handles.js';
import { prepared } from '../../platform/database/prepared.js';
import { affected, rows } from '../../platform/database/sql.js';
import type { SearchKind } from '../engine/search-engine.js';

/** A word that stands in so many documents is no slip of the pen: the analyser may learn it. */
export const LEARNT_FROM = 3;

/** The kind whose words are counted. */
export const COUNTED_KIND: SearchKind = 'practice';

/** Stands in `search_terms` for the number of all documents; no term is written like this. */
export const ALL_DOCUMENTS = '*';

/**
 * The documents `d` whose words the index knows: completions and corrections are about practices, and a programme of thousands
 * of talks must not change how practices are ranked.
 */
export const COUNTED_DOCUMENTS = `d.network AND d.kind = '${COUNTED_KIND}'`;

/** What the index knows of the words of a query. */
export interface KnownTerms {
  /** In how many documents each term occurs; a term that is missing occurs in none. */
  readonly documents: ReadonlyMap<string, number>;
  /** Number of documents, at least 1. */
  readonly total: number;
  /** Words that begin with the prefix, the most frequent first. */
  readonly completions: readonly Omit<KnownWord, 'word'>[];
}

/** A word of the index. */
export interface KnownWord {
  /** In normal form. */
  readonly word: string;
  /** As somebody has written it. */
  readonly spelling: string;
  readonly documents: number;
}

/** By how much counts change. */
export interface CountDifferences {
  readonly terms: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, { readonly difference: number; readonly spelling: string }>;
}

const MAX_COMPLETIONS = 12;
const MAX_CANDIDATES = 40;

const TERMS = `SELECT 'TERM' AS kind, term AS text, documents FROM search_terms WHERE term = ANY($1) AND documents > 0`;
const FIND = prepared(TERMS);
/** Not prepared: without knowing the prefix, the planner cannot use the index. */
const COMPLETE = (prefix: string, limit: string): string =>
  `SELECT word, spelling, documents FROM search_words WHERE word ^@ ${prefix} AND documents > 0 ORDER BY documents DESC, word LIMIT ${limit}`;
const FIND_AND_COMPLETE = `${TERMS} UNION ALL SELECT 'WORD', spelling, documents FROM (${COMPLETE('$2', String(MAX_COMPLETIONS))}) completed`;
const FIND_SIMILAR = prepared(
  `SELECT typed, candidate.* FROM unnest($1::text[]) AS typed, LATERAL (
     SELECT w.word, w.spelling, w.documents FROM search_words w
     WHERE w.word % typed AND w.documents > 0 AND length(w.word) BETWEEN length(typed) - 2 AND length(typed) + 2
     ORDER BY similarity(w.word, typed) DESC, w.documents DESC, w.word LIMIT ${MAX_CANDIDATES}) candidate`,
);

/**
 * In how many published documents of the whole network each term and each word occurs. Those of a house's own documents
 * are not counted, so that nothing of them shows in corrections and completions of others.
 */
@Injectable()
export class TermCountsRepository {
  /** Looks terms up, and completes a prefix (folded; absent: none) in the same statement. */
  async find(handle: DatabaseHandle, terms: readonly string[], prefix: string | undefined): Promise<KnownTerms> {
    const found = await rows<{ kind: 'TERM' | 'WORD'; text: string; documents: number }>(
      handle,
      prefix === undefined ? FIND : FIND_AND_COMPLETE,
      [[...terms, ALL_DOCUMENTS], ...(prefix === undefined ? [] : [prefix])],
    );
    const documents = new Map(found.filter((row) => row.kind === 'TERM').map((row) => [row.text, row.documents]));
    return {
      documents,
      total: Math.max(1, documents.get(ALL_DOCUMENTS) ?? 1),
      completions: found
        .filter((row) => row.kind === 'WORD')
        .map((row) => ({ spelling: row.text, documents: row.documents })),
    };
  }

  /** Words that begin with the prefix (folded), the most frequent first. */
  complete(handle: DatabaseHandle, prefix: string, limit: number): Promise<KnownWord[]> {
    return rows<KnownWord>(handle, COMPLETE('$1', '$2'), [prefix, limit]);
  }

  /** Words in normal form, among the given ones or of the whole index, that stand in at least so many documents, with their number. */
  async listFrequent(
    handle: DatabaseHandle,
    fewestDocuments: number,
    among?: readonly string[],
  ): Promise<ReadonlyMap<string, number>> {
    const found = await rows<{ word: string; documents: number }>(
      handle,
      `SELECT word, documents FROM search_words WHERE documents >= $1 AND ($2::text[] IS NULL OR word = ANY($2)) ORDER BY word`,
      [fewestDocuments, among ?? null],
    );
    return new Map(found.map(({ word, documents }) => [word, documents]));
  }

  /** Words that look like each of the given ones, by trigrams, for the edit distance to decide; a word that nothing looks like is left out. */
  async findSimilar(
    handle: DatabaseHandle,
    words: readonly string[],
  ): Promise<ReadonlyMap<string, readonly KnownWord[]>> {
    const found = await rows<KnownWord & { typed: string }>(handle, FIND_SIMILAR, [words]);
    const byTyped = new Map<string, KnownWord[]>();
    for (const { typed, ...candidate } of found) byTyped.set(typed, [...(byTyped.get(typed) ?? []), candidate]);
    return byTyped;
  }

  /**
   * Adds the differences to the counts; a word that no document has any more is forgotten. Rows are touched in their order,
   * so that two at once cannot block each other for good.
   */
  async add(tx: TransactionHandle, differences: CountDifferences): Promise<void> {
    const terms = [...differences.terms].filter(([, difference]) => difference !== 0);
    const words = [...differences.words].filter(([, { difference }]) => difference !== 0);
    await rows(
      tx,
      `INSERT INTO search_terms (term, documents)
       SELECT term, difference FROM unnest($1::text[], $2::int[]) AS changed (term, difference) ORDER BY term
       ON CONFLICT (term) DO UPDATE SET documents = search_terms.documents + EXCLUDED.documents`,
      [terms.map(([term]) => term), terms.map(([, difference]) => difference)],
    );
    await rows(
      tx,
      `INSERT INTO search_words (word, spelling, documents)
       SELECT word, spelling, difference FROM unnest($1::text[], $2::text[], $3::int[]) AS changed (word, spelling, difference) ORDER BY word
       ON CONFLICT (word) DO UPDATE SET documents = search_words.documents + EXCLUDED.documents,
         spelling = CASE WHEN search_words.spelling = search_words.word THEN EXCLUDED.spelling ELSE search_words.spelling END`,
      [
        words.map(([word]) => word),
        words.map(([, { spelling }]) => spelling),
        words.map(([, { difference }]) => difference),
      ],
    );
    const fewerTerms = terms.filter(([, difference]) => difference < 0).map(([term]) => term);
    const fewerWords = words.filter(([, { difference }]) => difference < 0).map(([word]) => word);
    if (fewerTerms.length > 0)
      await affected(tx, `DELETE FROM search_terms WHERE term = ANY($1) AND documents <= 0`, [fewerTerms]);
    if (fewerWords.length > 0)
      await affected(tx, `DELETE FROM search_words WHERE word = ANY($1) AND documents <= 0`, [fewerWords]);
  }
}
