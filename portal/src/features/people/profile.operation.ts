import { assertNever } from '../../app/assert-never';
import { graphql } from '../../graphql/generated';
import type { ContactChannelInput, MailKind, UpdateMyProfileInput } from '../../graphql/generated/graphql';
import { useMutation } from '../../graphql/hooks';
import { refused, refusedBy, type Refused } from '../../graphql/refused';
import type { Outcome } from '../../graphql/use-action';

const UpdateMyProfile = graphql(`
  mutation UpdateMyProfile($input: UpdateMyProfileInput!) {
    updateMyProfile(input: $input) {
      __typename
      ... on ProfileUpdated {
        me {
          ...OwnAccount
        }
      }
      ... on InputInvalid {
        message
        violations {
          field
          message
        }
      }
    }
  }
`);

const SetContactChannels = graphql(`
  mutation SetContactChannels($channels: [ContactChannelInput!]!) {
    setContactChannels(channels: $channels) {
      __typename
      ... on ProfileUpdated {
        me {
          ...OwnAccount
        }
      }
      ... on InputInvalid {
        message
        violations {
          field
          message
        }
      }
    }
  }
`);

const SetContactable = graphql(`
  mutation SetContactable($contactable: Boolean!) {
    setContactable(contactable: $contactable) {
      __typename
      ... on ProfileUpdated {
        me {
          ...OwnAccount
        }
      }
    }
  }
`);

const SetMutedMails = graphql(`
  mutation SetMutedMails($kinds: [MailKind!]!) {
    setMutedMails(kinds: $kinds) {
      __typename
      ... on ProfileUpdated {
        me {
          ...OwnAccount
        }
      }
    }
  }
`);

/** Changes name, function or the wish for a house. The account refreshes itself everywhere, as after every change of it. */
export function useUpdateMyProfile(): (input: UpdateMyProfileInput) => Promise<Outcome> {
  const update = useMutation(UpdateMyProfile);
  return async (input) => {
    const { data, failure } = await update({ input });
    return failure ? refusedBy(failure) : toOutcome(data.updateMyProfile);
  };
}

/** Sets all channels, then whether colleagues may ask; stops at the first refusal. */
export function useSetReachability(): (channels: ContactChannelInput[], contactable: boolean) => Promise<Outcome> {
  const setChannels = useMutation(SetContactChannels);
  const setContactable = useMutation(SetContactable);
  return async (channels, contactable) => {
    const first = await setChannels({ channels });
    if (first.failure) return refusedBy(first.failure);
    const outcome = toOutcome(first.data.setContactChannels);
    if (outcome.kind === 'REFUSED') return outcome;
    const second = await setContactable({ contactable });
    return second.failure ? refusedBy(second.failure) : toOutcome(second.data.setContactable);
  };
}

/** Says which kinds of mails the person does not want. */
export function useSetMutedMails(): (kinds: MailKind[]) => Promise<Outcome> {
  const set = useMutation(SetMutedMails);
  return async (kinds) => {
    const { data, failure } = await set({ kinds });
    return failure ? refusedBy(failure) : toOutcome(data.setMutedMails);
  };
}

type ProfileResult =
  | { readonly __typename: 'ProfileUpdated' }
  | { readonly __typename: 'InputInvalid'; readonly message: string; readonly violations: Refused['violations'] };

function toOutcome(result: ProfileResult): Outcome {
  switch (result.__typename) {
    case 'ProfileUpdated':
      return { kind: 'DONE' };
    case 'InputInvalid':
      return refused(result.message, result.violations);
    default:
      return assertNever(result);
  }
}
