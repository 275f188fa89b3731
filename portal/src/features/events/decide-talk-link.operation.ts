import { assertNever } from '../../app/assert-never';
import { graphql } from '../../graphql/generated';
import type { ConfirmTalkLinkMutation, TalkLinkType } from '../../graphql/generated/graphql';
import { useMutation, type Answer } from '../../graphql/hooks';
import { refused, refusedBy } from '../../graphql/refused';
import type { Outcome } from '../../graphql/use-action';

graphql(`
  fragment TalkLinkOutcome on ChangeTalkLinkResult {
    __typename
    ... on TalkLinkChanged {
      link {
        id
      }
    }
    ... on Problem {
      message
    }
  }
`);

const ConfirmTalkLink = graphql(`
  mutation ConfirmTalkLink($id: ID!, $type: TalkLinkType) {
    confirmTalkLink(id: $id, type: $type) {
      ...TalkLinkOutcome
    }
  }
`);

const RejectTalkLink = graphql(`
  mutation RejectTalkLink($id: ID!) {
    rejectTalkLink(id: $id) {
      ...TalkLinkOutcome
    }
  }
`);

const WithdrawTalkLink = graphql(`
  mutation WithdrawTalkLink($id: ID!) {
    withdrawTalkLink(id: $id) {
      ...TalkLinkOutcome
    }
  }
`);

/** What can be said to a link. Lists of links refresh themselves. */
export interface LinkDecisions {
  readonly confirm: (id: string, type?: TalkLinkType) => Promise<Outcome>;
  readonly reject: (id: string) => Promise<Outcome>;
  readonly withdraw: (id: string) => Promise<Outcome>;
}

/** Says yes or no to a link: as organiser, or as author of the practice. */
export function useLinkDecisions(): LinkDecisions {
  const confirm = useMutation(ConfirmTalkLink);
  const reject = useMutation(RejectTalkLink);
  const withdraw = useMutation(WithdrawTalkLink);
  return {
    confirm: async (id, type) => toOutcome(await confirm({ id, type: type ?? null }), (data) => data.confirmTalkLink),
    reject: async (id) => toOutcome(await reject({ id }), (data) => data.rejectTalkLink),
    withdraw: async (id) => toOutcome(await withdraw({ id }), (data) => data.withdrawTalkLink),
  };
}

function toOutcome<Data>(
  { data, failure }: Answer<Data>,
  read: (data: Data) => ConfirmTalkLinkMutation['confirmTalkLink'],
): Outcome {
  if (failure) return refusedBy(failure);
  const result = read(data as Data);
  switch (result.__typename) {
    case 'TalkLinkChanged':
      return { kind: 'DONE' };
    case 'NotAllowed':
    case 'NotFound':
      return refused(result.message);
    default:
      return assertNever(result);
  }
}
