import { sendLoad, toMeasurements } from '../load.mjs';
import { portalOperation } from '../operations.mjs';

const PAGES = 200;

/**
 * Times what the portal asks for when somebody opens the page of a practice.
 *
 * @param {import('../client.mjs').Client} client
 * @param {readonly string[]} slugs practices that may be opened
 * @param {{ connections: number, seconds: number }} load
 * @returns {Promise<import('../statistics.mjs').Measurement[]>}
 */
export async function measurePage(client, slugs, { connections, seconds }) {
  const query = portalOperation('PracticeBySlug');
  const step = Math.max(1, Math.floor(slugs.length / PAGES));
  const requests = slugs
    .filter((_, index) => index % step === 0)
    .map((slug) => ({ variant: 'page', body: JSON.stringify({ query, variables: { slug } }) }));
  const result = await sendLoad({
    url: `${client.url}/graphql`,
    headers: await client.headersOf('seeker'),
    requests,
    connections,
    seconds,
  });
  return toMeasurements('practice page over HTTP', connections, result);
}
