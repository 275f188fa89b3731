import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../kernel/actor.js';
import { Requires } from '../../platform/access/requires.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { EverythingService } from './everything.service.js';
import { ALL_KINDS, FoundEverything, FoundKind } from './everything.types.js';

const DEFAULT_FIRST = 5;

@Resolver(() => FoundEverything)
export class EverythingResolver {
  constructor(private readonly everything: EverythingService) {}

  @Query(() => FoundEverything, {
    description:
      'Finds practices, talks, events and jobcenters with one request, each kind ranked on its own. For more of one kind, and to narrow it, use the query of that kind.',
  })
  @Requires('MEMBER')
  searchEverything(
    @CurrentActor() actor: Member,
    @Args('query', { description: 'What was typed; at most 500 characters. Empty finds nothing.' }) query: string,
    @Args('kinds', {
      type: () => [FoundKind],
      defaultValue: ALL_KINDS,
      description: 'What to look for; all if absent.',
    })
    kinds: FoundKind[],
    @Args('first', {
      type: () => Int,
      defaultValue: DEFAULT_FIRST,
      description: 'At most this many hits of each kind: 1 to 20.',
    })
    first: number,
  ): Promise<FoundEverything> {
    return this.everything.search(actor, query, kinds, first);
  }
}
