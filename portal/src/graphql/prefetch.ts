import { createRequest, makeOperation, mapExchange, type AnyVariables, type Client, type Exchange } from 'urql';
import { toDocument } from './document';
import type { TypedDocumentString } from './generated/graphql';

/** Keys of the requests whose answers wait in the cache for the first who asks the same. */
const waiting = new Set<number>();

/** Asks before there is a component that wants to know; the first component that asks the same gets this answer. */
export async function prefetch<Data, Variables extends AnyVariables>(
  client: Client,
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<void> {
  const { key } = createRequest<Data, AnyVariables>(toDocument(document), variables);
  const { error } = await client.query<Data, AnyVariables>(toDocument(document), variables).toPromise();
  if (!error) waiting.add(key);
}

/** Takes an answer that has just been prefetched as it is, instead of asking once more behind it. Stands before the cache. */
export const takePrefetched: Exchange = mapExchange({
  onOperation(operation) {
    if (operation.kind !== 'query' || !waiting.delete(operation.key)) return operation;
    return makeOperation('query', operation, { ...operation.context, requestPolicy: 'cache-first' });
  },
});
