import {
  ACCEPT_REQUEST,
  contentWith,
  CREATE_PRACTICE,
  PUBLISH_PRACTICE,
  REQUEST_CONTACT,
  SET_CHANNELS,
  SUBMIT_PRACTICE,
  UPDATE_PRACTICE,
} from '../mutations.mjs';
import { portalOperation, searchOperation } from '../operations.mjs';

const REPEATS = 3;

/**
 * Counts the SQL statements of operations, sign-in, BEGIN and COMMIT included. Queries are sent several times and the
 * smallest count is kept, because now and then one of them refreshes what is kept in memory.
 *
 * @param {import('../client.mjs').Client} client
 * @param {{ common: string, slug: string }} sample a word with a full page of hits and a practice
 * @returns {Promise<import('../statistics.mjs').Measurement[]>}
 */
export async function measureStatements(client, { common, slug }) {
  const lines = [];
  const note = (variant, statements) =>
    lines.push({ name: 'SQL statements', variant, unit: 'statements', value: statements });
  const countQuery = async (variant, who, operation, variables) => {
    const counts = [];
    for (let repeat = 0; repeat < REPEATS; repeat++)
      counts.push((await client.ask(who, operation, variables)).statements);
    note(variant, Math.min(...counts));
  };
  const change = async (variant, who, operation, variables) => {
    const { data, statements } = await client.ask(who, operation, variables);
    note(variant, statements);
    return Object.values(data)[0];
  };
  const search = { query: common, filter: {}, facets: [], isCompared: false };
  await countQuery('me', 'seeker', portalOperation('Me'));
  await countQuery('searchPractices, 20 hits', 'seeker', searchOperation(), search);
  await countQuery('searchPractices, 20 hits, facet of jobcenters', 'seeker', searchOperation(), {
    ...search,
    facets: ['JOBCENTER'],
  });
  await countQuery('practiceBySlug, whole page', 'seeker', portalOperation('PracticeBySlug'), { slug });
  await countQuery('myPractices', 'author', portalOperation('MyPractices'), { after: null });

  const created = await change('createPractice', 'author', CREATE_PRACTICE, { content: contentWith('Zählwort') });
  const updated = await change('updatePractice', 'author', UPDATE_PRACTICE, created.practice);
  const submitted = await change('submitPractice', 'author', SUBMIT_PRACTICE, updated.practice);
  const { id } = (await change('publishPractice', 'editor', PUBLISH_PRACTICE, submitted.practice)).practice;
  await change('setContactChannels', 'seeker', SET_CHANNELS);
  const { request } = await change('requestContact', 'seeker', REQUEST_CONTACT, { id });
  await change('acceptContactRequest', 'author', ACCEPT_REQUEST, { id: request.id });
  return lines;
}
