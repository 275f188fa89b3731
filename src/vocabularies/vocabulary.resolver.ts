import { Args, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../platform/access/requires.js';
import { VocabularyService } from './vocabulary.service.js';
import { VocabularyEntry, VocabularyName } from './vocabulary.types.js';

@Resolver(() => VocabularyEntry)
export class VocabularyResolver {
  constructor(private readonly vocabularies: VocabularyService) {}

  @Query(() => [VocabularyEntry], {
    description: 'The entries of a vocabulary in its own order, replaced ones included.',
  })
  @Requires('ACCOUNT')
  vocabulary(
    @Args('name', { type: () => VocabularyName, description: 'Which vocabulary.' }) name: VocabularyName,
  ): Promise<VocabularyEntry[]> {
    return this.vocabularies.list(name);
  }
}
