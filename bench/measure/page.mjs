import { sendRequests } from '../load.mjs';
import { portalOperation } from '../operations.mjs';

const PAGES = 200;

/**
 * What the portal asks for when somebody opens the page of a practice.
 *
 * @param {import('../client.mjs').Client} client
 * @param {readonly string[]} slugs practices that may be opened
 * @returns {import('../load.mjs').Load}
 */
export function pageLoad(client, slugs) {
  const query = portalOperation('PracticeBySlug');
  const step = Math.max(1, Math.floor(slugs.length / PAGES));
  const requests = slugs
    .filter((_, index) => index % step === 0)
    .map((slug) => ({ variant: 'page', body: JSON.stringify({ query, variables: { slug } }) }));
  return {
    name: 'practice page over HTTP',
    run: async (pressure) =>
      sendRequests({ url: client.url, headers: await client.headersOf('seeker'), requests }, pressure),
  };
}
