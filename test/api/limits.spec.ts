import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import { withClient } from '../../src/platform/database/client.js';
import { createInstallation, type Installation, type TestProcess } from '../support/installation.js';
import { operationsOf, requestFor } from '../support/operations.js';
import { startService, type TestService } from '../support/service.js';
import { cloneDatabase, type TestDatabase } from '../support/template-database.js';
import { until } from '../support/until.js';

/** What must never stand in an answer: a stack, a file, SQL text, a host. */
const INTERNALS =
  /\n\s+at |node_modules|\.ts\b|\.js:|SELECT |INSERT |relation |syntax error at|127\.0\.0\.1|postgres:|ECONN/;

/** Values for what is checked against a vocabulary, so that the texts beside it reach the database. */
const VALID_CODES = {
  ...Object.fromEntries(
    ['targetGroups', 'instruments', 'workingFormats', 'deliveryChannels', 'partners', 'exclusions'].map((name) => [
      name,
      [],
    ]),
  ),
  topics: ['VIDEOBERATUNG'],
  reason: 'NO_TIME',
  ...Object.fromEntries(
    ['maturity', 'evidenceKind', 'function', 'comparisonType', 'areaKind', 'laender', 'comparisonTypes'].map((name) => [
      name,
      null,
    ]),
  ),
};

describe('The limits of the API', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.stop());

  /** Posts a body as it is and reads the answer as JSON; fails when it shows something internal. */
  const post = async (body: string, headers: Record<string, string> = {}): Promise<{ status: number; json: any }> => {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    const text = await response.text();
    expect(text).not.toMatch(INTERNALS);
    expect(response.headers.get('content-type')).toContain('json');
    return { status: response.status, json: JSON.parse(text) };
  };
  const send = (query: string, variables: object = {}) => post(JSON.stringify({ query, variables }));
  const get = async (parameters: Record<string, string>, headers: Record<string, string> = {}) => {
    const response = await fetch(`${service.url}/graphql?${new URLSearchParams(parameters)}`, { headers });
    return { status: response.status, json: (await response.json()) as any };
  };

  describe('refuse what asks for too much', () => {
    it.each([
      ['more than 15 aliases', `{ ${repeat(8, (n) => `a${n}: __typename b${n}: __typename`)} }`, /16 Aliasse/],
      ['more than 15 root fields', `{ ${repeat(16, () => '__typename')} }`, /16 Wurzelfelder/],
      [
        'more than 15 root fields by fragments',
        `{ ...F ...G } fragment F on Query { ${repeat(8, () => '__typename')} } fragment G on Query { ...F }`,
        /16 Wurzelfelder/,
      ],
      [
        'more than 9 directives',
        `{ me { state ${repeat(10, () => '... @include(if: true) { contactable }')} } }`,
        /10 Direktiven/,
      ],
    ])('%s', async (_title, query, message) => {
      const { status, json } = await send(query);
      expect(status).toBe(400);
      expect(json.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT' });
      expect(json.errors[0].message).toMatch(message);
      expect(json.data).toBeUndefined();
    });

    it('fragments in a circle', async () => {
      const { status, json } = await send(`{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }`);
      expect([status, json.errors[0].extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    });

    it('introspection in a circle', async () => {
      const { status, json } = await send(
        `{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`,
      );
      expect([status, json.errors[0].extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    });

    it('a flood of tokens', async () => {
      const { status, json } = await send(`{ ${'me '.repeat(20_000)} }`);
      expect([status, json.errors[0].extensions.code]).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
    });

    it('more than a hundred entries of a list, or less than one', async () => {
      for (const first of [101, 0, -1]) {
        const { errors } = await service.send('seeker', `{ jobcenters(first: ${first}) { nodes { id } } }`);
        expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'first' });
      }
    });

    it('more than 2,000 entries, by a default of a variable in a fragment too', async () => {
      const { errors } = await service.send(
        'seeker',
        'query ($first: Int = 2001) { ...F } fragment F on Query { jobcenters(first: $first) { nodes { id } } }',
      );
      expect(errors[0]?.message).toMatch(/2001 Einträge/);
    });

    it('a huge body', async () => {
      const { status, json } = await send(`{ me { state } } # ${'x'.repeat(1_100_000)}`);
      expect(status).toBe(413);
      expect(json.message).toBe('Die Anfrage ist zu groß.');
    });
  });

  describe('refuse what is no proper request', () => {
    it('JSON that is none', async () => {
      const { status, json } = await post('{"query": "{ me { state } }"');
      expect(status).toBe(400);
      expect(json.message).toBeDefined();
    });

    it.each(['[]', '"text"', 'null', '42', '{}', '{"query": 5}', '{"query": "{ me }", "variables": "none"}'])(
      'a body %s',
      async (body) => {
        expect((await post(body)).status).toBe(400);
      },
    );

    it('variables that are nested as deep as a body is long', async () => {
      const nested = `${'['.repeat(400_000)}${']'.repeat(400_000)}`;
      for (const variables of [`{"x":${nested}}`, `{"first":${nested}}`, nested]) {
        const query = 'query ($first: Int) { jobcenters(first: $first) { nodes { id } } }';
        const { status, json } = await post(`{"query":"${query}","variables":${variables}}`);
        expect(status).toBeLessThan(500);
        expect(JSON.stringify(json)).not.toContain('INTERNAL');
      }
    });

    it('several operations in one body', async () => {
      const { status, json } = await post(JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]));
      expect([status, json.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    });

    it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
      'a body of type %s, which a foreign page could send',
      async (type) => {
        const { status } = await post('{"query":"mutation { setContactable(contactable: true) { __typename } }"}', {
          'content-type': type,
        });
        expect(status).toBeGreaterThanOrEqual(400);
        expect(status).toBeLessThan(500);
      },
    );

    it('a GET that a foreign page could send', async () => {
      expect((await get({ query: '{ __typename }' })).status).toBe(400);
    });

    it('a mutation by GET', async () => {
      const query = 'mutation { setContactable(contactable: true) { __typename } }';
      expect((await get({ query }, { 'apollo-require-preflight': '1' })).status).toBe(405);
    });
  });

  it('answer a query by GET', async () => {
    const { status, json } = await get({ query: '{ __typename }' }, { 'apollo-require-preflight': '1' });
    expect([status, json]).toEqual([200, { data: { __typename: 'Query' } }]);
  });

  it('answer the standard introspection', async () => {
    const { status, json } = await send(getIntrospectionQuery());
    expect([status, json.errors]).toEqual([200, undefined]);
    expect(buildClientSchema(json.data).getQueryType()?.name).toBe('Query');
  });

  it('show five errors at most', async () => {
    const invalid = await send(`{ ${repeat(15, (n) => `nonsense${n}`)} }`);
    expect(invalid.json.errors).toHaveLength(5);
  });

  it('name a variable that does not fit, but never its value', async () => {
    const secret = 'Erika-Musterfrau-4711';
    for (const [query, variables, names] of [
      ['query ($first: Int) { jobcenters(first: $first) { nodes { id } } }', { first: secret }, '$first'],
      ['query ($name: VocabularyName!) { vocabulary(name: $name) { code } }', { name: secret }, '$name'],
      [
        'mutation ($input: CreatePracticeInput!) { createPractice(input: $input) { __typename } }',
        { input: { content: { title: { secret } } } },
        'input.content.title',
      ],
    ] as const) {
      const { errors, status } = await service.send('author', query, variables);
      expect([status, errors[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
      expect(errors[0]?.message).toContain(names);
      expect(JSON.stringify(errors)).not.toContain(secret);
    }
  });

  describe('hold for hostile values in every operation', () => {
    const hostile: [string, string][] = [
      ['the character zero', 'a\u0000b'],
      ['half a character', 'a\ud800b'],
      ['ten thousand characters', 'a'.repeat(10_000)],
      ['quotes and operators', `'"\\%_;--:*!!&|<>()`],
      ['a forged cursor', Buffer.from('["x","y"]').toString('base64url')],
      ['a forged cursor of numbers', Buffer.from('[99999999999]').toString('base64url')],
      ['a forged cursor of dates', Buffer.from('["Mon 1 (x) 2024","x"]').toString('base64url')],
      [
        'a forged cursor with an id',
        Buffer.from('["+275760-01-01T00:00:00.000Z","00000000-0000-0000-0000-000000000000"]').toString('base64url'),
      ],
      [
        'a forged cursor with the character zero',
        Buffer.from('["\\u0000","00000000-0000-0000-0000-000000000000"]').toString('base64url'),
      ],
    ];
    it.each(hostile)('%s', async (_title, text) => {
      const { data } = await service.send('seeker', getIntrospectionQuery());
      const unexpected: string[] = [];
      for (const operation of operationsOf(buildClientSchema(data))) {
        for (const [who, everything] of [
          ['author', false],
          ['author', true],
          ['admin', true],
          ['editor', true],
        ] as const) {
          const { query, variables } = requestFor(operation, { id: text, text, everything, named: VALID_CODES });
          const answer = await service.send(who, query, variables);
          if (answer.status >= 500 || answer.errors.some(({ extensions }) => extensions.code === 'INTERNAL'))
            unexpected.push(`${operation.field.name} as ${who}, everything ${everything}`);
        }
      }
      expect(unexpected).toEqual([]);
    });
  });

  it('mask what nobody foresaw: a code and a number for the operator, nothing else', async () => {
    const rename = (from: string, to: string) =>
      withClient(service.database.ownerUrl, (client) => client.query(`ALTER TABLE ${from} RENAME TO ${to}`));
    await rename('practices', 'practices_away');
    try {
      const { status, data, errors } = await service.send('seeker', '{ me { state } myPractices { nodes { id } } }');
      expect([status, data]).toEqual([200, null]);
      expect(errors).toEqual([
        {
          message: expect.stringContaining(errors[0]!.extensions.errorId!),
          path: ['myPractices'],
          locations: expect.anything(),
          extensions: { code: 'INTERNAL', errorId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
        },
      ]);
      expect(JSON.stringify(errors)).not.toMatch(INTERNALS);
      const many = await service.send('seeker', `{ ${repeat(9, (n) => `a${n}: practice(id: "${n}") { id }`)} }`);
      expect(many.errors).toHaveLength(5);
    } finally {
      await rename('practices_away', 'practices');
    }
  });
});

describe('The limit of requests', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService({ RATE_LIMIT_PER_MINUTE: '5' });
  });
  afterAll(() => service.stop());

  const untilRefused = async (send: () => Promise<Response>): Promise<[number, Response]> => {
    for (let count = 0; count < 20; count++) {
      const response = await send();
      if (response.status === 429) return [count, response];
    }
    throw new Error(`Never refused ${await (await send()).text()}`);
  };
  const sendWith = (headers: Record<string, string>) =>
    fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: '{"query":"{ __typename }"}',
    });

  it('holds per person, answers 429 and says when to come back', async () => {
    let refusal = await service.send('seeker', '{ me { state } }');
    for (let count = 0; count < 5; count++) refusal = await service.send('seeker', '{ me { state } }');
    expect(refusal.status).toBe(429);
    expect(refusal.errors[0]?.extensions).toEqual({ code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) });
    expect((await service.send('author', '{ me { state } }')).status).toBe(200);
  });

  it('holds per address for those who have not signed in, with whatever token they try', async () => {
    const [count, response] = await untilRefused(() => sendWith({ authorization: 'Bearer not-a-token' }));
    expect(count).toBe(5);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await sendWith({})).status).toBe(429);
  });
});

describe('The log', () => {
  let database: TestDatabase;
  let house: Installation;
  let process: TestProcess;
  beforeAll(async () => {
    database = await cloneDatabase();
    house = await createInstallation({
      NODE_ENV: 'test',
      DATABASE_URL: database.url,
      MIGRATION_DATABASE_URL: database.ownerUrl,
      LOG_LEVEL: 'info',
    });
    process = await house.open();
  });
  afterAll(async () => {
    await house.remove();
    await database.drop();
  });

  it('has the number of a masked error and its place in the code, but no word of what was typed or of the statement', async () => {
    const typed = 'Erika-Musterfrau-4711';
    await withClient(database.ownerUrl, (client) => client.query('ALTER TABLE search_documents RENAME TO away'));
    const { errors } = await house.send(
      'seeker',
      `query Q($text: String!) { searchPractices(query: $text) { totalCount } }`,
      {
        text: typed,
      },
    );
    const { errorId } = errors[0]!.extensions;
    const lines = await until('the error is in the log', async () => {
      const found = process
        .output()
        .split('\n')
        .filter((line) => line.startsWith('{'));
      return found.some((line) => line.includes(errorId!)) && found;
    });
    const line = JSON.parse(lines.find((text) => text.includes(errorId!))!);
    expect(line).toMatchObject({
      level: 'error',
      context: 'Errors',
      msg: 'Unexpected error',
      errorId,
      error: 'QueryFailedError',
      code: '42P01',
      requestId: expect.any(String),
    });
    expect(line.frames.join()).toContain('search');
    await fetch(`${house.url}/graphql?query=${typed}`);
    await until('the request is in the log', async () => process.output().includes('"status":400'));
    expect(process.output()).toContain('"request":{"method":"GET","route":"/graphql"}');
    expect(process.output()).not.toMatch(/Musterfrau|search_documents|does not exist|FROM|Bearer|127\.0\.0\.1/);
  });
});

function repeat(count: number, part: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => part(index)).join(' ');
}
