import { Injectable } from '@nestjs/common';
import type { DatabaseHandle, TransactionHandle } from '../../platform/database/handles.js';
import { affected, firstRow, rows } from '../../platform/database/sql.js';
import type { SynonymGroupRow } from './synonym-group.entity.js';

/** The editors' synonyms: some hundred rows at most. */
@Injectable()
export class SynonymGroupRepository {
  /** All groups, the newest first. */
  list(handle: DatabaseHandle): Promise<SynonymGroupRow[]> {
    return rows(handle, `SELECT id, words, created_at AS "createdAt" FROM synonym_groups ORDER BY id DESC`);
  }

  /** A text that is another one as soon as a group, or a word that is never split, was added or removed. */
  async version(handle: DatabaseHandle): Promise<string> {
    const row = await firstRow<{ version: string }>(
      handle,
      `SELECT md5(concat(string_agg(id::text, ',' ORDER BY id))) AS version
       FROM (SELECT id FROM synonym_groups UNION ALL SELECT id FROM unsplit_words) edited`,
    );
    return row!.version;
  }

  /** Adds a group; says whether it was, or is there already with the same words. */
  async add(tx: TransactionHandle, { id, words, createdAt }: SynonymGroupRow): Promise<boolean> {
    const added = await rows(
      tx,
      `INSERT INTO synonym_groups (id, words, created_at) VALUES ($1, $2, $3) ON CONFLICT (words) DO NOTHING RETURNING id`,
      [id, words, createdAt],
    );
    return added.length > 0;
  }

  /** Removes a group; says whether there was one. */
  async remove(tx: TransactionHandle, id: string): Promise<boolean> {
    return (await affected(tx, `DELETE FROM synonym_groups WHERE id = $1`, [id])) > 0;
  }
}
