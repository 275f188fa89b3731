import { graphql } from '../../graphql/generated';
import type {
  PracticeRevisionQuery,
  PracticeRevisionsQuery,
  ReadableRevisionFragment,
} from '../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../graphql/hooks';

const PracticeRevisions = graphql(`
  query PracticeRevisions($id: ID!, $first: Int!, $after: String) {
    practiceRevisions(practiceId: $id, first: $first, after: $after) {
      edges {
        cursor
        node {
          ...ReadableRevision
        }
      }
    }
  }
`);

const PracticeRevision = graphql(`
  query PracticeRevision($id: ID!, $number: Int!) {
    practiceRevision(practiceId: $id, number: $number) {
      ...ReadableRevision
    }
  }
`);

graphql(`
  fragment ReadableRevision on PracticeRevision {
    id
    number
    publishedAt
    redactedAt
    redactionReason
    content {
      ...PracticeContentText
      problem
      approach
    }
  }
`);

const SHOWN = 20;

/** A revision with the one before it, as far as there is one. */
export interface ComparableRevision extends ReadableRevisionFragment {
  readonly before: ReadableRevisionFragment | undefined;
}

/** A page of the published revisions of a practice, the newest first. */
export function usePracticeRevisions(id: string, after: string | null) {
  // One more than is shown: it is what the last one is compared with.
  const { data, ...state } = useQuery(PracticeRevisions, { id, first: SHOWN + 1, after });
  return { ...state, page: data && toPage(data.practiceRevisions.edges) };
}

/** Loads one published revision of a practice; waits while its id is not known. */
export function usePracticeRevision(id: string | undefined, number: number): QueryState<PracticeRevisionQuery> {
  return useQuery(PracticeRevision, { id: id ?? '', number }, { pause: id === undefined });
}

function toPage(edges: PracticeRevisionsQuery['practiceRevisions']['edges']) {
  const shown = edges.slice(0, SHOWN);
  const nodes: ComparableRevision[] = shown.map(({ node }, index) => ({ ...node, before: edges[index + 1]?.node }));
  return { nodes, pageInfo: { hasNextPage: edges.length > SHOWN, endCursor: shown.at(-1)?.cursor ?? null } };
}
