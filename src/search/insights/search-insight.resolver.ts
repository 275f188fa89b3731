import { Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/access/requires.js';
import { SearchInsightService } from './search-insight.service.js';
import { SearchInsight } from './search-insight.types.js';

@Resolver(() => SearchInsight)
export class SearchInsightResolver {
  constructor(private readonly insights: SearchInsightService) {}

  @Query(() => [SearchInsight], {
    description:
      'Words without hits of the last twelve weeks, the most sought first; 100 at most. Only what at least five people sought in one week, and never who. A search counts within a minute or so.',
  })
  @Requires('EDITOR')
  searchInsights(): Promise<SearchInsight[]> {
    return this.insights.list();
  }
}
