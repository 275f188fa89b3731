import { Field, ObjectType } from '@nestjs/graphql';
import { Problem } from './problem.js';

/** What a mutation was to change does not exist, or the actor may not see it: both look the same. */
@ObjectType({
  implements: () => [Problem],
  description: 'What was to be changed does not exist, or you may not see it: both look the same.',
})
export class NotFound extends Problem {
  constructor(what: string) {
    super(`${what} wurde nicht gefunden.`);
  }
}

/** The actor sees the object but may not do this to it. */
@ObjectType({ implements: () => [Problem], description: 'You can see the object but may not do this to it.' })
export class NotAllowed extends Problem {}

/** One value of an input that is not acceptable. */
@ObjectType({ description: 'One value of the input that is not acceptable.' })
export class Violation {
  @Field({ description: 'Path of the value in the input, such as `content.exclusions.0.reason`.' })
  readonly field: string;

  @Field({ description: 'What is wrong with it and how to put it right, in German.' })
  readonly message: string;

  constructor(field: string, message: string) {
    this.field = field;
    this.message = message;
  }
}

/** Values of the input break a rule; nothing was changed. */
@ObjectType({
  implements: () => [Problem],
  description: 'Values of the input break a rule. Nothing was changed; all violations are listed at once.',
})
export class InputInvalid extends Problem {
  @Field(() => [Violation], { description: 'Every violation, in the order of the input. Never empty.' })
  readonly violations: Violation[];

  constructor(violations: readonly Violation[]) {
    super(violations.map((violation) => violation.message).join(' '));
    this.violations = [...violations];
  }
}

/** The idempotency key was used before for the same operation with other input. */
@ObjectType({
  implements: () => [Problem],
  description:
    'The idempotency key was used in the last 24 hours for the same operation with other input. Use a new key.',
})
export class IdempotencyKeyReused extends Problem {
  constructor() {
    super('Diese Anfrage wurde mit demselben Schlüssel schon mit anderem Inhalt gesendet. Bitte senden Sie sie neu.');
  }
}
