import { assertNever } from '../../app/assert-never';
import { graphql } from '../../graphql/generated';
import type { FailedJobsQuery } from '../../graphql/generated/graphql';
import { useMutation, useQuery, type QueryState } from '../../graphql/hooks';
import { refused, refusedBy } from '../../graphql/refused';
import type { Outcome } from '../../graphql/use-action';

const FailedJobs = graphql(`
  query FailedJobs($after: String) {
    failedJobs(first: 20, after: $after) {
      nodes {
        id
        kind
        createdAt
        failedAt
        attempts
        error
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const RetryJob = graphql(`
  mutation RetryJob($id: ID!) {
    retryJob(id: $id) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);

/** Lists work that was given up, the latest failure first. */
export function useFailedJobs(after: string | null): QueryState<FailedJobsQuery> {
  return useQuery(FailedJobs, { after });
}

/** Lets a job be tried once more. */
export function useRetryJob(): (id: string) => Promise<Outcome> {
  const retry = useMutation(RetryJob);
  return async (id) => {
    const { data, failure } = await retry({ id });
    if (failure) return refusedBy(failure);
    const result = data.retryJob;
    switch (result.__typename) {
      case 'JobRetried':
        return { kind: 'DONE' };
      case 'NotFound':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}
