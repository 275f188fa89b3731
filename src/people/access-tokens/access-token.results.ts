import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { Problem } from '../../platform/graphql/problem.js';
import { InputInvalid, NotFound } from '../../platform/graphql/problems.js';
import { AccessToken } from './access-token.types.js';

@ObjectType({ description: 'The token was made. This is the only answer that ever shows its secret.' })
export class AccessTokenCreated {
  @Field(() => AccessToken, { description: 'The token.' })
  readonly accessToken: AccessToken;

  @Field({ description: 'The secret, for the header `Authorization: Bearer …`. It is stored nowhere and shown once.' })
  readonly secret: string;

  constructor(accessToken: AccessToken, secret: string) {
    this.accessToken = accessToken;
    this.secret = secret;
  }
}

/** The person has as many tokens as one may have. */
@ObjectType({
  implements: () => [Problem],
  description: 'You have as many tokens as one person may have, expired ones included. Revoke one first.',
})
export class TooManyAccessTokens extends Problem {
  constructor(max: number) {
    super(
      `Mehr als ${max} Zugangsschlüssel sind nicht möglich. Bitte entfernen Sie zuerst einen, den Sie nicht mehr brauchen.`,
    );
  }
}

@ObjectType({ description: 'The token is gone; it is refused from now on.' })
export class AccessTokenRevoked {
  @Field(() => ID, { description: 'Id of the token that is gone.' })
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

export const CreateAccessTokenResult = createUnionType({
  name: 'CreateAccessTokenResult',
  description: 'Outcome of `createAccessToken`.',
  types: () => [AccessTokenCreated, InputInvalid, TooManyAccessTokens] as const,
});
export type CreateAccessTokenResult = typeof CreateAccessTokenResult;

export const RevokeAccessTokenResult = createUnionType({
  name: 'RevokeAccessTokenResult',
  description: 'Outcome of `revokeAccessToken`.',
  types: () => [AccessTokenRevoked, NotFound] as const,
});
export type RevokeAccessTokenResult = typeof RevokeAccessTokenResult;
