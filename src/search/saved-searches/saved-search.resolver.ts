import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../kernel/actor.js';
import { Requires } from '../../platform/access/requires.js';
import { IdArg } from '../../platform/graphql/id-args.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { DeleteSavedSearchResult, SaveSearchResult, SetSavedSearchMailResult } from './saved-search.results.js';
import { SavedSearchService } from './saved-search.service.js';
import { SavedSearch, SaveSearchInput } from './saved-search.types.js';

@Resolver(() => SavedSearch)
export class SavedSearchResolver {
  constructor(private readonly searches: SavedSearchService) {}

  @Query(() => [SavedSearch], { description: 'The searches that you keep, the newest first; fifty at most.' })
  @Requires('MEMBER')
  mySavedSearches(@CurrentActor() actor: Member): Promise<SavedSearch[]> {
    return this.searches.list(actor);
  }

  @Mutation(() => SaveSearchResult, {
    description:
      'Keeps a search. One with the same text and filter is the same saved search: it keeps its id and takes the new order and wish for mail.',
  })
  @Requires('MEMBER')
  saveSearch(
    @CurrentActor() actor: Member,
    @Args('input', { description: 'The search.' }) input: SaveSearchInput,
  ): Promise<SaveSearchResult> {
    return this.searches.save(actor, input);
  }

  @Mutation(() => SetSavedSearchMailResult, { description: 'Switches the weekly mail of one of your saved searches.' })
  @Requires('MEMBER')
  setSavedSearchMail(
    @CurrentActor() actor: Member,
    @IdArg('id', 'Id of the saved search.') id: string,
    @Args('weeklyMail', { description: 'Whether a weekly mail tells of new practices.' }) weeklyMail: boolean,
  ): Promise<SetSavedSearchMailResult> {
    return this.searches.setWeeklyMail(actor, id, weeklyMail);
  }

  @Mutation(() => DeleteSavedSearchResult, { description: 'Deletes one of your saved searches and ends its mail.' })
  @Requires('MEMBER')
  deleteSavedSearch(
    @CurrentActor() actor: Member,
    @IdArg('id', 'Id of the saved search.') id: string,
  ): Promise<DeleteSavedSearchResult> {
    return this.searches.delete(actor, id);
  }
}
