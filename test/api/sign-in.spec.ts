import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateKeyPair, SignJWT } from 'jose';
import { DataSource } from 'typeorm';
import { EmbeddedProvider } from '../../src/people/sign-in/embedded-provider.js';
import { demoToken, signToken, UnknownDemoAccountError } from '../../src/people/sign-in/demo-token.js';
import { freePort, startService, type TestService } from '../support/service.js';
import { Visitor } from '../support/visitor.js';

const ME = '{ me { state roles staffMember { displayName jobcenter { name } } } }';

describe('Signing in', () => {
  let service: TestService;
  const sessionCount = async (): Promise<number> => {
    const [{ count }] = await service.app
      .get(DataSource)
      .query(`SELECT count(*)::int AS count FROM sessions WHERE staff_member_id IS NOT NULL`);
    return count;
  };
  const newcomer = (subject: string, claims: Record<string, unknown> = {}) =>
    signToken(service.config, { subject, audience: service.config.oidc.audience, lifeSeconds: 60, claims });
  const withToken = async (token: string, query = ME) => {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query }),
    });
    return {
      status: response.status,
      ...((await response.json()) as { data: any; errors?: { message: string; extensions: { code: string } }[] }),
    };
  };

  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.stop());

  describe('in the browser', () => {
    it('leads from the provider back to the page, and signing out ends both sides', async () => {
      const browser = new Visitor(service.url);
      const before = await sessionCount();

      const arrived = await browser.signIn('author', '/praxis/videoberatung?von=suche');
      expect(arrived).toMatchObject({ status: 303, location: '/praxis/videoberatung?von=suche' });
      expect(await sessionCount()).toBe(before + 1);
      const me = await browser.ask(ME);
      expect(me.data.me).toMatchObject({
        state: 'ACTIVE',
        roles: [],
        staffMember: {
          displayName: 'Miriam Sonnleitner-Öz',
          jobcenter: { name: expect.stringContaining('Ravensburg') },
        },
      });

      const oldCookies = new Map(browser.cookies);
      const signedOut = await browser.signOut();
      expect(signedOut.status).toBe(200);
      const farewell = new URL((JSON.parse(signedOut.body) as { redirectTo: string }).redirectTo);
      expect(farewell.pathname).toBe('/oidc/session/end');
      expect(farewell.searchParams.get('id_token_hint')).toBeTruthy();
      expect(await sessionCount()).toBe(before);
      expect(browser.cookies.has('sid')).toBe(false);

      const confirm = await browser.request(farewell.href);
      const xsrf = /name="xsrf" value="([^"]+)"/.exec(confirm.body)![1]!;
      const done = await browser.request('/oidc/session/end/confirm', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ xsrf, logout: 'yes' }).toString(),
      });
      expect(done).toMatchObject({ status: 303, location: `${service.url}/` });
      // The provider asks again instead of remembering who was there.
      expect((await browser.follow('/auth/sign-in')).body).toContain('Demo-Anmeldung');

      const thief = new Visitor(service.url);
      oldCookies.forEach((cookie, name) => thief.cookies.set(name, cookie));
      expect((await thief.ask(ME)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    });

    it('offers seven accounts with name, house and role on a page without script', async () => {
      const page = await new Visitor(service.url).follow('/auth/sign-in');
      expect(page.body.match(/<button /g)).toHaveLength(7);
      expect(page.body).toContain('Jana Birkenhain');
      expect(page.body).toContain('Jobcenter Northeim');
      expect(page.body).toContain('Koordination');
      expect(page.body).not.toContain('<script');
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    });

    it('changes the session id and keeps nothing but the staff id as the user', async () => {
      const browser = new Visitor(service.url);
      await browser.request('/auth/sign-in');
      const before = browser.cookies.get('sid')?.value;
      await browser.signIn('coauthor');
      expect(before).toBeDefined();
      expect(browser.cookies.get('sid')?.value).not.toBe(before);
      const rows = await service.app
        .get(DataSource)
        .query(
          `SELECT sess -> 'passport' AS passport, extract(epoch FROM expire - now())::int AS seconds FROM sessions s JOIN staff_members m ON m.id = s.staff_member_id WHERE m.subject = 'coauthor'`,
        );
      expect(Object.keys(rows[0].passport)).toEqual(['user']);
      expect(Math.abs(rows[0].seconds - 8 * 3_600)).toBeLessThan(60);
    });

    it('sets a cookie that scripts cannot read and other sites do not send', async () => {
      const page = await new Visitor(service.url).request('/auth/sign-in');
      expect(page.headers.getSetCookie().join()).toMatch(/^sid=.*HttpOnly.*SameSite=Lax/);
      expect(page.headers.get('cache-control')).toBe('no-store');
    });

    it('writes no session for visitors who only look', async () => {
      const browser = new Visitor(service.url);
      expect((await browser.ask(ME)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
      expect(browser.cookies.size).toBe(0);
    });

    it('never leads to another site', async () => {
      expect((await new Visitor(service.url).signIn('seeker', '//evil.example/')).location).toBe('/');
      expect((await new Visitor(service.url).signIn('seeker', 'https://evil.example/')).location).toBe('/');
    });

    it('builds its addresses from the public address, whatever Host the request names', async () => {
      const response = await fetch(`http://127.0.0.1:${service.config.port}/auth/sign-in`, { redirect: 'manual' });
      const location = new URL(response.headers.get('location')!);
      expect(location.origin).toBe(service.url);
      expect(location.searchParams.get('redirect_uri')).toBe(`${service.url}/auth/callback`);
      expect(location.searchParams.get('code_challenge_method')).toBe('S256');
    });

    it('refuses to sign out for another site', async () => {
      const browser = new Visitor(service.url);
      await browser.signIn('seeker');
      expect((await browser.signOut('https://evil.example')).status).toBe(403);
      expect((await browser.request('/auth/sign-out', { method: 'POST' })).status).toBe(403);
      expect((await browser.ask(ME)).data.me.state).toBe('ACTIVE');
    });

    it('tells two people who sign in at the same moment apart', async () => {
      const browsers = ['seeker', 'author', 'coauthor', 'editor', 'organiser'].map((key) => ({
        key,
        browser: new Visitor(service.url),
      }));
      await Promise.all(browsers.map(({ key, browser }) => browser.signIn(key)));
      const names = await Promise.all(
        browsers.map(async ({ browser }) => (await browser.ask(ME)).data.me.staffMember.displayName),
      );
      expect(names).toEqual([
        'Jana Birkenhain',
        'Miriam Sonnleitner-Öz',
        'Tarek Lindenblatt',
        'Wiebke Morgentau',
        'Emeka Sommerfeld-Obi',
      ]);
    });
  });

  describe('that comes to nothing', () => {
    it('says so when the person cancels', async () => {
      const browser = new Visitor(service.url);
      const offered = await browser.follow('/auth/sign-in');
      const abort = /href="([^"]+\/abort)"/.exec(offered.body)![1]!;
      expect((await browser.follow(abort)).location).toBe('/anmeldung-fehlgeschlagen?grund=abgelehnt');
    });

    it('says so when the answer belongs to no question', async () => {
      expect((await new Visitor(service.url).request('/auth/callback?code=x&state=y')).location).toBe(
        '/anmeldung-fehlgeschlagen?grund=abgelaufen',
      );
      const browser = new Visitor(service.url);
      await browser.request('/auth/sign-in');
      expect(
        (
          await browser.request(
            `/auth/callback?code=x&state=forged&iss=${encodeURIComponent(service.config.oidc.issuer)}`,
          )
        ).location,
      ).toBe('/anmeldung-fehlgeschlagen?grund=abgelaufen');
    });

    it('says so when the issuer is away, and bearer tokens answer 503', async () => {
      const away = await startService({
        OIDC_ISSUER: `http://127.0.0.1:${await freePort()}`,
        OIDC_CLIENT_ID: 'a',
        OIDC_CLIENT_SECRET: 'b',
      });
      try {
        const browser = new Visitor(away.url);
        expect((await browser.request('/auth/sign-in')).location).toBe(
          '/anmeldung-fehlgeschlagen?grund=nicht-erreichbar',
        );
        expect((await browser.request('/oidc/.well-known/openid-configuration')).status).toBe(404);
        const response = await fetch(`${away.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: 'Bearer a.b.c' },
          body: JSON.stringify({ query: ME }),
        });
        expect(response.status).toBe(503);
        expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
      } finally {
        await away.stop();
      }
    });
  });

  describe('with a bearer token', () => {
    it('is known by it', async () => {
      expect(await withToken(await demoToken(service.config, 'author'))).toMatchObject({
        status: 200,
        data: { me: { staffMember: { displayName: 'Miriam Sonnleitner-Öz' } } },
      });
    });

    it('costs one statement to know who asks', async () => {
      const { statements } = await service.send('author', '{ __typename }');
      expect(statements).toBe(1);
    });

    it('is refused with another audience, after expiry, with a foreign key, without signature or in pieces', async () => {
      const { issuer, audience } = service.config.oidc;
      const { privateKey } = await generateKeyPair('RS256');
      const foreign = await new SignJWT({})
        .setProtectedHeader({ alg: 'RS256', kid: 'unknown' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject('author')
        .setExpirationTime('1h')
        .sign(privateKey);
      const good = await newcomer('author');
      const unsigned = [
        Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url'),
        good.split('.')[1],
        '',
      ].join('.');
      const tokens = [
        await signToken(service.config, { subject: 'author', audience: 'another-api', lifeSeconds: 60 }),
        await signToken(service.config, { subject: 'author', audience, lifeSeconds: -60 }),
        await signToken(
          { ...service.config, oidc: { ...service.config.oidc, issuer: 'http://localhost:1/oidc' } },
          { subject: 'author', audience, lifeSeconds: 60 },
        ),
        foreign,
        unsigned,
        `${good.slice(0, -8)}AAAAAAAA`,
        'gibberish',
        '',
      ];
      for (const token of tokens)
        expect(await withToken(token)).toMatchObject({
          status: 401,
          errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
        });
    });

    it('names the demo accounts when asked for a token of nobody', () => {
      expect(() => demoToken(service.config, 'nobody')).toThrow(UnknownDemoAccountError);
      expect(() => demoToken(service.config, 'nobody')).toThrow(/seeker, author, coauthor/);
    });
  });

  describe('for the first time', () => {
    it('makes an account that waits and sees itself only', async () => {
      const token = await newcomer('newcomer', {
        name: 'Neu\nAngekommen',
        email: 'neu@haus.example',
        email_verified: true,
      });
      expect(
        (
          await withToken(
            token,
            '{ me { state email roles staffMember { displayName contactable jobcenter { id } } } }',
          )
        ).data.me,
      ).toEqual({
        state: 'PENDING',
        email: 'neu@haus.example',
        roles: [],
        staffMember: { displayName: 'Neu Angekommen', contactable: false, jobcenter: null },
      });
      for (const query of [
        '{ staffMembers { nodes { id } } }',
        '{ pendingStaffMembers { nodes { since } } }',
        'mutation { setContactable(contactable: true) { __typename } }',
      ]) {
        expect((await withToken(token, query)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      }
    });

    it('makes one account, however many requests come at once', async () => {
      const token = await newcomer('hasty');
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => withToken(token, '{ me { staffMember { id } } }')),
      );
      expect(new Set(answers.map((answer) => answer.data.me.staffMember.id)).size).toBe(1);
    });

    it('admits at once where the operator trusts a claim that names a jobcenter of today', async () => {
      const trusting = await startService({ OIDC_JOBCENTER_CLAIM: 'traeger' });
      try {
        const stateOf = async (subject: string, traeger: unknown) => {
          const token = await signToken(trusting.config, {
            subject,
            audience: trusting.config.oidc.audience,
            lifeSeconds: 60,
            claims: { traeger },
          });
          const response = await fetch(`${trusting.url}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
            body: JSON.stringify({ query: ME }),
          });
          return ((await response.json()) as any).data.me;
        };
        expect(await stateOf('trusted', '63408')).toMatchObject({
          state: 'ACTIVE',
          staffMember: { jobcenter: { name: expect.stringContaining('Ravensburg') } },
        });
        expect(await stateOf('number', 4502)).toMatchObject({ state: 'ACTIVE' });
        expect(await stateOf('unknown-house', '99999')).toMatchObject({ state: 'PENDING' });
        expect(await stateOf('without', undefined)).toMatchObject({ state: 'PENDING' });
      } finally {
        await trusting.stop();
      }
    });
  });

  it('ends at once, session and token, when the account is deactivated', async () => {
    const browser = new Visitor(service.url);
    await browser.signIn('organiser');
    const token = await demoToken(service.config, 'organiser');
    const id = (await withToken(token, '{ me { staffMember { id } } }')).data.me.staffMember.id;
    expect(await service.ask('admin', `mutation { deactivateStaffMember(id: "${id}") { __typename } }`)).toEqual({
      deactivateStaffMember: { __typename: 'StaffMemberDeactivated' },
    });

    expect((await browser.ask(ME)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await withToken(token)).toMatchObject({
      status: 401,
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(await service.app.get(DataSource).query(`SELECT 1 FROM sessions WHERE staff_member_id = $1`, [id])).toEqual(
      [],
    );
    expect((await new Visitor(service.url).signIn('organiser')).location).toBe(
      '/anmeldung-fehlgeschlagen?grund=abgelehnt',
    );
  });

  it('by the embedded provider never happens in production', async () => {
    const provider = new EmbeddedProvider(
      { ...service.config, production: true },
      undefined as never,
      undefined as never,
    );
    await expect(provider.router()).rejects.toThrow(/Produktion/);
  });
});
