import { useRef } from 'react';
import { assertNever } from '../../app/assert-never';
import { newKey } from '../../app/new-key';
import { graphql } from '../../graphql/generated';
import type { RequestContactInput } from '../../graphql/generated/graphql';
import { useMutation } from '../../graphql/hooks';
import { refused, refusedBy, type Refused } from '../../graphql/refused';

graphql(`
  fragment RequestOutcome on RequestContactResult {
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
`);

const RequestContact = graphql(`
  mutation RequestContact($input: RequestContactInput!) {
    requestContact(input: $input) {
      ...RequestOutcome
    }
  }
`);

const RequestContactAtEvent = graphql(`
  mutation RequestContactAtEvent($input: RequestContactAtEventInput!) {
    requestContactAtEvent(input: $input) {
      ...RequestOutcome
    }
  }
`);

/** What is asked; with an event it says "we are both there". */
type Asked = Omit<RequestContactInput, 'idempotencyKey' | 'occasion'> & { readonly eventId?: string };

/** Sends a contact request; the same content sent again, after a lost answer, counts once. */
export function useRequestContact(): (asked: Asked) => Promise<{ readonly kind: 'DONE' } | Refused> {
  const request = useMutation(RequestContact);
  const requestAtEvent = useMutation(RequestContactAtEvent);
  const last = useRef({ content: '', key: '' });
  return async (asked) => {
    const content = JSON.stringify(asked);
    if (last.current.content !== content) last.current = { content, key: newKey() };
    const { eventId, ...rest } = asked;
    const input = { ...rest, idempotencyKey: last.current.key };
    const { data, failure } =
      eventId === undefined ? await request({ input }) : await requestAtEvent({ input: { ...input, eventId } });
    if (failure) return refusedBy(failure);
    const result = 'requestContact' in data ? data.requestContact : data.requestContactAtEvent;
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
