import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { AddressGuard, isPublicAddress } from './address-guard.js';
import { Fetcher, MAX_FETCHED_BYTES } from './fetcher.js';

/** Lets the server of a test, which is on 127.0.0.1, count as public; everything else is as it is. */
class WithLoopback extends AddressGuard {
  override allows(address: string): boolean {
    return address === '127.0.0.1' || super.allows(address);
  }
}

const guarded = new Fetcher(new AddressGuard());
const open = new Fetcher(new WithLoopback());
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});
afterAll(async () => {
  await guarded.onModuleDestroy();
  await open.onModuleDestroy();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const refusalOf = (address: string, fetcher = guarded): Promise<string> =>
  fetcher.fetch(address).then(
    (bytes) => `fetched ${bytes.byteLength} bytes`,
    (error: Error) => error.message,
  );

const NOT_PUBLIC = 'Unter dieser Adresse ist kein öffentlich erreichbarer Server zu finden.';

describe('Public addresses', () => {
  it.each([
    '127.0.0.1',
    '127.8.9.1',
    '0.0.0.0',
    '10.0.0.1',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::a00:1',
    '2002:7f00:1::',
    '2001:0:7f00:1::',
    'fc00::1',
    'fe80::1',
    'fec0::1',
    'ff02::1',
    '2001:db8::1',
    'localhost',
    '',
    '1',
  ])('are not: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c', '::ffff:93.184.215.14'])('are: %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});

describe('Fetching', () => {
  it('reaches nothing inside, by whatever spelling', async () => {
    let requests = 0;
    const { port } = new URL(
      await serve((_request, response) => {
        requests++;
        response.end('inside');
      }),
    );
    const hosts = [
      '127.0.0.1',
      'localhost',
      'localhost.',
      'LOCALHOST',
      '127.1',
      '2130706433',
      '0x7f000001',
      '0177.0.0.1',
      '017700000001',
      '127.0.0.1.',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
      '[::127.0.0.1]',
      '[64:ff9b::7f00:1]',
      '0',
      '0.0.0.0',
      '[::]',
      '①②⑦.⓪.⓪.①',
      '127。0。0。1',
      '%31%32%37.0.0.1',
    ];
    for (const host of hosts) expect([host, await refusalOf(`http://${host}:${port}/`)]).toEqual([host, NOT_PUBLIC]);
    expect(requests).toBe(0);
  });

  it('refuses other schemes, credentials and texts', async () => {
    expect(await refusalOf('file:///etc/passwd')).toContain('https://');
    expect(await refusalOf('http://name:wort@example.org/')).toContain('Zugangsdaten');
    expect(await refusalOf('schedule.json')).toContain('keine vollständige Adresse');
  });

  it('follows redirects, but none into the inside', async () => {
    const url = await serve((request, response) => {
      const target = { '/a': '/b', '/loop': '/loop', '/inside': 'http://[::1]:8080/', '/file': 'file:///etc/passwd' }[
        request.url!
      ];
      if (target === undefined) response.end('here');
      else response.writeHead(302, { location: target }).end();
    });
    expect((await open.fetch(`${url}/a`)).toString()).toBe('here');
    expect(await refusalOf(`${url}/loop`, open)).toContain('zu oft');
    expect(await refusalOf(`${url}/inside`, open)).toBe(NOT_PUBLIC);
    expect(await refusalOf(`${url}/file`, open)).toContain('https://');
  });

  it('stops at 10 MB, also when they arrive packed', async () => {
    const url = await serve((request, response) => {
      const body = Buffer.alloc(MAX_FETCHED_BYTES + (request.url === '/fits' ? 0 : 1));
      if (request.url === '/packed') response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(body));
      else response.end(body);
    });
    expect((await open.fetch(`${url}/fits`)).byteLength).toBe(MAX_FETCHED_BYTES);
    expect(await refusalOf(`${url}/large`, open)).toContain('höchstens 10 MB');
    expect(await refusalOf(`${url}/packed`, open)).toContain('höchstens 10 MB');
  });

  it('says what went wrong', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/gone') response.writeHead(404).end('nein');
      else response.destroy();
    });
    expect(await refusalOf(`${url}/gone`, open)).toBe('Der Server antwortet mit dem Status 404.');
    expect(await refusalOf(`${url}/torn`, open)).toContain('gescheitert');
    expect(await refusalOf('http://gibt-es-nicht.invalid/')).toBe(NOT_PUBLIC);
  });
});
