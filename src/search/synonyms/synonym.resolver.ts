import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../kernel/actor.js';
import { Requires } from '../../platform/access/requires.js';
import { PageArgs, toConnection, toPageRequest } from '../../platform/graphql/connection.js';
import { IdArg } from '../../platform/graphql/id-args.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { AddSynonymsResult, RemoveSynonymsResult, SynonymGroup, SynonymGroupConnection } from './synonym.results.js';
import { SynonymService } from './synonym.service.js';

@Resolver(() => SynonymGroup)
export class SynonymResolver {
  constructor(private readonly service: SynonymService) {}

  @Query(() => SynonymGroupConnection, {
    description: 'All synonyms: those of the editors, the newest first, then those that ship with the project.',
  })
  @Requires('EDITOR', 'ADMIN')
  async synonyms(@Args() page: PageArgs): Promise<SynonymGroupConnection> {
    return toConnection(await this.service.list(toPageRequest(page)), (group) => group);
  }

  @Mutation(() => AddSynonymsResult, {
    description: 'Makes words find each other, from the next search on; in other processes within a second.',
  })
  @Requires('EDITOR', 'ADMIN')
  addSynonyms(
    @CurrentActor() actor: Member,
    @Args('words', {
      type: () => [String],
      description: 'Two to twenty words or expressions of one meaning, of at most three words and 60 characters each.',
    })
    words: string[],
  ): Promise<AddSynonymsResult> {
    return this.service.add(actor, words);
  }

  @Mutation(() => RemoveSynonymsResult, {
    description: 'Removes synonyms that an editor has added. Those that ship with the project count as not found.',
  })
  @Requires('EDITOR', 'ADMIN')
  removeSynonyms(
    @CurrentActor() actor: Member,
    @IdArg('id', 'Id of the group.') id: string,
  ): Promise<RemoveSynonymsResult> {
    return this.service.remove(actor, id);
  }
}
