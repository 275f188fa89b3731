import { demoToken } from '../../src/people/sign-in/demo-token.js';
import type { Config } from '../../src/platform/config/config.js';

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

/** Somebody who talks to a service over HTTP. */
export interface Client {
  /** Sends an operation as a demo account (`null`: nobody); errors are part of the answer. */
  send<Data = any>(who: string | null, query: string, variables?: object): Promise<Answer<Data>>;
  /** Sends an operation that must succeed and returns its data; throws with the errors otherwise. */
  ask<Data = any>(who: string | null, query: string, variables?: object): Promise<Data>;
}

/** Makes a client of the service at `url` that signs its demo tokens with the keys of `config`. */
export function createClient(url: string, config: Config): Client {
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
    send,
    ask: async (who, query, variables) => {
      const answer = await send<any>(who, query, variables);
      if (answer.errors.length > 0) throw new Error(`GraphQL errors: ${JSON.stringify(answer.errors)}`);
      return answer.data;
    },
  };
}
