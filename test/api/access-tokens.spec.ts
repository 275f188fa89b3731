import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { newMember, staffIdOf } from '../support/accounts.js';
import { done } from '../support/done.js';
import { germanDay } from '../support/german-day.js';
import { housesByNumber } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';

const CREATE = `mutation ($input: CreateAccessTokenInput!) { createAccessToken(input: $input) {
  __typename ... on Problem { message } ... on InputInvalid { violations { field } }
  ... on AccessTokenCreated { secret accessToken { id name scopes prefix expiresOn lastUsedOn } }
} }`;
const ME = '{ me { staffMember { id } roles } }';
const WRITE = 'mutation { setContactable(contactable: true) { __typename } }';

// Not today: it could end while the tests run.
const tomorrow = germanDay(1);

describe('A personal access token', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.stop());

  const create = async (who: string, input: object = {}): Promise<any> =>
    (
      await service.ask(who, CREATE, {
        input: { name: 'Auswertung', scopes: ['READ', 'WRITE'], expiresOn: tomorrow, ...input },
      })
    ).createAccessToken;
  /** Sends an operation with the token, as a program would. */
  const withToken = async (secret: string, query: string, path = '/graphql'): Promise<any> => {
    const response = await fetch(service.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
      body: JSON.stringify({ query }),
    });
    return { status: response.status, ...((await response.json()) as object) };
  };
  const codeOf = async (secret: string, query: string): Promise<string | undefined> =>
    (await withToken(secret, query)).errors?.[0]?.extensions.code;
  const tokensOf = async (who: string): Promise<any[]> =>
    (await service.ask(who, '{ myAccessTokens { id name prefix lastUsedOn } }')).myAccessTokens;

  it('is shown once, stored as a hash, and speaks for its owner with the owner’s roles', async () => {
    const { __typename, secret, accessToken } = await create('editor', { name: '  Auswertung für Öz ' });
    expect(__typename).toBe('AccessTokenCreated');
    expect(secret).toMatch(/^kd_[\w-]{43}$/);
    expect(accessToken).toEqual({
      id: expect.any(String),
      name: 'Auswertung für Öz',
      scopes: ['READ', 'WRITE'],
      prefix: secret.slice(0, 9),
      expiresOn: tomorrow,
      lastUsedOn: null,
    });
    const { data } = await withToken(secret, ME);
    expect(data.me).toEqual({ staffMember: { id: await staffIdOf(service, 'editor') }, roles: ['EDITOR'] });

    const tables: { text: string }[] = await service.app
      .get(DataSource)
      .query(
        `SELECT to_jsonb(t)::text AS text FROM access_tokens t UNION ALL SELECT to_jsonb(a)::text FROM audit_entries a`,
      );
    expect(tables.map(({ text }) => text).join('\n')).not.toContain(secret.slice(9));
    expect(tables.map(({ text }) => text).join('\n')).toContain('access_token.created');
  });

  it('knows the day of its last use', async () => {
    const { secret, accessToken } = await create('coauthor');
    await withToken(secret, ME);
    expect(await tokensOf('coauthor')).toEqual([
      { id: accessToken.id, name: 'Auswertung', prefix: secret.slice(0, 9), lastUsedOn: germanDay() },
    ]);
  });

  it('costs two statements to know who asks, and one write a day', async () => {
    const { secret } = await create('coauthor');
    const statements = async (): Promise<number> => {
      const response = await fetch(`${service.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
        body: JSON.stringify({ query: '{ __typename }' }),
      });
      return Number(/sql;desc="(\d+)"/.exec(response.headers.get('server-timing') ?? '')?.[1]);
    };
    expect(await statements()).toBeGreaterThan(2);
    expect(await statements()).toBe(2);
  });

  describe('with the scope', () => {
    it('READ refuses mutations, in the message too', async () => {
      const { secret } = await create('organiser', { scopes: ['READ'] });
      expect(await codeOf(secret, ME)).toBeUndefined();
      const { errors } = await withToken(secret, WRITE);
      expect(errors).toMatchObject([
        { message: 'Dieser Zugangsschlüssel darf nur lesen.', extensions: { code: 'FORBIDDEN' } },
      ]);
      expect((await service.ask('organiser', '{ me { contactable } }')).me.contactable).toBe(
        (await withToken(secret, '{ me { contactable } }')).data.me.contactable,
      );
    });

    it('WRITE alone refuses queries', async () => {
      const { secret } = await create('organiser', { scopes: ['WRITE'] });
      expect(await codeOf(secret, WRITE)).toBeUndefined();
      expect(await codeOf(secret, ME)).toBe('FORBIDDEN');
    });
  });

  it('cannot make or end tokens, nor end sessions', async () => {
    const { secret, accessToken } = await create('organiser');
    for (const operation of [
      `createAccessToken(input: { name: "x", scopes: [READ], expiresOn: "${tomorrow}" })`,
      `revokeAccessToken(id: "${accessToken.id}")`,
      `endSession(id: "${accessToken.id}")`,
      'endOtherSessions',
    ]) {
      const { data, errors } = await withToken(secret, `mutation { ${operation} { __typename } }`);
      expect(data).toBeNull();
      expect(errors).toMatchObject([
        { message: 'Das geht nur nach einer Anmeldung, nicht mit einem Zugangsschlüssel.' },
      ]);
    }
    expect(await codeOf(secret, '{ myAccessTokens { id } }')).toBeUndefined();
  });

  it('is refused after it was revoked, after its last day, and when nobody made it', async () => {
    const invalid = { status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] };
    const { secret, accessToken } = await create('organiser');
    const revoke = async (who: string): Promise<string> =>
      (await service.ask(who, `mutation { revokeAccessToken(id: "${accessToken.id}") { __typename } }`))
        .revokeAccessToken.__typename;
    expect(await revoke('admin')).toBe('NotFound');
    expect(await codeOf(secret, ME)).toBeUndefined();
    expect(await revoke('organiser')).toBe('AccessTokenRevoked');
    expect(await revoke('organiser')).toBe('NotFound');
    expect(await withToken(secret, ME)).toMatchObject(invalid);

    const old = await create('organiser');
    await service.app
      .get(DataSource)
      .query(`UPDATE access_tokens SET expires_on = expires_on - 2 WHERE id = $1`, [old.accessToken.id]);
    expect(await withToken(old.secret, ME)).toMatchObject(invalid);
    expect(await withToken(`kd_${'A'.repeat(43)}`, ME)).toMatchObject(invalid);
    expect(await withToken(old.secret.slice(0, -1), ME)).toMatchObject(invalid);
  });

  it('lasts a year at most and needs a name and a scope', async () => {
    const { __typename, violations } = await create('organiser', { name: ' ', scopes: [], expiresOn: '2100-01-01' });
    expect(__typename).toBe('InputInvalid');
    expect(violations).toEqual([{ field: 'input.name' }, { field: 'input.scopes' }, { field: 'input.expiresOn' }]);
  });

  it('is one of ten at most, however many are asked for at once', async () => {
    const outcomes = await Promise.all(Array.from({ length: 15 }, () => create('seeker')));
    expect(outcomes.filter(({ __typename }: any) => __typename === 'AccessTokenCreated')).toHaveLength(10);
    expect(outcomes.filter(({ __typename }: any) => __typename === 'TooManyAccessTokens')).toHaveLength(5);
    expect(await tokensOf('seeker')).toHaveLength(10);
  });

  it('ends with its owner’s account, for ever', async () => {
    const house = (await housesByNumber(service)).get('23106')!;
    const person = await newMember(service, 'leaver', house);
    const { secret } = (await person.send(CREATE, { input: { name: 'x', scopes: ['READ'], expiresOn: tomorrow } })).data
      .createAccessToken;
    expect(await codeOf(secret, ME)).toBeUndefined();
    await done(service.ask('admin', `mutation { deactivateStaffMember(id: "${person.id}") { __typename } }`));
    expect(await codeOf(secret, ME)).toBe('UNAUTHENTICATED');
    await done(
      service.ask('admin', `mutation { admitStaffMember(id: "${person.id}", jobcenterId: "${house}") { __typename } }`),
    );
    expect((await person.send(ME)).errors).toBeUndefined();
    expect(await codeOf(secret, ME)).toBe('UNAUTHENTICATED');
  });

  it('loses what its owner loses: a role that was taken back', async () => {
    const { secret } = await create('coordinator');
    const id = await staffIdOf(service, 'coordinator');
    expect(await codeOf(secret, '{ pendingStaffMembers { nodes { __typename } } }')).toBeUndefined();
    await done(service.ask('admin', `mutation { revokeRole(id: "${id}", role: COORDINATOR) { __typename } }`));
    expect(await codeOf(secret, '{ pendingStaffMembers { nodes { __typename } } }')).toBe('FORBIDDEN');
  });
});

describe('The limit of requests', () => {
  it('counts a token with its owner, and a wrong one with its address', async () => {
    const service = await startService({ RATE_LIMIT_PER_MINUTE: '12' });
    try {
      const { createAccessToken } = await service.ask('seeker', CREATE, {
        input: { name: 'x', scopes: ['READ'], expiresOn: tomorrow },
      });
      const statusWith = async (secret: string): Promise<number> =>
        (
          await fetch(`${service.url}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
            body: JSON.stringify({ query: '{ __typename }' }),
          })
        ).status;
      const statuses: number[] = [];
      for (let request = 0; request < 12; request++) statuses.push(await statusWith(createAccessToken.secret));
      expect(statuses).toEqual([...Array<number>(11).fill(200), 429]);
      expect((await service.send('seeker', '{ __typename }')).status).toBe(429);

      const guesses: number[] = [];
      for (let request = 0; request < 13; request++) guesses.push(await statusWith(`kd_guess${request}`));
      expect(guesses).toEqual([...Array<number>(12).fill(401), 429]);
    } finally {
      await service.stop();
    }
  });
});
