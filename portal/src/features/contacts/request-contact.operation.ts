import { useRef } from 'react';
import { assertNever } from '../../app/assert-never';
import { newKey } from '../../app/new-key';
import { graphql } from '../../graphql/generated';
import type { RequestContactInput } from '../../graphql/generated/graphql';
import { useMutation } from '../../graphql/hooks';
import { refused, refusedBy, type Refused } from '../../graphql/refused';

const RequestContact = graphql(`
  mutation RequestContact($input: RequestContactInput!) {
    requestContact(input: $input) {
      __typename
      ... on ContactRequested {
        request {
          id
          practice {
            id
          }
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

/** Sends a contact request; the same content sent again, after a lost answer, counts once. */
export function useRequestContact(): (
  input: Omit<RequestContactInput, 'idempotencyKey'>,
) => Promise<{ readonly kind: 'DONE' } | Refused> {
  const request = useMutation(RequestContact);
  const last = useRef({ content: '', key: '' });
  return async (input) => {
    const content = JSON.stringify(input);
    if (last.current.content !== content) last.current = { content, key: newKey() };
    const { data, failure } = await request({ input: { ...input, idempotencyKey: last.current.key } });
    if (failure) return refusedBy(failure);
    const result = data.requestContact;
    switch (result.__typename) {
      case 'ContactRequested':
        return { kind: 'DONE' };
      case 'InputInvalid':
        return refused(result.message, result.violations);
      case 'ContactNotPossible':
      case 'ContactRequestAlreadyOpen':
      case 'IdempotencyKeyReused':
      case 'NotFound':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}
