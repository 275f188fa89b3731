import { Injectable } from '@nestjs/common';
import type { DatabaseHandle, TransactionHandle } from '../platform/database/handles.js';
import { VocabularyEntryRow } from './vocabulary-entry.entity.js';

/** All SQL of the vocabularies. */
@Injectable()
export class VocabularyRepository {
  /** All entries of all vocabularies, each vocabulary in its own order. */
  listAll(handle: DatabaseHandle): Promise<VocabularyEntryRow[]> {
    return handle.find(VocabularyEntryRow, { order: { vocabulary: 'ASC', position: 'ASC' } });
  }

  /** Adds the entries and brings those with the same code up to date; others stay. */
  async upsert(tx: TransactionHandle, entries: readonly VocabularyEntryRow[]): Promise<void> {
    await tx.upsert(VocabularyEntryRow, [...entries] as never, ['vocabulary', 'code']);
  }
}
