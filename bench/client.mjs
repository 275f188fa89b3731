import { demoToken } from '../dist/src/people/sign-in/demo-token.js';

/**
 * An answer of the service.
 * @typedef {object} Answer
 * @property {any} data
 * @property {number} statements SQL statements that the request caused, sign-in included
 */

/**
 * Sends operations one at a time, as a person with a demo account.
 * @typedef {object} Client
 * @property {string} url
 * @property {(who: string) => Promise<Record<string, string>>} headersOf headers of a request by a demo account
 * @property {(who: string, query: string, variables?: object) => Promise<Answer>} ask
 *   sends an operation; throws with the errors or the problem when it does not succeed
 */

/**
 * @param {string} url address of the service
 * @param {object} config its configuration
 * @returns {Client}
 */
export function createClient(url, config) {
  const tokens = new Map();
  const headersOf = async (who) => {
    if (!tokens.has(who)) tokens.set(who, await demoToken(config, who));
    return { 'content-type': 'application/json', authorization: `Bearer ${tokens.get(who)}` };
  };
  const ask = async (who, query, variables = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: await headersOf(who),
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    if (errors?.length > 0) throw new Error(`${who} was answered: ${JSON.stringify(errors)}`);
    const problem = Object.values(data).find((value) => typeof value?.message === 'string');
    if (problem) throw new Error(`${who} was refused: ${problem.message}`);
    const statements = Number(/sql;desc="(\d+)"/.exec(response.headers.get('server-timing') ?? '')?.[1]);
    return { data, statements };
  };
  return { url, headersOf, ask };
}
