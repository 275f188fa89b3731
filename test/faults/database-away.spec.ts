import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHmac } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../src/platform/embedded/embedded-postgres.js';
import type { Answer } from '../support/client.js';
import { inParallel } from '../support/in-parallel.js';
import { createInstallation, isRunning, type Installation, type TestProcess } from '../support/installation.js';
import { changePractice, submittedPractice, uniqueWord, type MadePractice } from '../support/practices.js';
import { freePort } from '../support/service.js';
import { until } from '../support/until.js';

const DATABASE = 'draht';
const SESSION_SECRET = 'a-session-secret-for-tests-of-32-characters';
const OPERATIONS = [
  ['author', '{ me { staffMember { displayName } } }'],
  ['seeker', '{ searchPractices(query: "Video") { totalCount } }'],
  ['author', 'mutation { createPractice(input: { content: { title: "Mittendrin" } }) { __typename } }'],
] as const;

describe('While PostgreSQL is away', () => {
  let folder: string;
  let port: number;
  let postgres: EmbeddedPostgres;
  let house: Installation;
  let service: TestProcess;
  let drafts: (MadePractice & { readonly word: string })[];
  /** Ids of the drafts whose publication was acknowledged before and while PostgreSQL went. */
  const acknowledged = new Set<string>();
  /** What everybody else was answered meanwhile. */
  const meanwhile: Answer<unknown>[] = [];

  const startPostgres = async (): Promise<void> => {
    postgres = await startEmbeddedPostgres({
      dataDir: join(folder, 'cluster'),
      password: 'geheim',
      database: DATABASE,
      port,
      settings: ['fsync=off'],
    });
  };
  const ready = async (): Promise<{ status: number; body: unknown }> => {
    const response = await fetch(`${house.url}/health/ready`);
    return { status: response.status, body: await response.json() };
  };
  const expectNoDetails = (text: string): void => {
    expect(text).not.toMatch(/127\.0\.0\.1|localhost|ECONN|SELECT|INSERT|kurzer_draht|geheim|57P|terminat/i);
    expect(text).not.toContain(String(port));
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kurzer-draht-away-'));
    port = await freePort();
    await startPostgres();
    house = await createInstallation({
      DATABASE_URL: postgres.url('application', DATABASE),
      MIGRATION_DATABASE_URL: postgres.url('owner', DATABASE),
      RATE_LIMIT_PER_MINUTE: '100000',
      SESSION_SECRETS: SESSION_SECRET,
    });
    service = await house.open();
    drafts = await inParallel(8, Array.from({ length: 24 }, uniqueWord), async (word) => ({
      word,
      ...(await submittedPractice(house, { content: { approach: `Wir nennen es ${word}.` } })),
    }));
  });
  afterAll(async () => {
    await house.remove();
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('requests that are under way are answered, or refused with 503 and UNAVAILABLE', async () => {
    let isAway = false;
    const others = OPERATIONS.map(async ([who, operation]) => {
      while (!isAway) meanwhile.push(await house.send(who, operation));
    });
    const publishing = inParallel(4, drafts, async (draft) => {
      const outcome = await changePractice(house, 'editor', 'publishPractice', draft).catch(() => undefined);
      if (outcome?.__typename === 'PracticeChanged') acknowledged.add(draft.id);
    });
    await until('some are published', async () => acknowledged.size > 4);
    await postgres.stop();
    await publishing;
    isAway = true;
    await Promise.all(others);

    const refused = meanwhile.filter(({ errors }) => errors.length > 0);
    expect(refused).not.toEqual([]);
    for (const { status, errors } of refused) {
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAVAILABLE']);
      expect(status).toBe(503);
    }
  });

  it('every operation answers 503 with the code UNAVAILABLE and no word about the database', async () => {
    for (const [who, operation] of OPERATIONS) {
      const answer = await house.send(who, operation);
      expect(answer).toMatchObject({ status: 503, errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
      expectNoDetails(JSON.stringify(answer));
    }
  });

  it('/health/ready answers 503, /health/live 200', async () => {
    expect(await ready()).toEqual({ status: 503, body: { status: 'unavailable', database: 'down' } });
    expect((await fetch(`${house.url}/health/live`)).status).toBe(200);
  });

  it('somebody with a session is told the same, not that the session has ended', async () => {
    const signature = createHmac('sha256', SESSION_SECRET).update('some-session').digest('base64').replace(/=+$/, '');
    const response = await fetch(`${house.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        cookie: `sid=${encodeURIComponent(`s:some-session.${signature}`)}`,
      },
      body: JSON.stringify({ query: OPERATIONS[0][1] }),
    });
    const body = await response.text();
    expect(response.status).toBe(503);
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    expectNoDetails(body);
  });

  it('ends as soon as PostgreSQL is back: the service needs no restart, and has logged nothing personal', async () => {
    await startPostgres();
    await until('the service is ready', async () => (await ready()).status === 200);
    expect(isRunning(service.pid)).toBe(true);
    for (const [who, operation] of OPERATIONS) expect((await house.send(who, operation)).errors).toEqual([]);
    expect(service.output()).not.toMatch(/Sonnleitner|example\.org|geheim/);
  });

  it('waiting jobs are kept and run afterwards, and new ones too', async () => {
    for (const draft of drafts.filter(({ id }) => !acknowledged.has(id))) {
      const outcome = await changePractice(house, 'editor', 'publishPractice', draft);
      // One whose answer got lost is there already.
      expect(['PracticeChanged', 'PracticeChangedMeanwhile']).toContain(outcome.__typename);
    }
    await inParallel(4, drafts, ({ id, word }) =>
      until(`${word} is found`, async () => {
        const query = `query ($word: String!) { searchPractices(query: $word) { nodes { practice { id } } } }`;
        const { searchPractices } = await house.ask('seeker', query, { word });
        return searchPractices.nodes.length === 1 && searchPractices.nodes[0].practice.id === id;
      }),
    );
  });

  it('a service that is started meanwhile says so and ends with code 1', async () => {
    await postgres.stop();
    const second = house.run(['dist/src/main.js'], { PORT: String(await freePort()) });
    const { code, output } = await second.ended;
    expect(code).toBe(1);
    expect(output).toContain('Die Datenbank antwortet nicht (ECONNREFUSED).');
    expect(output).not.toMatch(/^ +at /m);
    await startPostgres();
    await until('the service is ready', async () => (await ready()).status === 200);
  });
});
