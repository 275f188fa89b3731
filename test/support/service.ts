import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createApp } from '../../src/app.js';
import { demoToken } from '../../src/people/sign-in/demo-token.js';
import type { Config } from '../../src/platform/config/config.js';
import { cloneDatabase, type TestDatabase } from './template-database.js';
import { testConfig } from './test-config.js';

/** Answer of a GraphQL request as a client sees it. */
export interface Answer<Data> {
  readonly status: number;
  readonly data: Data;
  readonly errors: readonly {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; errorId?: string; field?: string };
  }[];
  /** SQL statements that the request caused. */
  readonly statements: number;
}

/** A running service with a database of its own. */
export interface TestService {
  readonly app: NestExpressApplication;
  readonly config: Config;
  readonly database: TestDatabase;
  readonly url: string;
  /** Sends an operation as a demo account (`null`: nobody); errors are part of the answer. */
  send<Data = any>(who: string | null, query: string, variables?: object): Promise<Answer<Data>>;
  /** Sends an operation that must succeed and returns its data; throws with the errors otherwise. */
  ask<Data = any>(who: string | null, query: string, variables?: object): Promise<Data>;
  stop(): Promise<void>;
}

/** Starts the whole service in this process on a free port with a fresh clone of the template. */
export async function startService(settings: Readonly<Record<string, string>> = {}): Promise<TestService> {
  const database = await cloneDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'kurzer-draht-test-'));
  const port = await freePort();
  const config = testConfig({ database: database.name, dataDir, port, settings });
  const app = await createApp(config);
  await app.listen(port, '127.0.0.1');
  const url = `http://localhost:${port}`;
  const tokens = new Map<string, string>();

  const send = async <Data>(who: string | null, query: string, variables: object = {}): Promise<Answer<Data>> => {
    if (who !== null && !tokens.has(who)) tokens.set(who, await demoToken(config, who));
    const headers = {
      'content-type': 'application/json',
      ...(who === null ? {} : { authorization: `Bearer ${tokens.get(who)}` }),
    };
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as { data: Data; errors?: Answer<Data>['errors'] };
    const statements = Number(/sql;desc="(\d+)"/.exec(response.headers.get('server-timing') ?? '')?.[1] ?? -1);
    return { status: response.status, data: body.data, errors: body.errors ?? [], statements };
  };
  return {
    app,
    config,
    database,
    url,
    send,
    ask: async (who, query, variables) => {
      const answer = await send<any>(who, query, variables);
      if (answer.errors.length > 0) throw new Error(`GraphQL errors: ${JSON.stringify(answer.errors)}`);
      return answer.data;
    },
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
