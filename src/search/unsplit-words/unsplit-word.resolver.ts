import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../kernel/actor.js';
import { Requires } from '../../platform/access/requires.js';
import { PageArgs, toConnection, toPageRequest } from '../../platform/graphql/connection.js';
import { IdArg } from '../../platform/graphql/id-args.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import {
  AddUnsplitWordResult,
  RemoveUnsplitWordResult,
  UnsplitWord,
  UnsplitWordConnection,
} from './unsplit-word.results.js';
import { UnsplitWordService } from './unsplit-word.service.js';

@Resolver(() => UnsplitWord)
export class UnsplitWordResolver {
  constructor(private readonly service: UnsplitWordService) {}

  @Query(() => UnsplitWordConnection, {
    description: 'Words that the search never takes apart, the newest first.',
  })
  @Requires('EDITOR', 'ADMIN')
  async unsplitWords(@Args() page: PageArgs): Promise<UnsplitWordConnection> {
    return toConnection(await this.service.list(toPageRequest(page)), (word) => word);
  }

  @Mutation(() => AddUnsplitWordResult, {
    description:
      'Keeps a word whole that looks like a compound ("Baumarkt" is no "Baum"), from the next search on; in other processes within a second. Documents that have it are indexed anew.',
  })
  @Requires('EDITOR', 'ADMIN')
  addUnsplitWord(
    @CurrentActor() actor: Member,
    @Args('word', { description: 'A single word of at most 60 letters.' }) word: string,
  ): Promise<AddUnsplitWordResult> {
    return this.service.add(actor, word);
  }

  @Mutation(() => RemoveUnsplitWordResult, { description: 'Lets the search take a word apart again.' })
  @Requires('EDITOR', 'ADMIN')
  removeUnsplitWord(
    @CurrentActor() actor: Member,
    @IdArg('id', 'Id of the entry.') id: string,
  ): Promise<RemoveUnsplitWordResult> {
    return this.service.remove(actor, id);
  }
}
