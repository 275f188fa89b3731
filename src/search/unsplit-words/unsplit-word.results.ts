import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/connection.js';
import { InputInvalid, NotFound } from '../../platform/graphql/problems.js';

@ObjectType({ description: 'A word that the search takes as a whole, although it looks like a compound.' })
export class UnsplitWord {
  @Field(() => ID, { description: 'Id of the entry.' })
  readonly id!: string;

  @Field({ description: 'The word as typed; all its forms stay whole.' })
  readonly word!: string;

  @Field(() => Date, { description: 'When it was added.' })
  readonly createdAt!: Date;
}

@ObjectType({ description: 'A page of a list of UnsplitWord.' })
export class UnsplitWordConnection extends connectionOf(UnsplitWord, 'UnsplitWord') {}

@ObjectType({ description: 'The word was added.' })
export class UnsplitWordAdded {
  @Field(() => UnsplitWord, { description: 'The entry as it is stored.' })
  readonly unsplitWord: UnsplitWord;

  constructor(unsplitWord: UnsplitWord) {
    this.unsplitWord = unsplitWord;
  }
}

@ObjectType({ description: 'The word was removed.' })
export class UnsplitWordRemoved {
  @Field(() => ID, { description: 'Id of the entry that is gone.' })
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

export const AddUnsplitWordResult = createUnionType({
  name: 'AddUnsplitWordResult',
  description: 'Outcome of `addUnsplitWord`.',
  types: () => [UnsplitWordAdded, InputInvalid] as const,
});
export type AddUnsplitWordResult = typeof AddUnsplitWordResult;

export const RemoveUnsplitWordResult = createUnionType({
  name: 'RemoveUnsplitWordResult',
  description: 'Outcome of `removeUnsplitWord`.',
  types: () => [UnsplitWordRemoved, NotFound] as const,
});
export type RemoveUnsplitWordResult = typeof RemoveUnsplitWordResult;
