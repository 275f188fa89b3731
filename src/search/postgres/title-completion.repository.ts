import { Injectable } from '@nestjs/common';
import type { DatabaseHandle } from '../../platform/database/handles.js';
import { rows } from '../../platform/database/sql.js';
import type { SearchKind } from '../engine/search-engine.js';
import { SHORTEST_INSIDE, type CompletionRank, type TypedWords } from '../suggestions/completion.js';

/** So many titles of each rank are looked at: a short prefix has thousands, and nobody reads them. */
const MAX_CANDIDATES = 200;

/** Completes titles from the index. */
@Injectable()
export class TitleCompletionRepository {
  /**
   * Ids of documents whose titles complete what is typed and that the houses may find: titles that begin with it first, then
   * those with a word that does, then those that have it inside a word; within a rank the shorter title first.
   */
  async complete(
    handle: DatabaseHandle,
    kind: SearchKind,
    typed: TypedWords,
    houseIds: readonly string[],
    limit: number,
  ): Promise<{ id: string; rank: CompletionRank }[]> {
    const before = typed.before.map((word) => `% ${word}%`);
    const patterns: string[] = [` ${[...typed.before, typed.last].join(' ')}%`, `% ${typed.last}%`];
    if (typed.last.length >= SHORTEST_INSIDE) patterns.push(`%${typed.last}%`);
    const values: unknown[] = [kind, houseIds, limit];
    const value = (item: unknown): string => `$${values.push(item)}`;
    const branches = patterns.map((pattern, rank) => {
      const words = [pattern, ...before].map((like) => `search_fold(title) LIKE ${value(like)}`);
      return `(SELECT id, title, ${rank} AS rank FROM search_documents
               WHERE kind = $1 AND (network OR house_ids && $2::uuid[]) AND ${words.join(' AND ')} LIMIT ${MAX_CANDIDATES})`;
    });
    return rows<{ id: string; rank: CompletionRank }>(
      handle,
      `SELECT id, min(rank) AS rank FROM (${branches.join(' UNION ALL ')}) candidates
       GROUP BY id, title ORDER BY min(rank), length(title), id LIMIT $3`,
      values,
    );
  }
}
