import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { done } from '../support/done.js';
import { Visitor } from '../support/visitor.js';
import { startService, type TestService } from '../support/service.js';

const MINE = '{ mySessions { id beganAt endsAt browser current } }';
const EIGHT_HOURS_MS = 8 * 3_600_000;

describe('My sessions', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.stop());

  const signedIn = async (who: string): Promise<Visitor> => {
    const browser = new Visitor(service.url);
    await browser.signIn(who);
    return browser;
  };
  const sessionsOf = async (browser: Visitor): Promise<any[]> => (await browser.ask(MINE)).data.mySessions;
  const isSignedIn = async (browser: Visitor): Promise<boolean> =>
    (await browser.ask('{ me { state } }')).errors === undefined;

  it('are listed with beginning, end and kind of browser, the own one marked, without the secret of any', async () => {
    const [office, phone] = [await signedIn('author'), await signedIn('author')];
    await signedIn('coauthor');
    const sessions = await sessionsOf(office);
    expect(sessions).toHaveLength(2);
    expect(sessions.filter(({ current }) => current)).toHaveLength(1);
    for (const { beganAt, endsAt } of sessions)
      expect(new Date(endsAt).valueOf() - new Date(beganAt).valueOf()).toBe(EIGHT_HOURS_MS);
    expect(sessions.map(({ id }) => id).sort()).toEqual((await sessionsOf(phone)).map(({ id }) => id).sort());
    const secrets = [office, phone].map(({ cookies }) => decodeURIComponent(cookies.get('sid')!.value));
    for (const secret of secrets) expect(JSON.stringify(sessions)).not.toContain(secret.slice(2, 20));
  });

  it('end one by one, at once, and only by their owner', async () => {
    const [here, there, stranger] = [await signedIn('editor'), await signedIn('editor'), await signedIn('coauthor')];
    const other = (await sessionsOf(here)).find(({ current }) => !current);
    const end = async (browser: Visitor): Promise<string> =>
      (await browser.ask(`mutation { endSession(id: "${other.id}") { __typename } }`)).data.endSession.__typename;
    expect(await end(stranger)).toBe('NotFound');
    expect(await isSignedIn(there)).toBe(true);
    expect(await end(here)).toBe('SessionEnded');
    expect(await end(here)).toBe('NotFound');
    expect(await isSignedIn(there)).toBe(false);
    expect(await isSignedIn(here)).toBe(true);
  });

  it('end all at once but the one that asks', async () => {
    const [here, ...others] = [await signedIn('admin'), await signedIn('admin'), await signedIn('admin')];
    const stranger = await signedIn('coauthor');
    const { data } = await here!.ask('mutation { endOtherSessions { ... on OtherSessionsEnded { count } } }');
    expect(data.endOtherSessions.count).toBe(2);
    for (const browser of others) expect(await isSignedIn(browser)).toBe(false);
    expect(await isSignedIn(here!)).toBe(true);
    expect(await isSignedIn(stranger)).toBe(true);
    expect(await sessionsOf(here!)).toMatchObject([{ current: true }]);
  });

  it('are none of a token that asks: it ends all of them', async () => {
    const browsers = [await signedIn('coauthor'), await signedIn('coauthor')];
    const { mySessions } = await service.ask('coauthor', MINE);
    expect(mySessions.slice(0, 2)).toMatchObject([{ current: false }, { current: false }]);
    const { endOtherSessions } = await service.ask(
      'coauthor',
      'mutation { endOtherSessions { ... on OtherSessionsEnded { count } } }',
    );
    expect(endOtherSessions.count).toBe(mySessions.length);
    for (const browser of browsers) expect(await isSignedIn(browser)).toBe(false);
  });

  it('can end the one that asks', async () => {
    const here = await signedIn('organiser');
    const [own] = await sessionsOf(here);
    await done(here.ask(`mutation { endSession(id: "${own.id}") { __typename } }`));
    expect(await isSignedIn(here)).toBe(false);
  });

  it('say in which kind of browser they began', async () => {
    const browser = new Visitor(service.url, 'Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0');
    await browser.signIn('seeker');
    expect(await sessionsOf(browser)).toMatchObject([{ browser: 'Firefox, Windows', current: true }]);
  });
});
