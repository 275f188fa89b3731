import { sendRequests } from '../load.mjs';

/**
 * An operation that asks for nothing, signed in: what a request over HTTP costs whatever it asks, the load client included.
 *
 * @param {import('../client.mjs').Client} client
 * @returns {import('../load.mjs').Load}
 */
export function emptyLoad(client) {
  const requests = [{ variant: 'empty', body: JSON.stringify({ query: '{ __typename }' }) }];
  return {
    name: 'empty operation over HTTP',
    run: async (pressure) =>
      sendRequests({ url: client.url, headers: await client.headersOf('seeker'), requests }, pressure),
  };
}
