import { assertNever } from '../../app/assert-never';
import { graphql } from '../../graphql/generated';
import type {
  AcceptContactRequestMutation,
  AcceptContactRequestMutationVariables,
  DeclineContactRequestMutationVariables,
} from '../../graphql/generated/graphql';
import { useMutation, type Answer } from '../../graphql/hooks';
import { refused, refusedBy, type Refused } from '../../graphql/refused';

graphql(`
  fragment ContactRequestOutcome on ChangeContactRequestResult {
    __typename
    ... on ContactRequestChanged {
      request {
        id
      }
    }
    ... on ContactRequestAnswered {
      request {
        id
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

const AcceptContactRequest = graphql(`
  mutation AcceptContactRequest($id: ID!, $channels: [ContactChannelKind!]!) {
    acceptContactRequest(id: $id, channels: $channels) {
      ...ContactRequestOutcome
    }
  }
`);

const DeclineContactRequest = graphql(`
  mutation DeclineContactRequest($id: ID!, $reason: String!, $note: String) {
    declineContactRequest(id: $id, reason: $reason, note: $note) {
      ...ContactRequestOutcome
    }
  }
`);

const WithdrawContactRequest = graphql(`
  mutation WithdrawContactRequest($id: ID!) {
    withdrawContactRequest(id: $id) {
      ...ContactRequestOutcome
    }
  }
`);

/** What came of an answer. The lists of requests refresh themselves. */
export type AnswerOutcome = { readonly kind: 'DONE' } | Refused;

/** Accepts, and shows the chosen own channels to the requester. */
export function useAcceptContactRequest(): (
  variables: AcceptContactRequestMutationVariables,
) => Promise<AnswerOutcome> {
  const accept = useMutation(AcceptContactRequest);
  return async (variables) => toOutcome(await accept(variables), (data) => data.acceptContactRequest);
}

/** Declines with a reason. */
export function useDeclineContactRequest(): (
  variables: DeclineContactRequestMutationVariables,
) => Promise<AnswerOutcome> {
  const decline = useMutation(DeclineContactRequest);
  return async (variables) => toOutcome(await decline(variables), (data) => data.declineContactRequest);
}

/** Takes the own request back. */
export function useWithdrawContactRequest(): (id: string) => Promise<AnswerOutcome> {
  const withdraw = useMutation(WithdrawContactRequest);
  return async (id) => toOutcome(await withdraw({ id }), (data) => data.withdrawContactRequest);
}

/** The union that all three answers share. */
type Outcome = AcceptContactRequestMutation['acceptContactRequest'];

function toOutcome<Data>({ data, failure }: Answer<Data>, read: (data: Data) => Outcome): AnswerOutcome {
  if (failure) return refusedBy(failure);
  const result = read(data as Data);
  switch (result.__typename) {
    case 'ContactRequestChanged':
      return { kind: 'DONE' };
    case 'InputInvalid':
      return refused(result.message, result.violations);
    case 'ContactRequestAnswered':
    case 'NotAllowed':
    case 'NotFound':
      return refused(result.message);
    default:
      return assertNever(result);
  }
}
