import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Member } from '../../kernel/actor.js';
import { distanceKm, likenessOf } from '../../jobcenters/alikeness.js';
import { HouseFactor } from '../../jobcenters/alikeness.types.js';
import { JobcenterLoaders } from '../../jobcenters/jobcenter.loaders.js';
import type { Jobcenter } from '../../jobcenters/jobcenter.types.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { PracticeHit } from '../search.types.js';
import { ComparedFactor } from './comparable.types.js';

/** What the house of a hit is to that of the reader. */
@Resolver(() => PracticeHit)
export class ComparableFieldsResolver {
  constructor(private readonly jobcenters: JobcenterLoaders) {}

  @ResolveField(() => [ComparedFactor], {
    description: 'How alike its jobcenter is to yours, in every respect, whichever the search regards.',
  })
  async comparedToMine(@Parent() hit: PracticeHit, @Context() context: RequestContext): Promise<ComparedFactor[]> {
    const { mine, theirs } = await this.housesOf(hit, context);
    return Object.values(HouseFactor).map((factor) => ({ factor, likeness: likenessOf(factor, mine, theirs) }));
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'Kilometres from your jobcenter as the crow flies; null while the place of one is unknown.',
  })
  async distanceKm(@Parent() hit: PracticeHit, @Context() context: RequestContext): Promise<number | null> {
    const { mine, theirs } = await this.housesOf(hit, context);
    return distanceKm(mine, theirs);
  }

  private async housesOf(
    { practice }: PracticeHit,
    context: RequestContext,
  ): Promise<Record<'mine' | 'theirs', Jobcenter>> {
    // Hits are shown to members only.
    const { jobcenterId } = context.actor as Member;
    const byId = this.jobcenters.byId(context);
    const [mine, theirs] = await Promise.all([byId.load(jobcenterId), byId.load(practice.view.jobcenterId)]);
    return { mine: mine!, theirs: theirs! };
  }
}
