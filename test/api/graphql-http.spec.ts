import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { startService, type TestService } from '../support/service.js';

/** Recommendations that are not followed, by audit id, with the reason. No requirement (MUST) may stand here. */
const NOT_FOLLOWED: Readonly<Record<string, string>> = {
  '5A70': 'a GET without a header that a form cannot set is refused: protection against CSRF',
  D6D5: 'the same',
  '6A70': 'the same',
  '572B': 'what cannot be parsed is a bad request (400) whatever the client accepts',
  FDE2: 'the same for what is not valid',
  '7B9B': 'the same for variables that do not fit',
};

describe('The public audits of GraphQL over HTTP', () => {
  let service: TestService;
  const audits = serverAudits({ url: () => `${service.url}/graphql` });

  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.stop());

  it('are 61, of which 13 are requirements, and 55 are passed', () => {
    expect(audits).toHaveLength(61);
    expect(audits.filter(({ name }) => name.startsWith('MUST'))).toHaveLength(13);
    expect(audits.filter(({ id }) => !(id in NOT_FOLLOWED))).toHaveLength(55);
  });

  for (const audit of audits) {
    const reason = NOT_FOLLOWED[audit.id];
    it(reason === undefined ? audit.name : `not followed: ${audit.name} (${reason})`, async () => {
      const result = await audit.fn();
      expect(result.status).toMatch(reason === undefined ? /^ok$/ : /^(warn|notice)$/);
    });
  }
});
