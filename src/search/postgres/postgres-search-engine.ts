import { Injectable } from '@nestjs/common';
import type { DatabaseHandle, TransactionHandle } from '../../platform/database/handles.js';
import { affected, firstRow, rows } from '../../platform/database/sql.js';
import {
  FACET_NAMES,
  SearchEngine,
  type FacetName,
  type SearchAnswer,
  type SearchDocument,
  type SearchKind,
  type SearchQuery,
} from '../engine/search-engine.js';
import { MATCH_END, MATCH_START, toHighlightedHtml } from '../highlight.js';
import { toQueryTokens } from './query-tokens.js';

/** More hits than these are not counted. */
const COUNT_LIMIT = 20_000;

interface FoundRow {
  readonly total: number;
  readonly hits: { id: string; title: string; snippet: string }[] | null;
  readonly facets: { facet: FacetName; code: string; count: number }[] | null;
}

/** Full text search in PostgreSQL: German stems, documents with all words first, then by weight and frequency. */
@Injectable()
export class PostgresSearchEngine extends SearchEngine {
  override readonly name = 'postgres';
  override readonly indexVersion = 1;

  override async search(handle: DatabaseHandle, query: SearchQuery): Promise<SearchAnswer> {
    const statement = toStatement(query);
    const found = (await firstRow<FoundRow>(handle, statement.sql, statement.values))!;
    const facets: Partial<Record<FacetName, { code: string; count: number }[]>> = {};
    for (const name of query.facets) facets[name] = [];
    for (const { facet, code, count } of found.facets ?? []) facets[facet]?.push({ code, count });
    return {
      hits: (found.hits ?? []).map((hit) => ({
        id: hit.id,
        titleHtml: toHighlightedHtml(hit.title),
        snippetHtml: toHighlightedHtml(hit.snippet),
      })),
      totalCount: Math.min(found.total, COUNT_LIMIT),
      totalCountIsLowerBound: found.total > COUNT_LIMIT,
      facets,
    };
  }

  override async put(tx: TransactionHandle, documents: readonly SearchDocument[]): Promise<void> {
    for (const document of documents) {
      await rows(
        tx,
        `INSERT INTO search_documents (kind, id, search_version, network, house_ids, title, body, facets, published_at, confirmed_at, vector)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10,
                 setweight(to_tsvector('german', $6), 'A') || setweight(to_tsvector('german', $11), 'B') || setweight(to_tsvector('german', $7), 'C'))
         ON CONFLICT (kind, id) DO UPDATE SET
           search_version = EXCLUDED.search_version, network = EXCLUDED.network, house_ids = EXCLUDED.house_ids, title = EXCLUDED.title, body = EXCLUDED.body,
           facets = EXCLUDED.facets, published_at = EXCLUDED.published_at, confirmed_at = EXCLUDED.confirmed_at, vector = EXCLUDED.vector
         WHERE search_documents.search_version <= EXCLUDED.search_version`,
        [
          document.kind,
          document.id,
          document.searchVersion,
          document.network,
          document.houseIds,
          document.title,
          document.body,
          toFacetList(document.facets),
          document.publishedAt,
          document.confirmedAt,
          document.keywords,
        ],
      );
    }
  }

  override async remove(tx: TransactionHandle, kind: SearchKind, ids: readonly string[]): Promise<void> {
    if (ids.length > 0)
      await affected(tx, `DELETE FROM search_documents WHERE kind = $1 AND id = ANY($2)`, [kind, ids]);
  }
}

function toFacetList(facets: Partial<Record<FacetName, readonly string[]>>): string[] {
  return Object.entries(facets).flatMap(([name, codes]) => (codes ?? []).map((code) => `${name}:${code}`));
}

/**
 * Total, page and facets in one statement. Every selected facet is a flag of the matched rows, so that a facet's own
 * count can leave out its own flag. `ts_headline` runs on the rows of the page only.
 */
function toStatement(query: SearchQuery): { sql: string; values: unknown[] } {
  const values: unknown[] = [];
  const value = (item: unknown): string => `$${values.push(item)}`;
  const tokens = toQueryTokens(query.text);
  const hasText = query.text.trim() !== '';
  const anyWord = `to_tsquery('german', ${value(tokens.join(' | '))})`;
  const groups = FACET_NAMES.filter((name) => (query.filter[name] ?? []).length > 0);
  const flags = groups.map(
    (name) => `(d.facets && ${value(query.filter[name]!.map((code) => `${name}:${code}`))}::text[])`,
  );
  const asked = query.facets.map(
    (name) => `WHEN '${name}' THEN ${allOf(groups.flatMap((group, index) => (group === name ? [] : [`f${index}`])))}`,
  );
  const markers = `StartSel=${MATCH_START}, StopSel=${MATCH_END}`;

  const sql = `
    WITH matched AS MATERIALIZED (
      SELECT d.id, d.facets, d.published_at, d.confirmed_at,
             ${hasText ? `d.vector @@ to_tsquery('german', ${value(tokens.join(' & '))})` : 'true'} AS has_all_words,
             ${hasText ? `ts_rank('{0.1, 0.4, 0.7, 1.0}', d.vector, ${anyWord}, 1)` : '0'} AS rank
             ${flags.map((flag, index) => `, ${flag} AS f${index}`).join('')}
      FROM search_documents d
      WHERE d.kind = ${value(query.kind)} AND (d.network OR d.house_ids && ${value(query.houseIds)}::uuid[])
        ${hasText ? `AND d.vector @@ ${anyWord}` : ''}
    ), hit AS (
      SELECT * FROM matched WHERE ${allOf(flags.map((_, index) => `f${index}`))}
    ), page AS (
      SELECT id, row_number() OVER (${orderOf(query.sort, hasText)}) AS place FROM hit
      ORDER BY place LIMIT ${value(query.limit)} OFFSET ${value(query.offset)}
    )
    SELECT (SELECT count(*)::int FROM (SELECT 1 FROM hit LIMIT ${COUNT_LIMIT + 1}) counted) AS total,
           (SELECT json_agg(json_build_object('id', p.id,
                     'title', ts_headline('german', d.title, ${anyWord}, '${markers}, HighlightAll=true'),
                     'snippet', ts_headline('german', d.body, ${anyWord}, '${markers}, MaxFragments=2, MaxWords=22, MinWords=8, FragmentDelimiter=" … "')) ORDER BY p.place)
            FROM page p JOIN search_documents d ON d.kind = ${value(query.kind)} AND d.id = p.id) AS hits,
           ${asked.length === 0 ? 'NULL' : facetCounts(asked, value(query.facets))} AS facets`;
  return { sql, values };
}

function facetCounts(asked: readonly string[], names: string): string {
  return `(
    SELECT json_agg(json_build_object('facet', facet, 'code', code, 'count', count) ORDER BY count DESC, code) FROM (
      SELECT split_part(entry, ':', 1) AS facet, split_part(entry, ':', 2) AS code,
             count(*) FILTER (WHERE CASE split_part(entry, ':', 1) ${asked.join(' ')} END)::int AS count
      FROM matched, unnest(facets) AS entry
      WHERE split_part(entry, ':', 1) = ANY(${names}::text[])
      GROUP BY 1, 2
    ) counted WHERE count > 0)`;
}

function allOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'true' : conditions.join(' AND ');
}

function orderOf(sort: SearchQuery['sort'], hasText: boolean): string {
  if (sort === 'LAST_CONFIRMED') return 'ORDER BY confirmed_at DESC NULLS LAST, id';
  if (sort === 'NEWEST' || !hasText) return 'ORDER BY published_at DESC, id';
  return 'ORDER BY has_all_words DESC, rank DESC, published_at DESC, id';
}
