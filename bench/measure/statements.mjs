import { portalOperation, searchOperation } from '../operations.mjs';
import { contentWith } from './publish.mjs';

const REPEATS = 3;
const CREATE = `mutation ($content: PracticeContentInput!) { createPractice(input: { content: $content }) { ... on PracticeChanged { practice { id version } } ... on Problem { message } } }`;
const UPDATE = `mutation ($id: ID!, $version: Int!) { updatePractice(id: $id, expectedVersion: $version, input: { content: { effort: "Zwei Stunden in der Woche." } }) { ... on PracticeChanged { practice { id version } } ... on Problem { message } } }`;
const SUBMIT = `mutation ($id: ID!, $version: Int!) { submitPractice(id: $id, expectedVersion: $version) { ... on PracticeChanged { practice { id version } } ... on Problem { message } } }`;
const PUBLISH = `mutation ($id: ID!, $version: Int!) { publishPractice(id: $id, expectedVersion: $version) { ... on PracticeChanged { practice { id } } ... on Problem { message } } }`;
const CHANNELS = `mutation { setContactChannels(channels: [{ kind: PHONE, value: "0555 123" }]) { __typename ... on Problem { message } } }`;
const REQUEST = `mutation ($id: ID!) { requestContact(input: { practiceId: $id, message: "Wie haben Sie den Raum gefunden?", offeredChannels: [PHONE], wishedChannel: PHONE }) { ... on ContactRequested { request { id } } ... on Problem { message } } }`;
const ACCEPT = `mutation ($id: ID!) { acceptContactRequest(id: $id, channels: [PHONE]) { ... on ContactRequestChanged { request { id } } ... on Problem { message } } }`;

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
  const note = (variant, statements) => lines.push({ name: 'SQL statements', variant, unit: 'statements', value: statements });
  const countQuery = async (variant, who, operation, variables) => {
    const counts = [];
    for (let repeat = 0; repeat < REPEATS; repeat++) counts.push((await client.ask(who, operation, variables)).statements);
    note(variant, Math.min(...counts));
  };
  const change = async (variant, who, operation, variables) => {
    const { data, statements } = await client.ask(who, operation, variables);
    note(variant, statements);
    return Object.values(data)[0];
  };
  const search = { query: common, filter: {}, facets: [] };
  await countQuery('me', 'seeker', portalOperation('Me'));
  await countQuery('searchPractices, 20 hits', 'seeker', searchOperation(), search);
  await countQuery('searchPractices, 20 hits, facet of jobcenters', 'seeker', searchOperation(), { ...search, facets: ['JOBCENTER'] });
  await countQuery('practiceBySlug, whole page', 'seeker', portalOperation('PracticeBySlug'), { slug });
  await countQuery('myPractices', 'author', portalOperation('MyPractices'), { after: null });

  const created = await change('createPractice', 'author', CREATE, { content: contentWith('Zählwort') });
  const updated = await change('updatePractice', 'author', UPDATE, created.practice);
  const submitted = await change('submitPractice', 'author', SUBMIT, updated.practice);
  const { id } = (await change('publishPractice', 'editor', PUBLISH, submitted.practice)).practice;
  await change('setContactChannels', 'seeker', CHANNELS);
  const { request } = await change('requestContact', 'seeker', REQUEST, { id });
  await change('acceptContactRequest', 'author', ACCEPT, { id: request.id });
  return lines;
}
