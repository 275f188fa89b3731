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

/** Writes an event as it was read with the version. */
export function useUpdateEvent(): (id: string, version: number, input: UpdateEventInput) => Promise<SavedEvent> {
  const update = useMutation(UpdateEvent);
  return async (id, version, input) => {
    const { data, failure } = await update({ id, version, input });
    if (failure) return refusedBy(failure);
    const result = data.updateEvent;
    switch (result.__typename) {
      case 'EventChanged':
        return { kind: 'DONE', id: result.event.id };
      case 'InputInvalid':
        return refused(result.message, result.violations);
      case 'EventChangedMeanwhile':
      case 'NotAllowed':
      case 'NotFound':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}
