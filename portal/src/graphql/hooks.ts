import { useCallback, useEffect, useMemo, useRef } from 'react';
import {
  useMutation as useUrqlMutation,
  useQuery as useUrqlQuery,
  type AnyVariables,
  type OperationContext,
} from 'urql';
import { onReconnected } from './connection';
import { toDocument } from './document';
import { isPassing, toFailure, type Failure } from './failure';
import type { TypedDocumentString } from './generated/graphql';

/** How a query is asked. */
export interface QueryOptions {
  /** Whether to wait with asking. */
  readonly pause?: boolean;
  /** How to ask; must be the same object at every rendering. */
  readonly context?: Partial<OperationContext>;
}

/** Where a query stands. With `data` and `failure` the data is the last that was seen. */
export interface QueryState<Data> {
  readonly data: Data | undefined;
  readonly failure: Failure | undefined;
  readonly loading: boolean;
  /** Asks again, past the cache. */
  readonly reload: () => void;
}

/** Asks the service and keeps the answer current. What fails for a while only is asked again by itself, less and less often. */
export function useQuery<Data, Variables extends AnyVariables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  options: QueryOptions = {},
): QueryState<Data> {
  const { pause = false, context } = options;
  const [state, execute] = useUrqlQuery<Data, AnyVariables>({
    query: toDocument(document),
    variables,
    pause,
    ...(context ? { context } : {}),
  });
  const reload = useCallback(() => execute({ ...context, requestPolicy: 'network-only' }), [execute, context]);
  const failure = useMemo(() => state.error && toFailure(state.error), [state.error]);
  useRetry(failure, reload);
  return { data: state.data, failure, loading: state.fetching, reload };
}

const FIRST_RETRY_MS = 2_000;
const LAST_RETRY_MS = 60_000;

/** Asks again after a passing failure: after a pause that doubles, and as soon as the service can be reached again. */
function useRetry(failure: Failure | undefined, reload: () => void): void {
  const attempts = useRef(0);
  useEffect(() => {
    if (!failure || !isPassing(failure)) {
      attempts.current = 0;
      return;
    }
    const pause = Math.min(FIRST_RETRY_MS * 2 ** attempts.current++, LAST_RETRY_MS);
    const timer = setTimeout(reload, pause);
    const stopListening = onReconnected(reload);
    return () => {
      clearTimeout(timer);
      stopListening();
    };
  }, [failure, reload]);
}

/** Answer of a mutation that reached its result, or why it did not. */
export type Answer<Data> =
  { readonly data: Data; readonly failure?: undefined } | { readonly data?: undefined; readonly failure: Failure };

/** Gives the function that sends the mutation. It never rejects. `context` must be the same object at every rendering. */
export function useMutation<Data, Variables extends AnyVariables>(
  document: TypedDocumentString<Data, Variables>,
  context?: Partial<OperationContext>,
): (variables: Variables) => Promise<Answer<Data>> {
  const [, execute] = useUrqlMutation<Data, AnyVariables>(toDocument(document));
  return useCallback(
    async (variables: Variables): Promise<Answer<Data>> => {
      const { data, error } = await execute(variables, context);
      return error ? { failure: toFailure(error) } : { data: data as Data };
    },
    [execute, context],
  );
}
