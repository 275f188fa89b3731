import { createRequest, makeOperation, mapExchange, type AnyVariables, type Client, type Exchange } from 'urql';
import { toDocument } from './document';
import type { TypedDocumentString } from './generated/graphql';

/** An answer is taken as it is for so long only: whoever comes later asks anew. */
const FRESH_MS = 5_000;

/** Requests whose answers wait in the cache for the first who asks the same: their keys, and when they were answered. */
const answeredAt = new Map<number, number>();

/** Asks before there is a component that wants to know; the first component that asks the same gets this answer. */
export async function prefetch<Data, Variables extends AnyVariables>(
  client: Client,
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<void> {
  const { key } = createRequest<Data, AnyVariables>(toDocument(document), variables);
  const { error } = await client.query<Data, AnyVariables>(toDocument(document), variables).toPromise();
  if (!error) answeredAt.set(key, performance.now());
}

/** Takes an answer that has just been prefetched as it is, instead of asking once more behind it. Stands before the cache. */
export const takePrefetched: Exchange = mapExchange({
  onOperation(operation) {
    const answered = operation.kind === 'query' ? answeredAt.get(operation.key) : undefined;
    if (answered === undefined) return operation;
    answeredAt.delete(operation.key);
    if (performance.now() - answered > FRESH_MS) return operation;
    return makeOperation('query', operation, { ...operation.context, requestPolicy: 'cache-first' });
  },
});
