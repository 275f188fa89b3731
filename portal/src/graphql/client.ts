import { cacheExchange, Client, fetchExchange } from 'urql';
import { rememberingFetch } from './connection';
import { takePrefetched } from './prefetch';

/** Makes the client of the service's own API: the session cookie goes along, always by POST, so that no other site can send a request. */
export function createApiClient(): Client {
  return new Client({
    url: '/graphql',
    exchanges: [takePrefetched, cacheExchange, fetchExchange],
    // What was seen before shows at once and is refreshed behind it.
    requestPolicy: 'cache-and-network',
    preferGetMethod: false,
    fetch: rememberingFetch,
    fetchOptions: { credentials: 'same-origin' },
  });
}
