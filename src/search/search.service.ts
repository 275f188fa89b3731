import { Injectable } from '@nestjs/common';
import type { Member } from '../kernel/actor.js';
import { BadUserInputError } from '../kernel/errors.js';
import { toId } from '../kernel/ids.js';
import type { PageRequest } from '../kernel/page.js';
import { JobcenterService } from '../jobcenters/jobcenter.service.js';
import { Config } from '../platform/config/config.js';
import { VocabularyService } from '../vocabularies/vocabulary.service.js';
import { VocabularyName } from '../vocabularies/vocabulary.types.js';
import type { HouseFactor } from '../jobcenters/alikeness.types.js';
import { CASELOAD_BAND_LABELS, type CaseloadBand } from '../jobcenters/caseload-band.js';
import { HouseTiers } from './comparable/house-tiers.js';
import type { FacetCount, FacetName, SearchAnswer, SearchQuery } from './engine/search-engine.js';
import { FailoverSearch } from './failover/failover-search.js';
import { PracticeHits } from './practice-hits.js';
import { FACET_VOCABULARIES } from './practice.source.js';
import { fromSearchCursor, MAX_POSITION, toSearchCursor } from './search-cursor.js';
import type {
  Facet,
  FacetValue,
  PracticeFacet,
  PracticeFilter,
  PracticeSearchConnection,
  PracticeSort,
  CorrectedWordType,
} from './search.types.js';

const MAX_QUERY_LENGTH = 500;

/** What a seeker asks. */
export interface PracticeSearch {
  readonly query: string;
  readonly filter: PracticeFilter;
  readonly facets: readonly PracticeFacet[];
  readonly sort: PracticeSort;
  /** Factors by which hits of houses like that of the member come first; empty: no matter which house. */
  readonly comparableToMine: readonly HouseFactor[];
}

/** Finding practices. */
@Injectable()
export class SearchService {
  constructor(
    private readonly config: Config,
    private readonly engines: FailoverSearch,
    private readonly hits: PracticeHits,
    private readonly tiers: HouseTiers,
    private readonly jobcenters: JobcenterService,
    private readonly vocabularies: VocabularyService,
  ) {}

  /**
   * A page of hits that the member may read, with total and facets.
   * @throws BadUserInputError on a text that is too long, an unknown code or a cursor of another search
   * @throws SearchPageExpiredError when the cursor is of another engine or index version
   */
  async searchPractices(actor: Member, search: PracticeSearch, page: PageRequest): Promise<PracticeSearchConnection> {
    const text = toSearchText(search.query);
    const filter = await this.toEngineFilter(search.filter);
    const bound = [text, filter, search.sort, search.comparableToMine, actor.jobcenterId];
    const after = fromSearchCursor(page.after, bound, this.config.sessionSecrets);
    const offset = after.position;
    const facets = [...new Set(search.facets)] as (PracticeFacet & FacetName)[];
    const query: SearchQuery = {
      kind: 'practice',
      text,
      filter,
      houseIds: actor.ownHouseIds,
      ...(await this.tiers.toEngineOrder(actor, search.sort, search.comparableToMine)),
      offset,
      limit: Math.min(page.first, MAX_POSITION - offset),
      facets,
    };
    const { answer, engine } = await this.engines.search(query);
    const binding = { query: bound, engine: engine.name, indexVersion: engine.indexVersion };
    after.check(binding);
    const cursorAt = (position: number): string => toSearchCursor(position, binding, this.config.sessionSecrets[0]!);
    const edges = await this.toEdges(actor, answer, (index) => cursorAt(offset + index + 1));
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
      facets: await Promise.all(
        facets.map((facet) => this.toFacet(facet, withSelected(answer.facets[facet] ?? [], filter[facet]))),
      ),
      engine: { name: engine.name, degraded: engine.degraded },
      asked: query,
    };
  }

  private async toEdges(
    actor: Member,
    answer: SearchAnswer,
    cursorOf: (index: number) => string,
  ): Promise<PracticeSearchConnection['edges']> {
    const hits = await this.hits.read(actor, answer.hits);
    return hits.flatMap((node, index) => (node ? [{ node, cursor: cursorOf(index) }] : []));
  }

  private async toEngineFilter(filter: PracticeFilter): Promise<SearchQuery['filter']> {
    const codes = async (name: VocabularyName, given: string[] | null | undefined, field: string): Promise<string[]> =>
      given ? this.vocabularies.toValidCodes(name, given, `filter.${field}`) : [];
    return {
      topic: await codes(VocabularyName.TOPICS, filter.topics, 'topics'),
      targetGroup: await codes(VocabularyName.TARGET_GROUPS, filter.targetGroups, 'targetGroups'),
      instrument: await codes(VocabularyName.INSTRUMENTS, filter.instruments, 'instruments'),
      workingFormat: await codes(VocabularyName.WORKING_FORMATS, filter.workingFormats, 'workingFormats'),
      deliveryChannel: await codes(VocabularyName.DELIVERY_CHANNELS, filter.deliveryChannels, 'deliveryChannels'),
      result: filter.results ?? [],
      maturity: await codes(VocabularyName.MATURITY, filter.maturity, 'maturity'),
      organisationForm: filter.organisationForms ?? [],
      land: await codes(VocabularyName.LAENDER, filter.laender, 'laender'),
      comparisonType: await codes(VocabularyName.COMPARISON_TYPES, filter.comparisonTypes, 'comparisonTypes'),
      caseloadBand: filter.caseloadBands ?? [],
      jobcenter: (filter.jobcenterIds ?? []).map(toId),
      year: (filter.years ?? []).map(String),
    };
  }

  private async toFacet(facet: PracticeFacet & FacetName, counts: readonly FacetCount[]): Promise<Facet> {
    const labels = await this.labelsOf(
      facet,
      counts.map(({ code }) => code),
    );
    return {
      facet,
      values: counts.map(({ code, count }): FacetValue => ({ code, label: labels.get(code) ?? code, count })),
    };
  }

  private async labelsOf(facet: FacetName, codes: readonly string[]): Promise<Map<string, string>> {
    const vocabulary = FACET_VOCABULARIES[facet];
    if (vocabulary)
      return new Map((await this.vocabularies.list(vocabulary)).map((entry) => [entry.code, entry.label]));
    if (facet === 'caseloadBand')
      return new Map(codes.map((code) => [code, CASELOAD_BAND_LABELS[code as CaseloadBand]]));
    if (facet === 'jobcenter')
      return new Map((await this.jobcenters.listByIds(codes)).map((house) => [house.id, house.name]));
    return new Map();
  }
}

/** What is selected stays in the list, so that it can be taken back even when it has no hit. */
function withSelected(counts: readonly FacetCount[], selected: readonly string[] | undefined): FacetCount[] {
  const missing = (selected ?? []).filter((code) => !counts.some((count) => count.code === code));
  return [...counts, ...missing.map((code) => ({ code, count: 0 }))];
}

/** Control characters and lone surrogates mean nothing in a search. @throws BadUserInputError over 500 characters */
function toSearchText(query: string): string {
  if (query.length > MAX_QUERY_LENGTH)
    throw new BadUserInputError('query', `Eine Suche hat höchstens ${MAX_QUERY_LENGTH} Zeichen.`);
  return query
    .toWellFormed()
    .replace(/[\p{Cc}\p{Co}\uFFFD]+/gu, ' ')
    .trim();
}
