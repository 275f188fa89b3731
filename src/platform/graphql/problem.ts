import { Field, InterfaceType } from '@nestjs/graphql';

/** Base of every expected failure of a mutation. Subclasses are members of a result union and add typed fields. */
@InterfaceType({
  description: 'An expected failure of a mutation. Every member of a result union that is no success implements it.',
})
export abstract class Problem {
  @Field({ description: 'What went wrong and what to do next, in German, ready to be shown.' })
  readonly message: string;

  constructor(message: string) {
    this.message = message;
  }
}
