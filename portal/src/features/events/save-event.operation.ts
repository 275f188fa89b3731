import { t } from '@lingui/core/macro';
import { useRef } from 'react';
import { assertNever } from '../../app/assert-never';
import { newKey } from '../../app/new-key';
import { graphql } from '../../graphql/generated';
import type { CreateEventInput, UpdateEventInput } from '../../graphql/generated/graphql';
import { useMutation } from '../../graphql/hooks';
import { refused, refusedBy, type Refused } from '../../graphql/refused';

const CreateEvent = graphql(`
  mutation CreateEvent($input: CreateEventInput!) {
    createEvent(input: $input) {
      __typename
      ... on EventChanged {
        event {
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
  }
`);

const UpdateEvent = graphql(`
  mutation UpdateEvent($id: ID!, $version: Int!, $input: UpdateEventInput!) {
    updateEvent(id: $id, expectedVersion: $version, input: $input) {
      __typename
      ... on EventChanged {
        event {
          id
          version
        }
      }
      ... on EventChangedMeanwhile {
        event {
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

/** The event that was saved, or why it was not. */
export type SavedEvent = { readonly kind: 'DONE'; readonly id: string } | Refused;

/** Enters an event as a draft. */
export function useCreateEvent(): (input: CreateEventInput) => Promise<SavedEvent> {
  const create = useMutation(CreateEvent);
  return async (input) => {
    const { data, failure } = await create({ input: { ...input, idempotencyKey: newKey() } });
    if (failure) return refusedBy(failure);
    const result = data.createEvent;
    switch (result.__typename) {
      case 'EventChanged':
        return { kind: 'DONE', id: result.event.id };
      case 'InputInvalid':
        return refused(result.message, result.violations);
      case 'IdempotencyKeyReused':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}

/**
 * Writes what has changed of an event that was read with the version. When somebody else has changed it since, nothing is
 * written at first; the next attempt goes on from what is there now, and leaves what the input does not name as it is.
 */
export function useUpdateEvent(id: string, readVersion: number): (input: UpdateEventInput) => Promise<SavedEvent> {
  const update = useMutation(UpdateEvent);
  const version = useRef(readVersion);
  return async (input) => {
    const { data, failure } = await update({ id, version: version.current, input });
    if (failure) return refusedBy(failure);
    const result = data.updateEvent;
    switch (result.__typename) {
      case 'EventChanged':
        return { kind: 'DONE', id: result.event.id };
      case 'InputInvalid':
        return refused(result.message, result.violations);
      case 'EventChangedMeanwhile':
        version.current = result.event.version;
        return refused(
          t`Diese Veranstaltung hat inzwischen jemand anderes geändert. Speichern Sie noch einmal, dann gelten Ihre Änderungen, und was Sie nicht geändert haben, bleibt wie beim anderen Stand.`,
        );
      case 'NotAllowed':
      case 'NotFound':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}
