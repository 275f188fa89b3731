import { useCallback } from 'react';
import { useMutation as useUrqlMutation, useQuery as useUrqlQuery, type AnyVariables, type OperationContext, type RequestPolicy, type TypedDocumentNode } from 'urql';
import { toFailure, type Failure } from './failure';
import type { TypedDocumentString } from './generated/graphql';

export interface QueryOptions {
  /** Whether to wait with asking. */
  readonly pause?: boolean;
  readonly requestPolicy?: RequestPolicy;
  /** Types whose changes refresh the answer although it may hold none of them yet. */
  readonly types?: readonly string[];
}

/** Where a query stands. With `data` and `failure` the data is the last that was seen. */
export interface QueryState<Data> {
  readonly data: Data | undefined;
  readonly failure: Failure | undefined;
  readonly loading: boolean;
  /** Asks again, past the cache. */
  readonly reload: () => void;
}

/** Asks the service and keeps the answer current. */
export function useQuery<Data, Variables extends AnyVariables>(document: TypedDocumentString<Data, Variables>, variables: Variables, options: QueryOptions = {}): QueryState<Data> {
  const { pause = false, requestPolicy, types } = options;
  const context = useStableContext(types);
  const args = { query: toDocument(document), variables, pause, ...(requestPolicy ? { requestPolicy } : {}), ...(context ? { context } : {}) };
  const [state, execute] = useUrqlQuery<Data, AnyVariables>(args);
  const reload = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  return { data: state.data, failure: state.error && toFailure(state.error), loading: state.fetching || state.stale, reload };
}

/** Answer of a mutation that reached its result, or why it did not. */
export type Answer<Data> = { readonly data: Data; readonly failure?: undefined } | { readonly data?: undefined; readonly failure: Failure };

/** Gives the function that sends the mutation. It never rejects. */
export function useMutation<Data, Variables extends AnyVariables>(document: TypedDocumentString<Data, Variables>): (variables: Variables) => Promise<Answer<Data>> {
  const [, execute] = useUrqlMutation<Data, AnyVariables>(toDocument(document));
  return useCallback(
    async (variables: Variables) => {
      const { data, error } = await execute(variables);
      if (error) return { failure: toFailure(error) };
      return { data: data as Data };
    },
    [execute],
  );
}

/** The text of the document, which the client library takes as well; the type carries its data and variables. */
function toDocument<Data, Variables>(document: TypedDocumentString<Data, Variables>): TypedDocumentNode<Data, AnyVariables> {
  return document.toString() as unknown as TypedDocumentNode<Data, AnyVariables>;
}

const contexts = new Map<string, Partial<OperationContext>>();

/** The same object for the same types, because a new one would count as a new question. */
function useStableContext(types: readonly string[] | undefined): Partial<OperationContext> | undefined {
  if (!types) return undefined;
  const key = types.join(' ');
  const known = contexts.get(key);
  if (known) return known;
  const context: Partial<OperationContext> = { additionalTypenames: [...types] };
  contexts.set(key, context);
  return context;
}
