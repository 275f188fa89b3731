import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/connection.js';
import { InputInvalid, NotFound } from '../../platform/graphql/problems.js';

@ObjectType({ description: 'Words of one meaning: whoever types one of them finds the others too.' })
export class SynonymGroup {
  @Field(() => ID, { description: 'Id of the group.' })
  readonly id!: string;

  @Field(() => [String], { description: 'Words or expressions; at least two.' })
  readonly words!: string[];

  @Field({ description: 'Whether it ships with the project; such a group cannot be removed.' })
  readonly shipped!: boolean;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was added; null for a group that ships with the project.',
  })
  readonly createdAt!: Date | null;
}

@ObjectType({ description: 'A page of a list of SynonymGroup.' })
export class SynonymGroupConnection extends connectionOf(SynonymGroup, 'SynonymGroup') {}

@ObjectType({ description: 'The synonyms were added.' })
export class SynonymsAdded {
  @Field(() => SynonymGroup, { description: 'The group as it is stored.' })
  readonly synonymGroup: SynonymGroup;

  constructor(synonymGroup: SynonymGroup) {
    this.synonymGroup = synonymGroup;
  }
}

@ObjectType({ description: 'The synonyms were removed.' })
export class SynonymsRemoved {
  @Field(() => ID, { description: 'Id of the group that is gone.' })
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

export const AddSynonymsResult = createUnionType({
  name: 'AddSynonymsResult',
  description: 'Outcome of `addSynonyms`.',
  types: () => [SynonymsAdded, InputInvalid] as const,
});
export type AddSynonymsResult = typeof AddSynonymsResult;

export const RemoveSynonymsResult = createUnionType({
  name: 'RemoveSynonymsResult',
  description: 'Outcome of `removeSynonyms`.',
  types: () => [SynonymsRemoved, NotFound] as const,
});
export type RemoveSynonymsResult = typeof RemoveSynonymsResult;
