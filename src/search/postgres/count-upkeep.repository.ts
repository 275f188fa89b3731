import { Injectable } from '@nestjs/common';
import type { DatabaseHandle, TransactionHandle } from '../../platform/database/handles.js';
import { firstRow, rows } from '../../platform/database/sql.js';
import type { SearchDocument } from '../engine/search-engine.js';
import { ALL_DOCUMENTS, COUNTED_DOCUMENTS } from './term-counts.repository.js';

/** The texts of a document, and its words that are counted. */
export interface CountedTexts extends Pick<SearchDocument, 'id' | 'title' | 'keywords' | 'body'> {
  readonly words: readonly string[];
}

const TERMS = `SELECT term, count(*)::int AS documents FROM search_documents d, unnest(tsvector_to_array(d.vector)) AS term WHERE ${COUNTED_DOCUMENTS} GROUP BY term
  UNION ALL SELECT '${ALL_DOCUMENTS}', count(*)::int FROM search_documents d WHERE ${COUNTED_DOCUMENTS} HAVING count(*) > 0`;
const WORDS = `SELECT word, count(*)::int AS documents FROM search_documents d, unnest(d.words) AS word WHERE ${COUNTED_DOCUMENTS} GROUP BY word`;

/**
 * Compares the counts of terms and words with the documents, and makes them anew. Every change of a document changes them by a
 * difference, so what once is wrong, as after a hand in the tables, stays wrong. Reads all documents: some ten seconds for 100,000.
 */
@Injectable()
export class CountUpkeepRepository {
  /** How many terms and words are counted wrongly, those that should not or should be there included. */
  async countWrong(tx: TransactionHandle): Promise<number> {
    await allowTime(tx);
    const found = await firstRow<{ wrong: number }>(
      tx,
      `SELECT (SELECT count(*) FROM (${TERMS}) counted FULL JOIN search_terms stored USING (term) WHERE counted.documents IS DISTINCT FROM stored.documents)::int
            + (SELECT count(*) FROM (${WORDS}) counted FULL JOIN search_words stored USING (word) WHERE counted.documents IS DISTINCT FROM stored.documents)::int AS wrong`,
    );
    return found!.wrong;
  }

  /** Words that documents have and nobody has counted, in no order. */
  async listUncounted(tx: TransactionHandle): Promise<string[]> {
    await allowTime(tx);
    const found = await rows<{ word: string }>(
      tx,
      `SELECT word FROM (${WORDS}) counted WHERE NOT EXISTS (SELECT FROM search_words stored WHERE stored.word = counted.word)`,
    );
    return found.map(({ word }) => word);
  }

  /** At most `limit` documents whose words are counted, in the order of the ids, behind `afterId`. */
  listTexts(handle: DatabaseHandle, afterId: string, limit: number): Promise<CountedTexts[]> {
    return rows<CountedTexts>(
      handle,
      `SELECT id, title, keywords, body, words FROM search_documents d WHERE ${COUNTED_DOCUMENTS} AND id > $1 ORDER BY id LIMIT $2`,
      [afterId, limit],
    );
  }

  /** Makes all counts anew. Words that nobody has counted get their spelling, the normal form without one. Writers wait until the transaction ends; searches do not. */
  async recount(tx: TransactionHandle, spellings: ReadonlyMap<string, string>): Promise<void> {
    await allowTime(tx);
    // In the order in which writers come to them.
    await rows(tx, `LOCK TABLE search_terms, search_words IN SHARE ROW EXCLUSIVE MODE`);
    await rows(
      tx,
      `WITH counted AS MATERIALIZED (${TERMS}),
         gone AS (DELETE FROM search_terms stored WHERE NOT EXISTS (SELECT FROM counted WHERE counted.term = stored.term))
       INSERT INTO search_terms (term, documents) SELECT term, documents FROM counted
       ON CONFLICT (term) DO UPDATE SET documents = EXCLUDED.documents WHERE search_terms.documents <> EXCLUDED.documents`,
    );
    await rows(
      tx,
      `WITH counted AS MATERIALIZED (${WORDS}),
         gone AS (DELETE FROM search_words stored WHERE NOT EXISTS (SELECT FROM counted WHERE counted.word = stored.word))
       INSERT INTO search_words (word, spelling, documents)
       SELECT word, coalesce(spelling, word), documents FROM counted LEFT JOIN unnest($1::text[], $2::text[]) AS spelt (word, spelling) USING (word)
       ON CONFLICT (word) DO UPDATE SET documents = EXCLUDED.documents WHERE search_words.documents <> EXCLUDED.documents`,
      [[...spellings.keys()], [...spellings.values()]],
    );
  }
}

/** Reading everything takes longer than a request may. */
async function allowTime(tx: TransactionHandle): Promise<void> {
  await rows(tx, `SET LOCAL statement_timeout = 0`);
}
