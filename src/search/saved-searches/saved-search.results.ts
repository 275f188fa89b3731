import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { Problem } from '../../platform/graphql/problem.js';
import { NotFound } from '../../platform/graphql/problems.js';
import { SavedSearch } from './saved-search.types.js';

@ObjectType({ description: 'The search is kept as it is shown.' })
export class SearchSaved {
  @Field(() => SavedSearch, { description: 'The saved search.' })
  readonly savedSearch: SavedSearch;

  constructor(savedSearch: SavedSearch) {
    this.savedSearch = savedSearch;
  }
}

/** The person has as many saved searches as one may have. */
@ObjectType({
  implements: () => [Problem],
  description: 'You have as many saved searches as one person may have. Delete one first.',
})
export class TooManySavedSearches extends Problem {
  constructor(max: number) {
    super(`Mehr als ${max} gespeicherte Suchen sind nicht möglich. Bitte löschen Sie zuerst eine andere.`);
  }
}

@ObjectType({ description: 'The saved search is gone, and its mail with it.' })
export class SavedSearchDeleted {
  @Field(() => ID, { description: 'Id of the search that is gone.' })
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

export const SaveSearchResult = createUnionType({
  name: 'SaveSearchResult',
  description: 'Outcome of `saveSearch`.',
  types: () => [SearchSaved, TooManySavedSearches] as const,
});
export type SaveSearchResult = typeof SaveSearchResult;

export const SetSavedSearchMailResult = createUnionType({
  name: 'SetSavedSearchMailResult',
  description: 'Outcome of `setSavedSearchMail`.',
  types: () => [SearchSaved, NotFound] as const,
});
export type SetSavedSearchMailResult = typeof SetSavedSearchMailResult;

export const DeleteSavedSearchResult = createUnionType({
  name: 'DeleteSavedSearchResult',
  description: 'Outcome of `deleteSavedSearch`.',
  types: () => [SavedSearchDeleted, NotFound] as const,
});
export type DeleteSavedSearchResult = typeof DeleteSavedSearchResult;
