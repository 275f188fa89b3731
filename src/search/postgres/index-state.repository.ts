import { Injectable } from '@nestjs/common';
import type { DatabaseHandle } from '../../platform/database/handles.js';
import { rows } from '../../platform/database/sql.js';
import { contentHashOf } from '../engine/content-hash.js';
import type { FacetName, SearchDocument, SearchKind, StoredDocument } from '../engine/search-engine.js';

type StoredRow = Omit<SearchDocument, 'facets'> &
  Pick<StoredDocument, 'indexVersion'> & {
    readonly facets: string[];
    /** Whether its vector has the terms of its title, which are kept apart as well; one that was emptied has not. */
    readonly hasTerms: boolean;
  };

const COLUMNS = `kind, id, search_version AS "searchVersion", index_version AS "indexVersion", network, house_ids AS "houseIds",
  title, keywords, body, facets, published_at AS "publishedAt", confirmed_at AS "confirmedAt",
  tsvector_to_array(title_vector) <@ tsvector_to_array(vector) AS "hasTerms"`;

/** Looks at the index of PostgreSQL as a whole. Every list is in the order of the ids and begins behind `afterId`. */
@Injectable()
export class IndexStateRepository {
  /** At most `limit` documents that are stored. */
  async list(handle: DatabaseHandle, kind: SearchKind, afterId: string, limit: number): Promise<StoredDocument[]> {
    const found = await rows<StoredRow>(
      handle,
      `SELECT ${COLUMNS} FROM search_documents WHERE kind = $1 AND id > $2 ORDER BY id LIMIT $3`,
      [kind, afterId, limit],
    );
    return found.map(toStoredDocument);
  }

  /** Those of the ids that are stored. */
  async findByIds(handle: DatabaseHandle, kind: SearchKind, ids: readonly string[]): Promise<StoredDocument[]> {
    const found = await rows<StoredRow>(
      handle,
      `SELECT ${COLUMNS} FROM search_documents WHERE kind = $1 AND id = ANY($2)`,
      [kind, ids],
    );
    return found.map(toStoredDocument);
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

/** The digest is made of the columns and not kept in one, so that it shows whatever happened to them. */
function toStoredDocument(row: StoredRow): StoredDocument {
  const { id, searchVersion, indexVersion } = row;
  const facets: Partial<Record<FacetName, string[]>> = {};
  for (const entry of row.facets) {
    const [name, code] = entry.split(':') as [FacetName, string];
    (facets[name] ??= []).push(code);
  }
  return { id, searchVersion, indexVersion, contentHash: row.hasTerms ? contentHashOf({ ...row, facets }) : '' };
}
