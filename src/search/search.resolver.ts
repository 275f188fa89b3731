import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { HouseFactor } from '../jobcenters/alikeness.types.js';
import { JobcenterLoaders } from '../jobcenters/jobcenter.loaders.js';
import type { Member } from '../kernel/actor.js';
import { Requires } from '../platform/access/requires.js';
import { asksFor } from '../platform/graphql/asked-fields.js';
import { PageArgs, toPageRequest } from '../platform/graphql/connection.js';
import { CurrentActor, type RequestContext } from '../platform/graphql/request-context.js';
import { WHOLE_FIELDS } from '../practices/practice.repository.js';
import { SearchService } from './search.service.js';
import { PracticeFacet, PracticeFilter, PracticeHit, PracticeSearchConnection, PracticeSort } from './search.types.js';

/** Fields of a hit that show its house. */
const OF_HOUSES = ['jobcenter', 'distanceKm', 'comparedToMine'];

@Resolver(() => PracticeHit)
export class SearchResolver {
  constructor(
    private readonly search: SearchService,
    private readonly jobcenters: JobcenterLoaders,
  ) {}

  @Query(() => PracticeSearchConnection, {
    description:
      'Finds published practices that you may read. At most the first 1,000 hits can be paged through; later pages are without what has been published since the first. A cursor of another engine or index version fails with the code `SEARCH_PAGE_EXPIRED`: search again.',
  })
  @Requires('MEMBER')
  searchPractices(
    @CurrentActor() actor: Member,
    @Args() page: PageArgs,
    @Args('query', {
      type: () => String,
      defaultValue: '',
      description: 'What was typed; at most 500 characters. Empty finds all that the filter allows.',
    })
    query: string,
    @Args('filter', { type: () => PracticeFilter, nullable: true, description: 'Which practices.' })
    filter: PracticeFilter | null,
    @Args('facets', { type: () => [PracticeFacet], defaultValue: [], description: 'Facets to count.' })
    facets: PracticeFacet[],
    @Args('sort', { type: () => PracticeSort, defaultValue: PracticeSort.RELEVANCE, description: 'Order of hits.' })
    sort: PracticeSort,
    @Args('comparableToMine', {
      type: () => [HouseFactor],
      defaultValue: [],
      description:
        'Hits of jobcenters that are like yours in these respects come first; by relevance they are lifted, sorted by date they go before, and by distance this has no effect. What is unknown of a house counts neither for nor against it. Empty: no matter which house.',
    })
    comparableToMine: HouseFactor[],
    @Args('onlyComparable', {
      type: () => Boolean,
      defaultValue: false,
      description:
        'Leaves out hits of jobcenters that are unlike yours in more of the respects of `comparableToMine` than they are alike; total and facets count without them. Without such respects this has no effect.',
    })
    onlyComparable: boolean,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PracticeSearchConnection> {
    const houses = asksFor(info, OF_HOUSES) ? this.jobcenters.byId(context) : undefined;
    return this.search.searchPractices(
      actor,
      { query, filter: filter ?? {}, facets, sort, comparableToMine, onlyComparable },
      toPageRequest(page),
      {
        whole: asksFor(info, WHOLE_FIELDS),
        // A failure is met by the fields, which ask the same loader.
        onHouses: (houseIds) => void houses?.loadMany([...houseIds, actor.jobcenterId]),
      },
    );
  }
}
