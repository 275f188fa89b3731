import { createRequest, makeOperation, mapExchange, type AnyVariables, type Client, type Exchange } from 'urql';
import { fetchOrSeeEarly, forgetEarly, type Question } from './early-answers';

/** An answer is taken as it is for so long only: whoever comes later asks anew. */
const FRESH_MS = 5_000;

/** When the questions were answered whose answers are in the cache, by the keys of the client. */
const answeredAt = new Map<number, number>();

/** Puts the early answer to a question into the cache before there is a component that asks. A failure is left to the component. */
export async function prefetch(client: Client, question: Question): Promise<void> {
  const { document, variables } = question;
  const request = createRequest<unknown, AnyVariables>(document.toString(), variables as AnyVariables);
  const { error } = await client.executeQuery(request, { fetch: fetchOrSeeEarly }).toPromise();
  if (error) return;
  forgetEarly(question);
  answeredAt.set(request.key, performance.now());
}

/** Takes an answer that has just been prefetched as it is, instead of asking once more behind it. Stands before the cache. */
export const takePrefetched: Exchange = mapExchange({
  onOperation(operation) {
    // What was answered before may be otherwise now.
    if (operation.kind === 'mutation') answeredAt.clear();
    if (operation.kind !== 'query' || operation.context.requestPolicy !== 'cache-and-network') return operation;
    const age = performance.now() - (answeredAt.get(operation.key) ?? -Infinity);
    if (age > FRESH_MS) return operation;
    return makeOperation('query', operation, { ...operation.context, requestPolicy: 'cache-first' });
  },
});
