import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../kernel/actor.js';
import { Requires } from '../platform/access/requires.js';
import { CurrentActor } from '../platform/graphql/request-context.js';
import {
  AddVocabularyEntryResult,
  ChangeVocabularyEntryResult,
  VocabularyEntryArgs,
  VocabularyWordsInput,
} from './vocabulary.results.js';
import { VocabularyService } from './vocabulary.service.js';
import { VocabularyEntry, VocabularyName } from './vocabulary.types.js';
import { VocabularyUpkeep } from './vocabulary.upkeep.js';

@Resolver(() => VocabularyEntry)
export class VocabularyResolver {
  constructor(
    private readonly vocabularies: VocabularyService,
    private readonly upkeep: VocabularyUpkeep,
  ) {}

  @Query(() => [VocabularyEntry], {
    description: 'The entries of a vocabulary in its own order, replaced ones included.',
  })
  @Requires('ACCOUNT')
  vocabulary(
    @Args('name', { type: () => VocabularyName, description: 'Which vocabulary.' }) name: VocabularyName,
  ): Promise<VocabularyEntry[]> {
    return this.vocabularies.list(name);
  }

  @Mutation(() => AddVocabularyEntryResult, {
    description: 'Adds an entry at the end of a vocabulary; its code is made from its label.',
  })
  @Requires('EDITOR', 'ADMIN')
  addVocabularyEntry(
    @CurrentActor() actor: Member,
    @Args('vocabulary', { type: () => VocabularyName, description: 'Which vocabulary.' }) vocabulary: VocabularyName,
    @Args('input', { description: 'Its words.' }) input: VocabularyWordsInput,
  ): Promise<AddVocabularyEntryResult> {
    return this.upkeep.add(actor, vocabulary, input);
  }

  @Mutation(() => ChangeVocabularyEntryResult, {
    description: 'Gives an entry other words. Searches find its write-ups by them within seconds.',
  })
  @Requires('EDITOR', 'ADMIN')
  renameVocabularyEntry(
    @CurrentActor() actor: Member,
    @Args() address: VocabularyEntryArgs,
    @Args('input', { description: 'All its words.' }) input: VocabularyWordsInput,
  ): Promise<ChangeVocabularyEntryResult> {
    return this.upkeep.rename(actor, address, input);
  }

  @Mutation(() => ChangeVocabularyEntryResult, {
    description:
      'Lets another entry stand for this one, also where it was chosen already; the words of this one lead to the other from now on.',
  })
  @Requires('EDITOR', 'ADMIN')
  replaceVocabularyEntry(
    @CurrentActor() actor: Member,
    @Args() address: VocabularyEntryArgs,
    @Args('by', { description: 'Code of the other entry, in the same vocabulary.' }) by: string,
  ): Promise<ChangeVocabularyEntryResult> {
    return this.upkeep.replace(actor, address, by);
  }

  @Mutation(() => ChangeVocabularyEntryResult, {
    description: 'Ends an entry with today: it cannot be chosen any more; what has it keeps it.',
  })
  @Requires('EDITOR', 'ADMIN')
  retireVocabularyEntry(
    @CurrentActor() actor: Member,
    @Args() address: VocabularyEntryArgs,
  ): Promise<ChangeVocabularyEntryResult> {
    return this.upkeep.retire(actor, address);
  }

  @Mutation(() => ChangeVocabularyEntryResult, {
    description: 'Takes back that an entry was ended or replaced. Words that the other entry has got stay there.',
  })
  @Requires('EDITOR', 'ADMIN')
  restoreVocabularyEntry(
    @CurrentActor() actor: Member,
    @Args() address: VocabularyEntryArgs,
  ): Promise<ChangeVocabularyEntryResult> {
    return this.upkeep.restore(actor, address);
  }
}
