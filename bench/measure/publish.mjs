import { contentWith, CREATE_PRACTICE, PUBLISH_PRACTICE, SUBMIT_PRACTICE } from '../mutations.mjs';
import { percentiles } from '../statistics.mjs';

const TIMEOUT_MS = 30_000;
const FIND = `query ($word: String!) { searchPractices(query: $word, first: 1) { totalCount } }`;

/**
 * Publishes practices one after the other, each with a word that no other has, and times from the acknowledged publication
 * until a search by somebody else finds that word. The searches follow one another without a pause, so a figure is at
 * most one search too long.
 *
 * @param {import('../client.mjs').Client} client
 * @param {number} samples how many publications
 * @returns {Promise<import('../statistics.mjs').Measurement[]>}
 */
export async function measurePublishToFindable(client, samples) {
  const published = [];
  const findable = [];
  for (let sample = 0; sample < samples; sample++) {
    const word = `Findewort${letters(sample)}`;
    const created = (await client.ask('author', CREATE_PRACTICE, { content: contentWith(word) })).data.createPractice
      .practice;
    const { practice } = (await client.ask('author', SUBMIT_PRACTICE, created)).data.submitPractice;
    const sentAt = performance.now();
    await client.ask('editor', PUBLISH_PRACTICE, practice);
    const acknowledgedAt = performance.now();
    await untilFound(client, word);
    published.push(acknowledgedAt - sentAt);
    findable.push(performance.now() - acknowledgedAt);
  }
  return [
    { name: 'publishPractice over HTTP', unit: 'ms', connections: 1, ...percentiles(published) },
    { name: 'publish → findable', unit: 'ms', connections: 1, ...percentiles(findable) },
  ];
}

async function untilFound(client, word) {
  const deadline = performance.now() + TIMEOUT_MS;
  for (;;) {
    const { data } = await client.ask('seeker', FIND, { word });
    if (data.searchPractices.totalCount === 1) return;
    if (performance.now() > deadline) throw new Error(`${word} was not found within ${TIMEOUT_MS} ms.`);
  }
}

/** A number as letters, because a word with digits is cut in pieces: all are of the same length, so none begins another. */
function letters(number) {
  return String(number)
    .padStart(6, '0')
    .replace(/\d/g, (digit) => 'bdfgklmnpr'[Number(digit)]);
}
