import { assertNever } from '../../app/assert-never';
import { graphql } from '../../graphql/generated';
import type { CreateAccessTokenInput, MyAccessTokensQuery } from '../../graphql/generated/graphql';
import { useMutation, useQuery, type QueryState } from '../../graphql/hooks';
import { refused, refusedBy, type Refused } from '../../graphql/refused';
import type { Outcome } from '../../graphql/use-action';

const MyAccessTokens = graphql(`
  query MyAccessTokens {
    myAccessTokens {
      id
      name
      prefix
      scopes
      createdAt
      expiresOn
      lastUsedOn
    }
  }
`);

const CreateAccessToken = graphql(`
  mutation CreateAccessToken($input: CreateAccessTokenInput!) {
    createAccessToken(input: $input) {
      __typename
      ... on AccessTokenCreated {
        secret
        accessToken {
          name
          expiresOn
        }
      }
      ... on InputInvalid {
        violations {
          field
          message
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

const RevokeAccessToken = graphql(`
  mutation RevokeAccessToken($id: ID!) {
    revokeAccessToken(id: $id) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);

/** A token that was just made: the only moment in which its secret is known. */
export interface NewAccessToken {
  readonly name: string;
  readonly expiresOn: string;
  readonly secret: string;
}

/** Lists the tokens of the person, expired ones included. */
export function useMyAccessTokens(): QueryState<MyAccessTokensQuery> {
  return useQuery(MyAccessTokens, {});
}

/** Makes a token. */
export function useCreateAccessToken(): (
  input: CreateAccessTokenInput,
) => Promise<{ readonly kind: 'CREATED'; readonly token: NewAccessToken } | Refused> {
  const create = useMutation(CreateAccessToken);
  return async (input) => {
    const { data, failure } = await create({ input });
    if (failure) return refusedBy(failure);
    const result = data.createAccessToken;
    switch (result.__typename) {
      case 'AccessTokenCreated': {
        const { accessToken, secret } = result;
        return { kind: 'CREATED', token: { name: accessToken.name, expiresOn: accessToken.expiresOn, secret } };
      }
      case 'InputInvalid':
        return refused(result.message, result.violations);
      case 'TooManyAccessTokens':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}

/** Ends a token for ever. */
export function useRevokeAccessToken(): (id: string) => Promise<Outcome> {
  const revoke = useMutation(RevokeAccessToken);
  return async (id) => {
    const { data, failure } = await revoke({ id });
    if (failure) return refusedBy(failure);
    const result = data.revokeAccessToken;
    switch (result.__typename) {
      case 'AccessTokenRevoked':
        return { kind: 'DONE' };
      case 'NotFound':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}
