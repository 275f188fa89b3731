import { assertNever } from '../../app/assert-never';
import { graphql } from '../../graphql/generated';
import type {
  AcceptContactRequestMutation,
  AcceptContactRequestMutationVariables,
  DeclineContactRequestMutationVariables,
} from '../../graphql/generated/graphql';
import { useMutation, type Answer } from '../../graphql/hooks';
import { refused, refusedBy } from '../../graphql/refused';
import type { Outcome } from '../../graphql/use-action';

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

const ShareContactChannels = graphql(`
  mutation ShareContactChannels($id: ID!, $channels: [ContactChannelKind!]!) {
    shareContactChannels(id: $id, channels: $channels) {
      ...ContactRequestOutcome
    }
  }
`);

/** Accepts, and shows the chosen own channels to the requester. The lists of requests refresh themselves, as after every answer. */
export function useAcceptContactRequest(): (variables: AcceptContactRequestMutationVariables) => Promise<Outcome> {
  const accept = useMutation(AcceptContactRequest);
  return async (variables) => toOutcome(await accept(variables), (data) => data.acceptContactRequest);
}

/** Declines with a reason. */
export function useDeclineContactRequest(): (variables: DeclineContactRequestMutationVariables) => Promise<Outcome> {
  const decline = useMutation(DeclineContactRequest);
  return async (variables) => toOutcome(await decline(variables), (data) => data.declineContactRequest);
}

/** Takes the own request back. */
export function useWithdrawContactRequest(): (id: string) => Promise<Outcome> {
  const withdraw = useMutation(WithdrawContactRequest);
  return async (id) => toOutcome(await withdraw({ id }), (data) => data.withdrawContactRequest);
}

/** Shows own channels after a colleague has accepted. */
export function useShareContactChannels(): (variables: AcceptContactRequestMutationVariables) => Promise<Outcome> {
  const share = useMutation(ShareContactChannels);
  return async (variables) => toOutcome(await share(variables), (data) => data.shareContactChannels);
}

/** The union that all answers share. */
type AnswerResult = AcceptContactRequestMutation['acceptContactRequest'];

function toOutcome<Data>({ data, failure }: Answer<Data>, read: (data: Data) => AnswerResult): Outcome {
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
