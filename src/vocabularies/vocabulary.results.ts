import { ArgsType, createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InputInvalid, NotAllowed, NotFound } from '../platform/graphql/problems.js';
import { Problem } from '../platform/graphql/problem.js';
import { VocabularyEntry, VocabularyName } from './vocabulary.types.js';

/** One entry as somebody has read it. */
@ArgsType()
export class VocabularyEntryArgs {
  @Field(() => VocabularyName, { description: 'Which vocabulary.' })
  vocabulary!: VocabularyName;

  @Field({ description: 'Code of the entry.' })
  code!: string;

  @Field(() => Int, { description: '`version` of the entry as you have read it.' })
  expectedVersion!: number;
}

@InputType({ description: 'The words of an entry.' })
export class VocabularyWordsInput {
  @Field({ description: "Today's word: 1 to 100 characters, one line, once in its vocabulary." })
  label!: string;

  @Field(() => [String], {
    description: 'Other and older words for the same concept, by which it is found; at most 50 of 100 characters.',
  })
  aliases!: string[];
}

@ObjectType({ description: 'The entry was added or changed. Searches follow within seconds.' })
export class VocabularyEntryChanged {
  @Field(() => VocabularyEntry, { description: 'The entry as it is now.' })
  readonly entry: VocabularyEntry;

  constructor(entry: VocabularyEntry) {
    this.entry = entry;
  }
}

/** Somebody else was faster; nothing was changed. */
@ObjectType({
  implements: () => [Problem],
  description: 'Somebody else changed the entry since you read it. Nothing was changed.',
})
export class VocabularyEntryChangedMeanwhile extends Problem {
  @Field(() => VocabularyEntry, { description: 'The entry as it is now.' })
  readonly entry: VocabularyEntry;

  constructor(entry: VocabularyEntry) {
    super(
      'Inzwischen hat jemand anderes diesen Eintrag geändert. Bitte prüfen Sie ihn und ändern Sie ihn noch einmal.',
    );
    this.entry = entry;
  }
}

export const AddVocabularyEntryResult = createUnionType({
  name: 'AddVocabularyEntryResult',
  description: 'Outcome of `addVocabularyEntry`.',
  types: () => [VocabularyEntryChanged, InputInvalid, NotAllowed] as const,
});
export type AddVocabularyEntryResult = typeof AddVocabularyEntryResult;

export const ChangeVocabularyEntryResult = createUnionType({
  name: 'ChangeVocabularyEntryResult',
  description: 'Outcome of a change of an entry.',
  types: () => [VocabularyEntryChanged, VocabularyEntryChangedMeanwhile, InputInvalid, NotAllowed, NotFound] as const,
});
export type ChangeVocabularyEntryResult = typeof ChangeVocabularyEntryResult;
