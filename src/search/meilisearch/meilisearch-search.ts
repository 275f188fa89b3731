import type { SearchAnalyser } from '../analysis/analyser.provider.js';
import type { FacetCount, FacetName, OnFound, SearchAnswer, SearchQuery } from '../engine/search-engine.js';
import { HitWriter, type HitTexts } from '../hit-writer.js';
import type { QueryPlans, WeightedPlan } from '../query/query-plans.js';
import { RANKED } from '../query/rank-terms.js';
import { listCorrections } from '../why.js';
import { allOf, hasOneOf, type Filter } from './filter.js';
import { COUNT_LIMIT } from './index-settings.js';
import { facetAttribute, fromWeightList, keyOf, STATE_KEY, type IndexState } from './indexed-document.js';
import { MeilisearchFailure, type IndexAnswer, type IndexQuery, type MeilisearchServer } from './meilisearch-server.js';
import { toFacetFilters, toMatchFilters, toPhraseQuery } from './plan-filter.js';
import { orderCandidates, rank, type GroupList, type ListedHit } from './ranking.js';
import { sortOf, toPageParts, type PagePart } from './sorted-page.js';
import { LONGEST_LIST, toPairLists, toWordLists, type WordList } from './word-lists.js';

/** Equals in any order, which is made here: a second rule would be asked for each date by itself. */
const NEWEST = ['publishedAt:desc'];
const LISTED = ['id', 'publishedAt', 'house'];

/** One search under way. */
interface Asked extends Pick<WeightedPlan, 'plan' | 'idf'> {
  readonly query: SearchQuery;
  /** What every hit passes, the facets included. */
  readonly filter: Filter;
  /** The phrases. */
  readonly q?: string;
  /** Asks the index within the time that is left. */
  readonly ask: (queries: readonly IndexQuery[]) => Promise<IndexAnswer[]>;
}

/**
 * Searches in one index. Meilisearch says which documents match, in lists by the words of the query, and counts; the order by
 * relevance is made here of these lists and of the weights of the terms, so that it is that of PostgreSQL. Its own ranking
 * cannot join words by OR without losing documents.
 */
export class MeilisearchSearch {
  constructor(
    private readonly server: MeilisearchServer,
    private readonly uid: string,
    private readonly indexVersion: number,
    private readonly timeoutMs: number,
    private readonly plans: QueryPlans,
    private readonly analyser: SearchAnalyser,
  ) {}

  /**
   * Answers one search with two requests, with three by relevance or with tiers of houses.
   * @throws MeilisearchFailure when the server does not answer in time, or the index is not ready
   */
  async search(query: SearchQuery, onFound?: OnFound): Promise<SearchAnswer> {
    const { plan, idf } = await this.plans.make(query.text);
    const signal = AbortSignal.timeout(this.timeoutMs);
    const match = toMatchFilters(query, plan);
    const q = toPhraseQuery(plan);
    const withPhrases = toPhrases(q);
    const asked: Asked = {
      plan,
      idf,
      query,
      filter: allOf([...match, ...toFacetFilters(query.filter)]),
      ...(q === undefined ? {} : { q }),
      ask: (queries) => this.server.search(this.uid, queries, signal),
    };
    const facets = query.facets.map((name): IndexQuery => ({
      ...withPhrases,
      filter: allOf([...match, ...toFacetFilters(query.filter, name)]),
      facets: [facetAttribute(name)],
      limit: 0,
    }));
    const first = toFirstQueries(asked);
    const [state, counted, ...others] = await asked.ask([
      { filter: hasOneOf('key', [STATE_KEY]), limit: 1 },
      toQuery(asked, [], { page: 1, hitsPerPage: 1, attributesToRetrieve: ['id'] }),
      ...facets,
      ...first,
    ]);
    if ((state!.hits[0] as IndexState | undefined)?.indexVersion !== this.indexVersion)
      throw new MeilisearchFailure('index_not_ready');
    const total = counted!.totalHits ?? 0;
    const page = await findPage(asked, others.slice(facets.length), total);
    onFound?.(page, []);
    return {
      hits: await this.show(asked, page),
      totalCount: Math.min(total, COUNT_LIMIT),
      totalCountIsLowerBound: total > COUNT_LIMIT,
      corrections: listCorrections(plan),
      onlyCommonWords: plan.onlyCommonWords,
      facets: Object.fromEntries(query.facets.map((name, index) => [name, toCounts(name, others[index]!)])),
    };
  }

  /** Reads the texts of a page and marks them. One that has gone meanwhile is left out. */
  private async show({ query, plan, ask }: Asked, ids: readonly string[]): Promise<SearchAnswer['hits']> {
    if (ids.length === 0) return [];
    const keys = ids.map((id) => keyOf(query.kind, id));
    const [answer] = await ask([byKeys(keys, ['id', 'title', 'keywords', 'body'])]);
    const texts = new Map((answer!.hits as HitTexts[]).map((hit) => [hit.id, hit]));
    const writer = new HitWriter(this.analyser, plan);
    return ids.flatMap((id) => {
      const hit = texts.get(id);
      return hit ? [writer.write(hit)] : [];
    });
  }
}

function isByRelevance({ query, plan }: Asked): boolean {
  return query.sort === 'RELEVANCE' && plan.groups.length > 0;
}

/** What is asked at once to find the page: lists by words, or how many hits each house has, or the page itself. */
function toFirstQueries(asked: Asked): IndexQuery[] {
  const { query, plan } = asked;
  if (query.limit === 0) return [];
  if (isByRelevance(asked)) return toWordLists(plan.groups).map((list) => toListQuery(asked, list));
  if (query.houseTiers) return [toQuery(asked, [], { facets: ['house'], limit: 0 })];
  return [toPartQuery(asked, { filters: [], offset: query.offset, limit: query.limit })];
}

/** Ids of the hits of the page in their order. */
async function findPage(asked: Asked, answers: readonly IndexAnswer[], total: number): Promise<string[]> {
  const { query } = asked;
  if (query.limit === 0) return [];
  if (isByRelevance(asked))
    return (await orderByRelevance(asked, answers)).slice(query.offset, query.offset + query.limit);
  if (!query.houseTiers) return toIds(answers);
  const parts = toPageParts(query, answers[0]!.facetDistribution?.['house'] ?? {}, total);
  return parts.length === 0 ? [] : toIds(await asked.ask(parts.map((part) => toPartQuery(asked, part))));
}

/** Ids of the best hits in their order, a thousand or more if there are so many. */
async function orderByRelevance(asked: Asked, answers: readonly IndexAnswer[]): Promise<string[]> {
  const { plan, query, idf, ask } = asked;
  const { groups } = plan;
  const withHits = (lists: readonly WordList[], found: readonly IndexAnswer[]): GroupList[] =>
    lists.map((list, index) => ({ ...list, hits: found[index]!.hits as ListedHit[] }));
  const lists = withHits(toWordLists(groups), answers);
  const pairs = toPairLists(groups, idf, lists);
  if (pairs.length > 0) lists.push(...withHits(pairs, await ask(pairs.map((pair) => toListQuery(asked, pair)))));
  const candidates = orderCandidates(groups, idf, lists, query.houseTiers ?? []);
  if (candidates.length === 0) return [];
  const best = candidates.slice(0, RANKED);
  const keys = best.map(({ id }) => keyOf(query.kind, id));
  const [answer] = await ask([byKeys(keys, ['id', 'weights'])]);
  const weights = new Map(answer!.hits.map((hit) => [hit['id'] as string, fromWeightList(hit['weights'] as string)]));
  return [...rank(groups, idf, best, weights), ...candidates.slice(RANKED)].map(({ id }) => id);
}

function toIds(answers: readonly IndexAnswer[]): string[] {
  return answers.flatMap(({ hits }) => (hits as ListedHit[]).map(({ id }) => id));
}

function toListQuery(asked: Asked, { filters }: WordList): IndexQuery {
  return toQuery(asked, filters, { sort: NEWEST, limit: LONGEST_LIST, attributesToRetrieve: LISTED });
}

function toPartQuery(asked: Asked, { filters, offset, limit }: PagePart): IndexQuery {
  return toQuery(asked, filters, { sort: sortOf(asked.query), offset, limit, attributesToRetrieve: ['id'] });
}

/** A query for the hits of the search that pass the filters besides. */
function toQuery({ filter, q }: Asked, filters: readonly Filter[], rest: Omit<IndexQuery, 'filter' | 'q'>): IndexQuery {
  return { ...toPhrases(q), filter: allOf([filter, ...filters]), ...rest };
}

function toPhrases(q: string | undefined): Pick<IndexQuery, 'q' | 'matchingStrategy'> {
  return q === undefined ? {} : { q, matchingStrategy: 'all' };
}

function byKeys(keys: readonly string[], attributesToRetrieve: readonly string[]): IndexQuery {
  return { filter: hasOneOf('key', keys), limit: keys.length, attributesToRetrieve };
}

/** The most frequent first, then by code. */
function toCounts(name: FacetName, { facetDistribution }: IndexAnswer): FacetCount[] {
  return Object.entries(facetDistribution?.[facetAttribute(name)] ?? {})
    .map(([code, count]) => ({ code, count }))
    .sort((left, right) => right.count - left.count || (left.code < right.code ? -1 : 1));
}
