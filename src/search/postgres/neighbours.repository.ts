import { Injectable } from '@nestjs/common';
import type { DatabaseHandle } from '../../platform/database/handles.js';
import { rows } from '../../platform/database/sql.js';
import type { FacetName, SearchKind } from '../engine/search-engine.js';
import { ALL_DOCUMENTS } from './term-counts.repository.js';

/** So many of the rarest terms say what a text is about. */
const TELLING_TERMS = 25;
/** Terms are taken, the rarest first, until together they occur in this many documents: more would take longer and say less. */
const MAX_CANDIDATES = 2_000;
/** Terms that are taken however frequent they are. */
const FEWEST_TERMS = 3;
/** How much more a term counts that stands in a title. */
const TITLE_WEIGHT = 0.5;

/** The document whose neighbours are sought. */
export interface DocumentRef {
  readonly kind: SearchKind;
  readonly id: string;
}

/** Facets that say what a practice is about, and how it is done. */
const ABOUT: readonly FacetName[] = ['topic'];
const HOW: readonly FacetName[] = ['workingFormat', 'instrument'];
const FINDING: FacetName = 'result';

/** Finds documents that lie near another one. Both lists are empty for a document that is not in the index, and never hold it. */
@Injectable()
export class NeighboursRepository {
  /**
   * Ids of the documents that share the most telling terms with it and that the houses may find: by Σ idf of the shared
   * terms, those in the title counting half as much again. Terms that no other document has say nothing.
   */
  async listSimilar(
    handle: DatabaseHandle,
    { kind, id }: DocumentRef,
    houseIds: readonly string[],
    limit: number,
  ): Promise<string[]> {
    const found = await rows<{ id: string }>(
      handle,
      `WITH counted AS (
         SELECT t.term, t.documents, row_number() OVER rarest AS place, sum(t.documents) OVER rarest AS candidates
         FROM search_documents d, unnest(tsvector_to_array(d.vector)) AS own (term) JOIN search_terms t USING (term)
         WHERE d.kind = $1 AND d.id = $2 AND t.documents > d.network::int AND term !~ '[0-9]'
         WINDOW rarest AS (ORDER BY t.documents, t.term)
       ), telling AS MATERIALIZED (
         SELECT quote_literal(c.term)::tsquery AS query, (quote_literal(c.term) || ':AB')::tsquery AS title_query,
                ln(1 + (greatest(a.documents, c.documents) - c.documents + 0.5) / (c.documents + 0.5)) AS idf
         FROM counted c, search_terms a
         WHERE a.term = '${ALL_DOCUMENTS}' AND place <= ${TELLING_TERMS} AND (place <= ${FEWEST_TERMS} OR candidates <= ${MAX_CANDIDATES})
       )
       SELECT d.id FROM telling JOIN search_documents d ON d.vector @@ query
       WHERE d.kind = $1 AND d.id <> $2 AND (d.network OR d.house_ids && $3::uuid[])
       GROUP BY d.id
       ORDER BY sum(idf * (1 + ${TITLE_WEIGHT} * (d.vector @@ title_query)::int)) DESC, d.id LIMIT $4`,
      [kind, id, houseIds, limit],
    );
    return found.map((row) => row.id);
  }

  /**
   * Ids of the documents that share a topic and a working format or an instrument with it, have another kind of result, and
   * that the houses may find: those that share most first, then the newest.
   */
  async listOtherFindings(
    handle: DatabaseHandle,
    { kind, id }: DocumentRef,
    houseIds: readonly string[],
    limit: number,
  ): Promise<string[]> {
    const found = await rows<{ id: string }>(
      handle,
      `WITH own AS MATERIALIZED (
         SELECT array_agg(entry) FILTER (WHERE split_part(entry, ':', 1) = ANY($5)) AS about,
                array_agg(entry) FILTER (WHERE split_part(entry, ':', 1) = ANY($6)) AS how,
                array_agg(entry) FILTER (WHERE split_part(entry, ':', 1) = $7) AS finding
         FROM search_documents d, unnest(d.facets) AS entry WHERE d.kind = $1 AND d.id = $2
       )
       SELECT d.id FROM search_documents d, own
       WHERE d.kind = $1 AND d.id <> $2 AND (d.network OR d.house_ids && $3::uuid[])
         AND d.facets && own.about AND d.facets && own.how AND own.finding IS NOT NULL AND NOT d.facets && own.finding
         AND EXISTS (SELECT FROM unnest(d.facets) AS entry WHERE split_part(entry, ':', 1) = $7)
       ORDER BY (SELECT count(*) FROM unnest(d.facets) AS entry WHERE entry = ANY(own.about || own.how)) DESC, d.published_at DESC, d.id
       LIMIT $4`,
      [kind, id, houseIds, limit, ABOUT, HOW, FINDING],
    );
    return found.map((row) => row.id);
  }
}
