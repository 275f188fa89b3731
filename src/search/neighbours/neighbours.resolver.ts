import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../kernel/actor.js';
import { Requires } from '../../platform/access/requires.js';
import { IdArg } from '../../platform/graphql/id-args.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { Practice } from '../../practices/practice.types.js';
import { NeighboursService } from './neighbours.service.js';

const DEFAULT_NEIGHBOURS = 5;

const FIRST = {
  type: () => Int,
  defaultValue: DEFAULT_NEIGHBOURS,
  description: 'At most this many practices: 1 to 20.',
};

@Resolver(() => Practice)
export class NeighboursResolver {
  constructor(private readonly neighbours: NeighboursService) {}

  @Query(() => [Practice], {
    nullable: true,
    description:
      'Published practices that are about the same, by their most telling words, the most alike first. Null when there is no such practice, or you may not see it.',
  })
  @Requires('MEMBER')
  similarPractices(
    @CurrentActor() actor: Member,
    @IdArg('practiceId', 'Id of the practice.') practiceId: string,
    @Args('first', FIRST) first: number,
  ): Promise<Practice[] | null> {
    return this.neighbours.listSimilar(actor, practiceId, first);
  }

  @Query(() => [Practice], {
    nullable: true,
    description:
      'Published practices with a shared topic and a shared working format or instrument that came to another result; those that share most first. Null when there is no such practice, or you may not see it.',
  })
  @Requires('MEMBER')
  otherFindings(
    @CurrentActor() actor: Member,
    @IdArg('practiceId', 'Id of the practice.') practiceId: string,
    @Args('first', FIRST) first: number,
  ): Promise<Practice[] | null> {
    return this.neighbours.listOtherFindings(actor, practiceId, first);
  }
}
