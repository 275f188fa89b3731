import { Injectable } from '@nestjs/common';
import type { DatabaseHandle, TransactionHandle } from '../platform/database/handles.js';
import { affected, firstRow, rows } from '../platform/database/sql.js';
import { VocabularyEntryRow } from './vocabulary-entry.entity.js';

/** Key of the advisory lock between those who change vocabularies and those who make an index from them. */
const LOCK = 4_041_406;

/** What a change writes. */
export type VocabularyChange = Pick<VocabularyEntryRow, 'label' | 'aliases' | 'validTo' | 'replacedBy'>;

/** All SQL of the vocabularies. */
@Injectable()
export class VocabularyRepository {
  /** All entries of all vocabularies, each vocabulary in its own order. */
  listAll(handle: DatabaseHandle): Promise<VocabularyEntryRow[]> {
    return handle.find(VocabularyEntryRow, { order: { vocabulary: 'ASC', position: 'ASC' } });
  }

  /** The entries of one vocabulary in its order. */
  list(handle: DatabaseHandle, vocabulary: string): Promise<VocabularyEntryRow[]> {
    return handle.find(VocabularyEntryRow, { where: { vocabulary }, order: { position: 'ASC' } });
  }

  /** A text that is another one as soon as people have changed an entry. */
  async version(handle: DatabaseHandle): Promise<string> {
    const row = await firstRow<{ version: string }>(
      handle,
      `SELECT concat(count(*), '.', sum(version)) AS version FROM vocabulary_entries`,
    );
    return row!.version;
  }

  /** Waits until nobody makes an index from the vocabularies, and lets nobody begin before the transaction ends. */
  async lockForChange(tx: TransactionHandle): Promise<void> {
    await rows(tx, `SELECT pg_advisory_xact_lock($1)`, [LOCK]);
  }

  /** Waits until nobody changes the vocabularies, and lets nobody begin before the transaction ends. */
  async lockForReading(handle: DatabaseHandle): Promise<void> {
    await rows(handle, `SELECT pg_advisory_xact_lock_shared($1)`, [LOCK]);
  }

  /** Adds an entry. */
  async insert(tx: TransactionHandle, entry: VocabularyEntryRow): Promise<void> {
    await tx.insert(VocabularyEntryRow, entry as never);
  }

  /** Changes the entry if it still has the version of `entry`; returns whether it had. */
  async change(
    tx: TransactionHandle,
    { vocabulary, code, version }: VocabularyEntryRow,
    { label, aliases, validTo, replacedBy }: VocabularyChange,
  ): Promise<boolean> {
    const done = await affected(
      tx,
      `UPDATE vocabulary_entries SET label = $4, aliases = $5, valid_to = $6, replaced_by = $7, version = version + 1
       WHERE vocabulary = $1 AND code = $2 AND version = $3`,
      [vocabulary, code, version, label, aliases, validTo, replacedBy],
    );
    return done === 1;
  }

  /** Adds the entries and brings those with the same code up to date, unless people have changed them; others stay. */
  async upsert(tx: TransactionHandle, entries: readonly VocabularyEntryRow[]): Promise<void> {
    await rows(
      tx,
      `INSERT INTO vocabulary_entries AS known (vocabulary, code, label, aliases, position, valid_from, valid_to, replaced_by, details)
       SELECT vocabulary, code, label, aliases, position, "validFrom", "validTo", "replacedBy", details
       FROM jsonb_to_recordset($1) AS entry (vocabulary text, code text, label text, aliases text[], position int, "validFrom" date, "validTo" date, "replacedBy" text, details jsonb)
       ON CONFLICT (vocabulary, code) DO UPDATE SET label = EXCLUDED.label, aliases = EXCLUDED.aliases, position = EXCLUDED.position,
         valid_from = EXCLUDED.valid_from, valid_to = EXCLUDED.valid_to, replaced_by = EXCLUDED.replaced_by, details = EXCLUDED.details
       WHERE known.version = 0`,
      [JSON.stringify(entries)],
    );
  }
}
