import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createApp } from '../../src/app.js';
import type { Config } from '../../src/platform/config/config.js';
import { createClient, type Client } from './client.js';
import { cloneDatabase, type TestDatabase } from './template-database.js';
import { testConfig } from './test-config.js';

/** A running service with a database of its own. */
export interface TestService extends Client {
  readonly app: NestExpressApplication;
  readonly config: Config;
  readonly database: TestDatabase;
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the whole service in this process on a free port with a fresh clone of the template; `prepare` adds to it before. */
export async function startService(
  settings: Readonly<Record<string, string>> = {},
  prepare: (app: NestExpressApplication) => void = () => undefined,
): Promise<TestService> {
  const database = await cloneDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'kurzer-draht-test-'));
  const port = await freePort();
  const config = testConfig({ database: database.name, dataDir, port, settings });
  const app = await createApp(config);
  prepare(app);
  await app.listen(port, '127.0.0.1');
  const url = `http://localhost:${port}`;
  return {
    app,
    config,
    database,
    url,
    ...createClient(url, config),
    stop: async () => {
      await app.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A port of loopback that nobody listens on. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
