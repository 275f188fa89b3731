import { assertNever } from '../../app/assert-never';
import { graphql } from '../../graphql/generated';
import type { ClaimSpeakerMutation } from '../../graphql/generated/graphql';
import { useMutation, type Answer } from '../../graphql/hooks';
import { refused, refusedBy } from '../../graphql/refused';
import type { Outcome } from '../../graphql/use-action';

graphql(`
  fragment SpeakerOutcome on ChangeSpeakerResult {
    __typename
    ... on TalkChanged {
      talk {
        id
      }
    }
    ... on Problem {
      message
    }
  }
`);

const ClaimSpeaker = graphql(`
  mutation ClaimSpeaker($id: ID!) {
    claimSpeaker(id: $id) {
      ...SpeakerOutcome
    }
  }
`);

const ConfirmSpeaker = graphql(`
  mutation ConfirmSpeaker($id: ID!) {
    confirmSpeaker(id: $id) {
      ...SpeakerOutcome
    }
  }
`);

const ReleaseSpeaker = graphql(`
  mutation ReleaseSpeaker($id: ID!) {
    releaseSpeaker(id: $id) {
      ...SpeakerOutcome
    }
  }
`);

/** Says "that is me". */
export function useClaimSpeaker(): (id: string) => Promise<Outcome> {
  const claim = useMutation(ClaimSpeaker);
  return async (id) => toOutcome(await claim({ id }), (data) => data.claimSpeaker);
}

/** Confirms, as organiser, who says to be a speaker. */
export function useConfirmSpeaker(): (id: string) => Promise<Outcome> {
  const confirm = useMutation(ConfirmSpeaker);
  return async (id) => toOutcome(await confirm({ id }), (data) => data.confirmSpeaker);
}

/** Makes a speaker a mere name again: "that is not me", or, as organiser, "that is not them". */
export function useReleaseSpeaker(): (id: string) => Promise<Outcome> {
  const release = useMutation(ReleaseSpeaker);
  return async (id) => toOutcome(await release({ id }), (data) => data.releaseSpeaker);
}

function toOutcome<Data>(
  { data, failure }: Answer<Data>,
  read: (data: Data) => ClaimSpeakerMutation['claimSpeaker'],
): Outcome {
  if (failure) return refusedBy(failure);
  const result = read(data as Data);
  switch (result.__typename) {
    case 'TalkChanged':
      return { kind: 'DONE' };
    case 'NotAllowed':
    case 'NotFound':
      return refused(result.message);
    default:
      return assertNever(result);
  }
}
