import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Member } from '../../kernel/actor.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { PracticeSearchConnection } from '../search.types.js';
import { WayOutService } from './way-out.service.js';
import { SearchWayOut } from './way-out.types.js';

@Resolver(() => PracticeSearchConnection)
export class WayOutFieldsResolver {
  constructor(private readonly service: WayOutService) {}

  @ResolveField(() => SearchWayOut, {
    nullable: true,
    description:
      'How to go on when nothing was found; null when there are hits. Costs further searches, only if it is asked for.',
  })
  async wayOut(
    @Parent() { totalCount, asked, corrections }: PracticeSearchConnection,
    @Context() { actor }: RequestContext,
  ): Promise<SearchWayOut | null> {
    // `searchPractices` is for members only.
    return totalCount > 0 ? null : this.service.find(actor as Member, asked, corrections);
  }
}
