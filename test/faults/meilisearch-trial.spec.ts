import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { projectFolder } from '../../src/platform/config/data-files.js';
import { MeilisearchDouble } from '../support/meilisearch-double/meilisearch-double.js';

const ACTIONS = ['search', 'documents.*', 'indexes.*', 'indexes.swap', 'settings.*', 'tasks.*'];
const HOUR_MS = 3_600_000;

/** Runs `npm run test:meilisearch`, with one of its tests only. */
async function runTrial(access: Readonly<Record<string, string>>): Promise<{ code: number; output: string }> {
  const { MEILI_URL: _url, MEILI_API_KEY: _key, TEST_POSTGRES: _cluster, ...env } = process.env;
  const child = spawn(process.execPath, ['scripts/test-meilisearch.mjs', '-t', 'is made anew'], {
    cwd: projectFolder(),
    env: { ...env, ...access },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? -1)));
  return { output: await text(child.stderr), code: await ended };
}

describe('Trying a Meilisearch server', () => {
  let double: MeilisearchDouble;
  beforeAll(async () => {
    double = await MeilisearchDouble.start();
  });
  afterAll(() => double.stop());

  it('leaves nothing behind, clears up after a run that was killed, and not what another one uses', async () => {
    const [killed, other] = ['kurzer-draht-test-0000000a-documents', 'kurzer-draht-test-0000000b-documents'];
    double.leave(killed, new Date(Date.now() - 2 * HOUR_MS));
    double.leave(other, new Date());
    double.leave('kurzer-draht-documents', new Date(Date.now() - 2 * HOUR_MS));
    const { code, output } = await runTrial({ MEILI_URL: double.url, MEILI_API_KEY: double.masterKey });
    expect([code, output]).toEqual([0, expect.stringMatching(/Tests: +\d+ skipped, 1 passed/)]);
    expect(double.indexNames).toEqual(['kurzer-draht-documents', other]);
    expect(double.keyNames).toEqual(['kurzer-draht-documents', other]);
  }, 120_000);

  it('can be done with a key that is limited to the indexes', async () => {
    const key = double.makeKey(ACTIONS, ['kurzer-draht*']);
    expect((await runTrial({ MEILI_URL: double.url, MEILI_API_KEY: key })).code).toBe(0);
  }, 120_000);

  it.each([
    ['nothing is given', () => ({}), 'MEILI_URL fehlt'],
    ['there is no key', () => ({ MEILI_URL: double.url }), 'MEILI_API_KEY fehlt'],
    [
      'nobody answers',
      () => ({ MEILI_URL: 'http://127.0.0.1:9', MEILI_API_KEY: 'x' }),
      'Unter MEILI_URL antwortet niemand (',
    ],
    [
      'the key is unknown',
      () => ({ MEILI_URL: double.url, MEILI_API_KEY: 'x' }),
      'MEILI_API_KEY ist kein Schlüssel dieses Servers',
    ],
    [
      'the key may not do everything',
      () => ({
        MEILI_URL: double.url,
        MEILI_API_KEY: double.makeKey(['search', 'documents.*', 'indexes.get'], ['kurzer-draht*']),
      }),
      'fehlt auf den Indexen kurzer-draht* die Erlaubnis für: indexes.create, indexes.delete, indexes.swap, settings.get, settings.update, tasks.get.',
    ],
  ])('says why it cannot be done when %s', async (_when, access, sentence) => {
    const { code, output } = await runTrial(access());
    expect([code, output]).toEqual([1, expect.stringContaining(sentence)]);
    expect(output).not.toMatch(/^ +at /m);
  });

  it('says when the server is too old, or not Meilisearch', async () => {
    const access = { MEILI_URL: double.url, MEILI_API_KEY: double.masterKey };
    double.version = '1.49.3';
    expect((await runTrial(access)).output).toContain('läuft Meilisearch 1.49.3; nötig ist 1.50 oder neuer.');
    double.trouble = 'proxy-page';
    expect((await runTrial(access)).output).toContain('antwortet kein Meilisearch, das bereit ist (Status 502).');
  });
});
