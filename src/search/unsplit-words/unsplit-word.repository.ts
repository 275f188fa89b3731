import { Injectable } from '@nestjs/common';
import type { DatabaseHandle, TransactionHandle } from '../../platform/database/handles.js';
import { firstRow, rows } from '../../platform/database/sql.js';
import type { SearchKind } from '../engine/search-engine.js';
import { quote } from '../postgres/tsquery-text.js';
import type { UnsplitWordRow } from './unsplit-word.entity.js';

/** The words that are never split: some dozens at most. */
@Injectable()
export class UnsplitWordRepository {
  /** All of them, the newest first. */
  list(handle: DatabaseHandle): Promise<UnsplitWordRow[]> {
    return rows(handle, `SELECT id, word, stem, created_at AS "createdAt" FROM unsplit_words ORDER BY id DESC`);
  }

  /** Adds a word; says whether it was, or is there already in this or another form. */
  async add(tx: TransactionHandle, { id, word, stem, createdAt }: UnsplitWordRow): Promise<boolean> {
    const added = await rows(
      tx,
      `INSERT INTO unsplit_words (id, word, stem, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT (stem) DO NOTHING RETURNING id`,
      [id, word, stem, createdAt],
    );
    return added.length > 0;
  }

  /** Removes a word and gives its stem; undefined when there was none. */
  async remove(tx: TransactionHandle, id: string): Promise<string | undefined> {
    return (await firstRow<{ stem: string }>(tx, `DELETE FROM unsplit_words WHERE id = $1 RETURNING stem`, [id]))?.stem;
  }

  /** The documents of the index that have the word in any form, in no order. */
  listDocumentsWith(handle: DatabaseHandle, stem: string): Promise<{ kind: SearchKind; id: string }[]> {
    return rows(handle, `SELECT kind, id FROM search_documents WHERE vector @@ $1::tsquery`, [quote(stem)]);
  }
}
