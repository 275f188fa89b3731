import { assertNever } from '../../app/assert-never';
import { graphql } from '../../graphql/generated';
import type { ReindexingQuery } from '../../graphql/generated/graphql';
import { useMutation, useQuery, type QueryState } from '../../graphql/hooks';
import { refused, refusedBy } from '../../graphql/refused';
import type { Outcome } from '../../graphql/use-action';
import { usePolling } from '../../graphql/use-polling';

const Reindexing = graphql(`
  query Reindexing {
    reindexing {
      id
      state
      step
      progress
      done
      compared
      total
      attempts
      problem
      startedAt
      endedAt
    }
  }
`);

const StartReindexing = graphql(`
  mutation StartReindexing {
    startReindexing {
      __typename
      ... on ReindexingStarted {
        reindexing {
          id
        }
      }
      ... on ReindexingAlreadyRunning {
        message
        reindexing {
          id
        }
      }
    }
  }
`);

/** Asked again after a start, also where there was no rebuild before. */
const REINDEXINGS = { additionalTypenames: ['Reindexing'] };

/** Loads the rebuild of the indexes that was asked for last, and looks again while it is under way. */
export function useReindexing(): QueryState<ReindexingQuery> {
  const state = useQuery(Reindexing, {}, { context: REINDEXINGS });
  usePolling(state, state.data?.reindexing?.state === 'RUNNING');
  return state;
}

/** Begins a rebuild of the indexes. */
export function useStartReindexing(): () => Promise<Outcome> {
  const start = useMutation(StartReindexing);
  return async () => {
    const { data, failure } = await start({});
    if (failure) return refusedBy(failure);
    const result = data.startReindexing;
    switch (result.__typename) {
      case 'ReindexingStarted':
        return { kind: 'DONE' };
      case 'ReindexingAlreadyRunning':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}
