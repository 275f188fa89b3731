import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../kernel/actor.js';
import { Requires } from '../../platform/access/requires.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { MAX_SUGGESTIONS, SuggestionService } from './suggestion.service.js';
import { Suggestion } from './suggestion.types.js';

@Resolver(() => Suggestion)
export class SuggestionResolver {
  constructor(private readonly suggestions: SuggestionService) {}

  @Query(() => [Suggestion], {
    description:
      'Completes what is being typed with titles, words of the vocabularies, jobcenters and words that have synonyms, the best first, then with the words of write-ups, the most frequent first; no text twice. Case, umlauts and gender forms are forgiven; from three letters on the inside of words counts too. What nothing completes is corrected. Empty when nothing was typed.',
  })
  @Requires('MEMBER')
  suggest(
    @CurrentActor() actor: Member,
    @Args('prefix', { type: () => String, description: 'What was typed so far; at most 100 characters.' })
    prefix: string,
    @Args('first', {
      type: () => Int,
      defaultValue: MAX_SUGGESTIONS,
      description: 'At most this many suggestions: 1 to 8.',
    })
    first: number,
  ): Promise<Suggestion[]> {
    return this.suggestions.suggest(actor, prefix, first);
  }
}
