import type { SearchAnalyser } from '../analysis/analyser.provider.js';
import type { FacetCount, FacetName, OnFound, SearchAnswer, SearchQuery } from '../engine/search-engine.js';
import { HitWriter, type HitTexts } from '../hit-writer.js';
import type { QueryPlans, WeightedPlan } from '../query/query-plans.js';
import { listCorrections } from '../why.js';
import { allOf, hasOneOf, not, type Filter } from './filter.js';
import { COUNT_LIMIT } from './index-settings.js';
import { facetAttribute, fromWeightList, keyOf, STATE_KEY, type IndexState } from './indexed-document.js';
import { MeilisearchFailure, type IndexAnswer, type IndexQuery, type MeilisearchServer } from './meilisearch-server.js';
import { hasGroup, toFacetFilters, toMatchFilters, toPhraseQuery } from './plan-filter.js';
import { orderCandidates, rank, RANKED, type GroupList, type ListedHit } from './ranking.js';

/** Pages go up to here, so no list has to be longer. */
const LONGEST_LIST = 1_000;
/** Of words that are too frequent for one list, so many of the rarest are asked for in pairs as well. */
const PAIRED_WORDS = 4;
const NEWEST = ['publishedAt:desc', 'id:asc'];
const LAST_CONFIRMED = ['confirmedAt:desc', 'id:asc'];
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
   * Answers one search with two requests, by relevance with three.
   * @throws MeilisearchFailure when the server does not answer in time, or the index is not ready
   */
  async search(query: SearchQuery, onFound?: OnFound): Promise<SearchAnswer> {
    const { plan, idf } = await this.plans.make(query.text);
    const signal = AbortSignal.timeout(this.timeoutMs);
    const match = toMatchFilters(query, plan);
    const q = toPhraseQuery(plan);
    const withPhrases = q === undefined ? {} : { q };
    const asked: Asked = {
      plan,
      idf,
      query,
      filter: allOf([...match, ...toFacetFilters(query.filter)]),
      ...withPhrases,
      ask: (queries) => this.server.search(this.uid, queries, signal),
    };
    const facets = query.facets.map((name): IndexQuery => ({
      ...withPhrases,
      filter: allOf([...match, ...toFacetFilters(query.filter, name)]),
      facets: [facetAttribute(name)],
      limit: 0,
    }));
    const lists = toLists(asked);
    const [state, counted, ...others] = await asked.ask([
      { filter: hasOneOf('key', [STATE_KEY]), limit: 1 },
      { ...withPhrases, filter: asked.filter, page: 1, hitsPerPage: 1, attributesToRetrieve: ['id'] },
      ...facets,
      ...lists.map(({ query: list }) => list),
    ]);
    if ((state!.hits[0] as IndexState | undefined)?.indexVersion !== this.indexVersion)
      throw new MeilisearchFailure('index_not_ready');
    const ids = await this.order(asked, lists, others.slice(facets.length));
    const page = ids.slice(query.offset, query.offset + query.limit);
    onFound?.(page);
    const total = counted!.totalHits ?? 0;
    return {
      hits: await this.show(asked, page),
      totalCount: Math.min(total, COUNT_LIMIT),
      totalCountIsLowerBound: total > COUNT_LIMIT,
      corrections: listCorrections(plan),
      facets: Object.fromEntries(query.facets.map((name, index) => [name, toCounts(name, others[index]!)])),
    };
  }

  /** Ids of the hits in their order, as many as the page needs. */
  private async order(asked: Asked, lists: readonly AskedList[], answers: readonly IndexAnswer[]): Promise<string[]> {
    const { plan, query, idf, ask } = asked;
    const found = lists.map((list, index): GroupList => ({ ...list, hits: answers[index]!.hits as ListedHit[] }));
    if (!isByRelevance(asked)) return found.flatMap(({ hits }) => hits.map(({ id }) => id));
    const pairs = toPairs(asked, found);
    const paired = pairs.length === 0 ? [] : await ask(pairs.map(({ query: list }) => list));
    found.push(...pairs.map((pair, index): GroupList => ({ ...pair, hits: paired[index]!.hits as ListedHit[] })));
    const candidates = orderCandidates(plan.groups, idf, found, query.houseTiers ?? []);
    const best = candidates.slice(0, RANKED);
    const keys = best.map(({ id }) => keyOf(query.kind, id));
    const [answer] = keys.length === 0 ? [] : await ask([byKeys(keys, ['id', 'weights'])]);
    const weights = new Map((answer?.hits ?? []).map((hit) => [hit['id'] as string, fromWeightList(hit['weights'])]));
    return [...rank(plan.groups, idf, best, weights), ...candidates.slice(RANKED)].map(({ id }) => id);
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

/** A list that is asked for. */
type AskedList = Omit<GroupList, 'hits'> & { readonly query: IndexQuery };

function isByRelevance({ query, plan }: Asked): boolean {
  return query.sort === 'RELEVANCE' && plan.groups.length > 0;
}

/** By relevance a list for each word, one for each in the title, and one for all words; otherwise the hits in their order, tier by tier. */
function toLists(asked: Asked): AskedList[] {
  const { plan, query, filter } = asked;
  if (query.limit === 0) return [];
  if (!isByRelevance(asked)) {
    const sort = query.sort === 'LAST_CONFIRMED' ? LAST_CONFIRMED : NEWEST;
    return toTiers(query).map((tier) => toList(asked, [filter, ...tier], [], false, sort, query.offset + query.limit));
  }
  const { groups } = plan;
  const all = groups.map((_, index) => index);
  return [
    ...all.map((index) => toList(asked, [filter, hasGroup(groups[index]!, 'terms')], [index], false)),
    ...all.map((index) => toList(asked, [filter, hasGroup(groups[index]!, 'titleTerms')], [index], true)),
    ...(groups.length > 1
      ? [toList(asked, [filter, ...groups.map((group) => hasGroup(group, 'terms'))], all, false)]
      : []),
  ];
}

/** Lists of two words each for words whose own lists are cut: otherwise a document with both could be missed. */
function toPairs(asked: Asked, lists: readonly GroupList[]): AskedList[] {
  const { groups } = asked.plan;
  const cut = lists
    .filter(({ groups: of, inTitle, hits }) => of.length === 1 && !inTitle && hits.length === LONGEST_LIST)
    .map(({ groups: of }) => of[0]!)
    .sort((left, right) => rarity(asked, right) - rarity(asked, left))
    .slice(0, PAIRED_WORDS);
  return cut.flatMap((left, index) =>
    cut
      .slice(index + 1)
      .map((right) =>
        toList(
          asked,
          [asked.filter, hasGroup(groups[left]!, 'terms'), hasGroup(groups[right]!, 'terms')],
          [left, right],
          false,
        ),
      ),
  );
}

function rarity({ plan, idf }: Asked, group: number): number {
  return Math.max(...plan.groups[group]!.alternatives.flatMap(({ terms }) => terms.map(idf)));
}

function toList(
  { q }: Asked,
  filters: readonly Filter[],
  groups: readonly number[],
  inTitle: boolean,
  sort: readonly string[] = NEWEST,
  limit = LONGEST_LIST,
): AskedList {
  const query = {
    ...(q === undefined ? {} : { q }),
    filter: allOf(filters),
    sort,
    limit,
    attributesToRetrieve: LISTED,
  };
  return { groups, inTitle, query };
}

/** What the hits of each tier of houses pass besides; those of no tier at the end. */
function toTiers({ houseTiers }: SearchQuery): Filter[][] {
  if (!houseTiers) return [[]];
  const listed = houseTiers.flat();
  return [...houseTiers.map((houses) => [hasOneOf('house', houses)]), [not(hasOneOf('house', listed))]];
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
