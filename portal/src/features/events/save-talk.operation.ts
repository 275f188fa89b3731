import { t } from '@lingui/core/macro';
import { useRef } from 'react';
import { assertNever } from '../../app/assert-never';
import { graphql } from '../../graphql/generated';
import type { CreateTalkInput, UpdateTalkInput } from '../../graphql/generated/graphql';
import { useMutation } from '../../graphql/hooks';
import { refused, refusedBy } from '../../graphql/refused';
import type { Outcome } from '../../graphql/use-action';

const CreateTalk = graphql(`
  mutation CreateTalk($eventId: ID!, $input: CreateTalkInput!) {
    createTalk(eventId: $eventId, input: $input) {
      __typename
      ... on TalkChanged {
        talk {
          id
          event {
            id
            days
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

const UpdateTalk = graphql(`
  mutation UpdateTalk($id: ID!, $version: Int!, $input: UpdateTalkInput!) {
    updateTalk(id: $id, expectedVersion: $version, input: $input) {
      __typename
      ... on TalkChanged {
        talk {
          id
          version
          event {
            id
            days
          }
        }
      }
      ... on TalkChangedMeanwhile {
        talk {
          id
          version
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

/** Puts an entry into the programme of an event. */
export function useCreateTalk(): (eventId: string, input: CreateTalkInput) => Promise<Outcome> {
  const create = useMutation(CreateTalk);
  return async (eventId, input) => {
    const { data, failure } = await create({ eventId, input });
    if (failure) return refusedBy(failure);
    const result = data.createTalk;
    switch (result.__typename) {
      case 'TalkChanged':
        return { kind: 'DONE' };
      case 'InputInvalid':
        return refused(result.message, result.violations);
      case 'NotAllowed':
      case 'NotFound':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}

/**
 * Writes what has changed of an entry that was read with the version. When somebody else has changed it since, nothing is
 * written at first; the next attempt goes on from what is there now, and leaves what the input does not name as it is.
 */
export function useUpdateTalk(id: string, readVersion: number): (input: UpdateTalkInput) => Promise<Outcome> {
  const update = useMutation(UpdateTalk);
  const version = useRef(readVersion);
  return async (input) => {
    const { data, failure } = await update({ id, version: version.current, input });
    if (failure) return refusedBy(failure);
    const result = data.updateTalk;
    switch (result.__typename) {
      case 'TalkChanged':
        return { kind: 'DONE' };
      case 'InputInvalid':
        return refused(result.message, result.violations);
      case 'TalkChangedMeanwhile':
        version.current = result.talk.version;
        return refused(
          t`Diesen Programmpunkt hat inzwischen jemand anderes geändert. Speichern Sie noch einmal, dann gelten Ihre Änderungen, und was Sie nicht geändert haben, bleibt wie beim anderen Stand.`,
        );
      case 'NotAllowed':
      case 'NotFound':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}
