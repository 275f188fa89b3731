import { assertNever } from '../../app/assert-never';
import { graphql } from '../../graphql/generated';
import { useMutation } from '../../graphql/hooks';
import { refused, refusedBy } from '../../graphql/refused';
import type { Outcome } from '../../graphql/use-action';

const DeleteTalk = graphql(`
  mutation DeleteTalk($id: ID!, $version: Int!) {
    deleteTalk(id: $id, expectedVersion: $version) {
      __typename
      ... on TalkDeleted {
        talkId
      }
      ... on Problem {
        message
      }
    }
  }
`);

/** The answer names no talk any more, but the programme must be without it. */
const CONTEXT = { additionalTypenames: ['Event', 'Talk'] };

/** Deletes an entry of a programme that was never published. */
export function useDeleteTalk(): (id: string, version: number) => Promise<Outcome> {
  const remove = useMutation(DeleteTalk, CONTEXT);
  return async (id, version) => {
    const { data, failure } = await remove({ id, version });
    if (failure) return refusedBy(failure);
    const result = data.deleteTalk;
    switch (result.__typename) {
      case 'TalkDeleted':
        return { kind: 'DONE' };
      case 'TalkChangedMeanwhile':
      case 'NotAllowed':
      case 'NotFound':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}
