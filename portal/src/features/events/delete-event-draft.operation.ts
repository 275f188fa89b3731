import { assertNever } from '../../app/assert-never';
import { graphql } from '../../graphql/generated';
import { useMutation } from '../../graphql/hooks';
import { refused, refusedBy } from '../../graphql/refused';
import type { Outcome } from '../../graphql/use-action';

const DeleteEventDraft = graphql(`
  mutation DeleteEventDraft($id: ID!, $version: Int!) {
    deleteEventDraft(id: $id, expectedVersion: $version) {
      __typename
      ... on EventDraftDeleted {
        eventId
      }
      ... on Problem {
        message
      }
    }
  }
`);

/** The answer names no event any more, but the lists must be without it. */
const CONTEXT = { additionalTypenames: ['Event', 'Talk'] };

/** Deletes an event that was never published, with its programme. */
export function useDeleteEventDraft(): (id: string, version: number) => Promise<Outcome> {
  const remove = useMutation(DeleteEventDraft, CONTEXT);
  return async (id, version) => {
    const { data, failure } = await remove({ id, version });
    if (failure) return refusedBy(failure);
    const result = data.deleteEventDraft;
    switch (result.__typename) {
      case 'EventDraftDeleted':
        return { kind: 'DONE' };
      case 'EventChangedMeanwhile':
      case 'NotAllowed':
      case 'NotFound':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}
