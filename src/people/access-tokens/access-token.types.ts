import { Field, GraphQLISODateTime, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { AccessScope } from '../../kernel/actor.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';

/** The scopes as a GraphQL enum. */
export const AccessScopes: { readonly [Name in AccessScope]: Name } = { READ: 'READ', WRITE: 'WRITE' };

registerEnumType(AccessScopes, {
  name: 'AccessScope',
  description: 'What a personal access token allows.',
  valuesMap: {
    READ: { description: 'Queries, calendars and exports.' },
    WRITE: { description: 'Mutations and uploads.' },
  },
});

@ObjectType({
  description: 'A personal access token (Zugangsschlüssel): by its secret a program asks in your name.',
})
export class AccessToken {
  @Field(() => ID, { description: 'Id of the token; no secret.' })
  id!: string;

  @Field({ description: 'What you call it.' })
  name!: string;

  @Field(() => [AccessScopes], { description: 'What it allows; never empty.' })
  scopes!: AccessScope[];

  @Field({ description: 'First characters of the secret, to recognise it by.' })
  prefix!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => CalendarDate, { description: 'Last day on which it is valid (Europe/Berlin); it may be over.' })
  expiresOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Day of the last use (Europe/Berlin); null while unused.' })
  lastUsedOn!: string | null;
}

@InputType({ description: 'The personal access token that you want.' })
export class CreateAccessTokenInput {
  @Field({ description: 'What you call it: 1 to 60 characters, one line. Best is the program that uses it.' })
  name!: string;

  @Field(() => [AccessScopes], { description: 'What it allows; at least one.' })
  scopes!: AccessScope[];

  @Field(() => CalendarDate, { description: 'Last day on which it is valid: from today to the same day next year.' })
  expiresOn!: string;
}
