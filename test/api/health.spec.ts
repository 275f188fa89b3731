import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type TestService } from '../support/service.js';

describe('For operators', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.stop());
  const get = (path: string): Promise<Response> => fetch(`${service.url}${path}`);

  it('the service says that it lives and that it is ready', async () => {
    expect(await (await get('/health/live')).json()).toEqual({ status: 'ok' });
    expect(await (await get('/health/ready')).json()).toEqual({ status: 'ok', database: 'up' });
  });

  it('figures count operations by name, and hold nothing that anybody typed', async () => {
    await service.send('seeker', 'query Erika { erika: me { state } }');
    await service.send('seeker', '{ searchPractices(query: "Erika") { totalCount } }');
    await service.send('seeker', '{ erikaMusterfrau }');
    const response = await get('/metrics');
    const figures = await response.text();
    expect(response.headers.get('content-type')).toContain('text/plain');
    for (const operation of ['me', 'searchPractices'])
      expect(figures).toContain(`graphql_operation_seconds_count{operation="${operation}",outcome="ok"} 1`);
    expect(figures).toContain('graphql_operation_seconds_count{operation="none",outcome="error"} 1');
    expect(figures).toMatch(/^unexpected_errors_total 0$/m);
    expect(figures).toMatch(/^process_resident_memory_bytes \d+$/m);
    expect(figures).not.toMatch(/erika|postgres:\/\/|127\.0\.0\.1/i);
  });

  it.each(['/health/nonsense', '/auth/nonsense', '/metrics/nonsense'])('%s is no address', async (path) => {
    const response = await get(path);
    expect([response.status, await response.json()]).toEqual([404, { message: 'Diese Adresse gibt es nicht.' }]);
  });

  it('answers carry the headers that protect a reader, and tell nothing of the program', async () => {
    const { headers } = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'self'.*frame-ancestors 'none'/);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect([headers.get('x-powered-by'), headers.get('server')]).toEqual([null, null]);
  });
});
