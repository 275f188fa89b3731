import { assertNever } from '../../app/assert-never';
import { graphql } from '../../graphql/generated';
import type { BookmarkTalkMutation } from '../../graphql/generated/graphql';
import { useMutation, type Answer } from '../../graphql/hooks';
import { refused, refusedBy } from '../../graphql/refused';
import type { Outcome } from '../../graphql/use-action';

graphql(`
  fragment BookmarkOutcome on BookmarkTalkResult {
    __typename
    ... on TalkChanged {
      talk {
        id
        isBookmarked
      }
    }
    ... on Problem {
      message
    }
  }
`);

const BookmarkTalk = graphql(`
  mutation BookmarkTalk($talkId: ID!) {
    bookmarkTalk(talkId: $talkId) {
      ...BookmarkOutcome
    }
  }
`);

const RemoveTalkBookmark = graphql(`
  mutation RemoveTalkBookmark($talkId: ID!) {
    removeTalkBookmark(talkId: $talkId) {
      ...BookmarkOutcome
    }
  }
`);

/** Marks a talk for oneself, or takes the mark away. */
export function useMarkTalk(): (talkId: string, marked: boolean) => Promise<Outcome> {
  const bookmark = useMutation(BookmarkTalk);
  const remove = useMutation(RemoveTalkBookmark);
  return async (talkId, marked) =>
    marked
      ? toOutcome(await bookmark({ talkId }), (data) => data.bookmarkTalk)
      : toOutcome(await remove({ talkId }), (data) => data.removeTalkBookmark);
}

function toOutcome<Data>(
  { data, failure }: Answer<Data>,
  read: (data: Data) => BookmarkTalkMutation['bookmarkTalk'],
): Outcome {
  if (failure) return refusedBy(failure);
  const result = read(data as Data);
  switch (result.__typename) {
    case 'TalkChanged':
      return { kind: 'DONE' };
    case 'NotFound':
      return refused(result.message);
    default:
      return assertNever(result);
  }
}
