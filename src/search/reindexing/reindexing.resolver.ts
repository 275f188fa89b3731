import { Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../kernel/actor.js';
import { Requires } from '../../platform/access/requires.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { StartReindexingResult } from './reindexing.results.js';
import { ReindexingService } from './reindexing.service.js';
import { Reindexing } from './reindexing.types.js';

@Resolver(() => Reindexing)
export class ReindexingResolver {
  constructor(private readonly reindexings: ReindexingService) {}

  @Query(() => Reindexing, {
    nullable: true,
    description: 'The rebuild of all search indexes that was asked for last; null when there was none yet.',
  })
  @Requires('ADMIN')
  reindexing(): Promise<Reindexing | null> {
    return this.reindexings.findLatest();
  }

  @Mutation(() => StartReindexingResult, {
    description: 'Makes all search indexes anew from the tables, in the background. Searches go on throughout.',
  })
  @Requires('ADMIN')
  startReindexing(@CurrentActor() actor: Member): Promise<StartReindexingResult> {
    return this.reindexings.start(actor);
  }
}
