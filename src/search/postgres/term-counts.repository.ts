import { Injectable } from '@nestjs/common';
import type { DatabaseHandle, TransactionHandle } from '../../platform/database/handles.js';
import { rows } from '../../platform/database/sql.js';

/** Stands in `search_terms` for the number of all documents; no term is written like this. */
export const ALL_DOCUMENTS = '*';

/** What the index knows of the words of a query. */
export interface KnownTerms {
  /** In how many documents each term occurs; a term that is missing occurs in none. */
  readonly documents: ReadonlyMap<string, number>;
  /** Number of documents, at least 1. */
  readonly total: number;
  /** Words that begin with the prefix, the most frequent first. */
  readonly completions: readonly string[];
}

const MAX_COMPLETIONS = 12;
const MAX_CANDIDATES = 40;

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
      `SELECT 'TERM' AS kind, term AS text, documents FROM search_terms WHERE term = ANY($1) AND documents > 0
       UNION ALL
       SELECT 'WORD', word, documents FROM (
         SELECT word, documents FROM search_words WHERE $2::text IS NOT NULL AND word ^@ $2 AND documents > 0 ORDER BY documents DESC, word LIMIT ${MAX_COMPLETIONS}) completed`,
      [[...terms, ALL_DOCUMENTS], prefix ?? null],
    );
    const documents = new Map(found.filter((row) => row.kind === 'TERM').map((row) => [row.text, row.documents]));
    return {
      documents,
      total: Math.max(1, documents.get(ALL_DOCUMENTS) ?? 1),
      completions: found.filter((row) => row.kind === 'WORD').map((row) => row.text),
    };
  }

  /** Words that look like each of the given ones, by trigrams, for the edit distance to decide; an empty list where nothing does. */
  async findSimilar(
    handle: DatabaseHandle,
    words: readonly string[],
  ): Promise<ReadonlyMap<string, readonly { word: string; documents: number }[]>> {
    const found = await rows<{ typed: string; word: string; documents: number }>(
      handle,
      `SELECT typed, candidate.word, candidate.documents FROM unnest($1::text[]) AS typed, LATERAL (
         SELECT w.word, w.documents FROM search_words w
         WHERE w.word % typed AND w.documents > 0 AND length(w.word) BETWEEN length(typed) - 2 AND length(typed) + 2
         ORDER BY similarity(w.word, typed) DESC, w.documents DESC LIMIT ${MAX_CANDIDATES}) candidate`,
      [words],
    );
    const byTyped = new Map<string, { word: string; documents: number }[]>();
    for (const { typed, word, documents } of found)
      byTyped.set(typed, [...(byTyped.get(typed) ?? []), { word, documents }]);
    return byTyped;
  }

  /** Adds the differences to the counts. Rows are touched in their order, so that two at once cannot block each other for good. */
  async add(
    tx: TransactionHandle,
    terms: ReadonlyMap<string, number>,
    words: ReadonlyMap<string, number>,
  ): Promise<void> {
    for (const [table, column, differences] of [
      ['search_terms', 'term', terms],
      ['search_words', 'word', words],
    ] as const) {
      const changed = [...differences].filter(([, difference]) => difference !== 0);
      if (changed.length === 0) continue;
      await rows(
        tx,
        `INSERT INTO ${table} (${column}, documents)
         SELECT text, difference FROM unnest($1::text[], $2::int[]) AS changed (text, difference) ORDER BY text
         ON CONFLICT (${column}) DO UPDATE SET documents = ${table}.documents + EXCLUDED.documents`,
        [changed.map(([text]) => text), changed.map(([, difference]) => difference)],
      );
    }
  }
}
