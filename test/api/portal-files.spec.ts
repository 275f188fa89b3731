import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { startService, type TestService } from '../support/service.js';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** How the files of the portal travel: small, once, and under a strict policy. */
describe('the files of the portal', () => {
  let service: TestService;
  let script: string;

  beforeAll(async () => {
    service = await startService();
    const page = await get('/');
    script = /src="(\/assets\/[^"]+\.js)"/.exec(page.body.toString())![1]!;
  });
  afterAll(() => service.stop());

  /** Asks without the decompression that `fetch` would do. */
  const get = (path: string, encodings = 'identity'): Promise<Answer> =>
    new Promise((resolve, reject) => {
      request(`${service.url}${path}`, { headers: { 'accept-encoding': encodings } }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }),
        );
      })
        .on('error', reject)
        .end();
    });

  it('come in the form that the build has compressed, the same for those who take no Brotli', async () => {
    const compressed = await get(script, 'gzip, deflate, br');
    const plain = await get(script);
    expect(compressed.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': expect.stringMatching(/javascript/),
      vary: expect.stringMatching(/accept-encoding/i),
    });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.headers['vary']).toMatch(/accept-encoding/i);
    expect(brotliDecompressSync(compressed.body).equals(plain.body)).toBe(true);
    expect(compressed.body.length).toBeLessThan(plain.body.length / 2);
  });

  it('are kept for ever when their name carries a hash, and the page is asked for anew', async () => {
    expect((await get(script, 'br')).headers['cache-control']).toMatch(/max-age=31536000.*immutable/);
    for (const path of ['/', '/praxis/irgendetwas']) {
      const page = await get(path, 'br');
      expect(page.status).toBe(200);
      expect(page.headers['cache-control']).toBe('no-cache');
      expect(page.headers['content-type']).toMatch(/^text\/html/);
    }
  });

  it('allow no script but those of the portal itself', async () => {
    const policy = String((await get('/')).headers['content-security-policy']);
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect((await get('/')).body.toString()).not.toMatch(/<script(?![^>]*\ssrc=)/);
  });

  it('that are not there are not found, compressed or not', async () => {
    expect((await get('/assets/missing.js', 'br')).status).toBe(404);
    expect((await get('/assets/..%2Findex.html', 'br')).status).toBeGreaterThanOrEqual(400);
  });
});
