import { Injectable } from '@nestjs/common';
import type { Member } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import type { PageRequest } from '../kernel/page.js';
import { Config } from '../platform/config/config.js';
import type { HouseFactor } from '../jobcenters/alikeness.types.js';
import { HouseTiers } from './comparable/house-tiers.js';
import type { FacetCount, FacetName, SearchQuery } from './engine/search-engine.js';
import { FailoverSearch } from './failover/failover-search.js';
import { MissedSearches } from './insights/missed-searches.js';
import { PracticeFilters } from './practice-filters.js';
import { PracticeHits } from './practice-hits.js';
import { fromSearchCursor, MAX_POSITION, searchCursors } from './search-cursor.js';
import { toSearchText } from './search-text.js';
import type {
  Facet,
  FacetValue,
  PracticeFacet,
  PracticeFilter,
  PracticeHit,
  PracticeSearchConnection,
  PracticeSort,
  CorrectedWordType,
} from './search.types.js';

/** What a seeker asks. */
export interface PracticeSearch {
  readonly query: string;
  readonly filter: PracticeFilter;
  readonly facets: readonly PracticeFacet[];
  readonly sort: PracticeSort;
  /** Factors by which hits of houses like that of the member come first; empty: no matter which house. */
  readonly comparableToMine: readonly HouseFactor[];
  /** Whether hits of houses that are rather unlike in these factors are left out. */
  readonly onlyComparable: boolean;
}

/** What of the hits is shown, so that no more is read. */
export interface ShownOfHits {
  /** Whether `WHOLE_FIELDS` are. */
  readonly whole: boolean;
  /** May be told the houses that the hits have, as soon as an engine knows, so that they are read meanwhile. */
  readonly onHouses?: (houseIds: readonly string[]) => void;
}

/** Finding practices. */
@Injectable()
export class SearchService {
  constructor(
    private readonly config: Config,
    private readonly engines: FailoverSearch,
    private readonly hits: PracticeHits,
    private readonly tiers: HouseTiers,
    private readonly filters: PracticeFilters,
    private readonly missed: MissedSearches,
    private readonly clock: Clock,
  ) {}

  /**
   * A page of hits that the member may read, with total and facets.
   * @throws BadUserInputError on a text that is too long, an unknown code or a cursor of another search
   * @throws SearchPageExpiredError when the cursor is of another engine or index version
   */
  async searchPractices(
    actor: Member,
    search: PracticeSearch,
    page: PageRequest,
    { whole, onHouses }: ShownOfHits,
  ): Promise<PracticeSearchConnection> {
    const text = toSearchText(search.query);
    const filter = await this.filters.toEngineFilter(search.filter);
    const bound = [text, filter, search.sort, search.comparableToMine, search.onlyComparable, actor.jobcenterId];
    const after = fromSearchCursor(page.after, bound, this.config.sessionSecrets);
    const offset = after.position;
    const begunAt = after.begunAt ?? this.clock.now();
    const facets = [...new Set(search.facets)] as (PracticeFacet & FacetName)[];
    const query: SearchQuery = {
      kind: 'practice',
      text,
      filter,
      houseIds: actor.ownHouseIds,
      ...(await this.tiers.toEngineOrder(actor, search.sort, search.comparableToMine, search.onlyComparable)),
      // What is published between two pages would move the hits, so that one is shown twice.
      ...(after.begunAt ? { publishedBy: after.begunAt } : {}),
      offset,
      limit: Math.min(page.first, MAX_POSITION - offset),
      facets,
    };
    let reading: ReturnType<PracticeHits['load']> | undefined;
    const { answer, engine } = await this.engines.search(query, (ids, houseIds) => {
      if (ids.length === 0) return;
      reading = this.hits.load(actor, ids, whole);
      onHouses?.(houseIds);
      // Its failure is met below; should the engine fail first, that is the one to tell.
      reading.catch(() => undefined);
    });
    const binding = { query: bound, engine: engine.name, indexVersion: engine.indexVersion };
    after.check(binding);
    // With a filter it may be the filter that has no hits.
    if (answer.totalCount === 0 && !query.onlyHouses && Object.values(filter).every((codes) => codes.length === 0))
      this.missed.note(actor, text);
    const cursorAt = searchCursors(binding, begunAt, this.config.sessionSecrets[0]!);
    const edges = toEdges(await this.hits.read(actor, answer.hits, await reading), offset, cursorAt);
    const end = offset + answer.hits.length;
    return {
      edges,
      nodes: edges.map((edge) => edge.node),
      pageInfo: {
        hasNextPage: end < Math.min(answer.totalCount, MAX_POSITION),
        // The cursor of the last position, even if the policy has taken that hit away.
        endCursor: answer.hits.length === 0 ? null : cursorAt(end),
      },
      totalCount: answer.totalCount,
      totalCountIsLowerBound: answer.totalCountIsLowerBound,
      corrections: answer.corrections as CorrectedWordType[],
      onlyCommonWords: answer.onlyCommonWords,
      facets: await Promise.all(
        facets.map((facet) => this.toFacet(facet, withSelected(answer.facets[facet] ?? [], filter[facet]))),
      ),
      engine: { name: engine.name, degraded: engine.degraded },
      asked: query,
    };
  }

  private async toFacet(facet: PracticeFacet & FacetName, counts: readonly FacetCount[]): Promise<Facet> {
    const labels = await this.filters.labelsOf(
      facet,
      counts.map(({ code }) => code),
    );
    return {
      facet,
      values: counts.map(({ code, count }): FacetValue => ({ code, label: labels.get(code) ?? code, count })),
    };
  }
}

/** What is selected stays in the list, so that it can be taken back even when it has no hit. */
function withSelected(counts: readonly FacetCount[], selected: readonly string[] | undefined): FacetCount[] {
  const missing = (selected ?? []).filter((code) => !counts.some((count) => count.code === code));
  return [...counts, ...missing.map((code) => ({ code, count: 0 }))];
}

/** Cursors are made when somebody asks for them: the portal wants only that of the page's end. */
function toEdges(
  hits: readonly (PracticeHit | undefined)[],
  offset: number,
  cursorAt: (position: number) => string,
): PracticeSearchConnection['edges'] {
  return hits.flatMap((node, index) =>
    node
      ? [
          {
            node,
            get cursor() {
              return cursorAt(offset + index + 1);
            },
          },
        ]
      : [],
  );
}
