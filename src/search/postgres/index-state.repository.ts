import { Injectable } from '@nestjs/common';
import type { DatabaseHandle } from '../../platform/database/handles.js';
import { rows } from '../../platform/database/sql.js';
import type { SearchKind } from '../engine/search-engine.js';

/** What the index holds of a document, without its texts. */
export interface StoredDocument {
  readonly id: string;
  readonly searchVersion: number;
  readonly indexVersion: number;
}

/** Looks at the index of PostgreSQL as a whole. Every list is in the order of the ids and begins behind `afterId`. */
@Injectable()
export class IndexStateRepository {
  /** At most `limit` documents that are stored. */
  list(handle: DatabaseHandle, kind: SearchKind, afterId: string, limit: number): Promise<StoredDocument[]> {
    return rows(
      handle,
      `SELECT id, search_version AS "searchVersion", index_version AS "indexVersion" FROM search_documents
       WHERE kind = $1 AND id > $2 ORDER BY id LIMIT $3`,
      [kind, afterId, limit],
    );
  }

  /** Those of the ids that are stored. */
  findByIds(handle: DatabaseHandle, kind: SearchKind, ids: readonly string[]): Promise<StoredDocument[]> {
    return rows(
      handle,
      `SELECT id, search_version AS "searchVersion", index_version AS "indexVersion" FROM search_documents
       WHERE kind = $1 AND id = ANY($2)`,
      [kind, ids],
    );
  }

  /** At most `limit` ids of documents that another version of the index definition has made. Reads the whole index when there are few. */
  async listOutdatedIds(
    handle: DatabaseHandle,
    kind: SearchKind,
    indexVersion: number,
    afterId: string,
    limit: number,
  ): Promise<string[]> {
    const found = await rows<{ id: string }>(
      handle,
      `SELECT id FROM search_documents WHERE kind = $1 AND id > $2 AND index_version <> $3 ORDER BY id LIMIT $4`,
      [kind, afterId, indexVersion, limit],
    );
    return found.map(({ id }) => id);
  }
}
