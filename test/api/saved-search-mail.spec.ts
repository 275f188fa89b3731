import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ParsedMail } from 'mailparser';
import { DataSource } from 'typeorm';
import { WeeklyMail } from '../../src/search/saved-searches/weekly-mail.js';
import { staffIdOf } from '../support/accounts.js';
import { done } from '../support/done.js';
import { startMailServer, type MailServer } from '../support/mail-server.js';
import { publishedPractice, uniqueWord, untilIndexed, type PracticeOptions } from '../support/practices.js';
import { freePort, startService, type TestService } from '../support/service.js';
import { until } from '../support/until.js';

const SAVE = `mutation ($input: SaveSearchInput!) { saveSearch(input: $input) { __typename ... on SearchSaved { savedSearch { id } } } }`;

let service: TestService;
let database: DataSource;
let port: number;
let server: MailServer;
let seeker: string;

beforeAll(async () => {
  port = await freePort();
  service = await startService({ SMTP_URL: `smtp://127.0.0.1:${port}` });
  database = service.app.get(DataSource);
  seeker = await staffIdOf(service, 'seeker');
});
afterAll(() => service.stop());
beforeEach(async () => {
  server = await startMailServer(port);
});
afterEach(async () => {
  await database.query(`DELETE FROM saved_searches`);
  await server.stop();
});

/** Saves a search as if it had been last week. */
const saveLastWeek = async (input: object, who = 'seeker'): Promise<string> => {
  const { saveSearch } = await service.ask(who, SAVE, { input });
  await aWeekPasses();
  return saveSearch.savedSearch.id;
};
const aWeekPasses = () =>
  database.query(
    `UPDATE saved_searches SET mailed_week = mailed_week - 7, seen_until = seen_until - interval '7 days'`,
  );
/** Publishes a practice as if it had been some hours ago. */
const publishedAgo = async (hours: number, options: PracticeOptions): Promise<string> => {
  const { id } = await publishedPractice(service, options);
  await database.query(`UPDATE practices SET first_published_at = now() - $2 * interval '1 hour' WHERE id = $1`, [
    id,
    hours,
  ]);
  await untilIndexed(service);
  return id;
};
const begin = (): Promise<void> => service.app.get(WeeklyMail, { strict: false }).begin();
const jobsAreDone = () =>
  until('the mails of the week are done', async () => {
    const [{ open }] = await database.query(
      `SELECT count(*)::int AS open FROM pgboss.job WHERE name = 'saved-searches.mail' AND state NOT IN ('completed', 'cancelled')`,
    );
    return open === 0;
  });
/** Begins the week and gives the mails that it caused. */
const mailsOfTheWeek = async (): Promise<readonly ParsedMail[]> => {
  await begin();
  await jobsAreDone();
  return server.mails;
};

describe('The weekly mail of saved searches', () => {
  it('tells once that there is something new: a subject and links, nothing of what is sought or found', async () => {
    const word = uniqueWord();
    await saveLastWeek({ query: word });
    await publishedAgo(2, { content: { title: `${word} im Waschsalon` } });
    const [mail, ...others] = await mailsOfTheWeek();
    expect(others).toEqual([]);
    expect(mail!.subject).toBe('Neues zu Ihren gespeicherten Suchen');
    expect(mail!.to).toMatchObject({ value: [{ address: expect.stringContaining('@example.org') }] });
    expect(mail!.text).toContain('zu einer Ihrer gespeicherten Suchen gibt es neue Praxisbeispiele.');
    expect(mail!.text).toContain(`${service.config.publicUrl}/profil/suchen`);
    expect(`${mail!.text}${mail!.html}${mail!.subject}${JSON.stringify([...mail!.headers])}`).not.toMatch(
      new RegExp(`${word}|Waschsalon`, 'i'),
    );
  });

  it('is one for all searches of a person, however many workers begin the week and how often', async () => {
    const word = uniqueWord();
    await saveLastWeek({ query: word });
    await saveLastWeek({ query: `${word} -Zebrastreifen` });
    await publishedAgo(2, { content: { title: word } });
    await Promise.all([begin(), begin(), begin()]);
    await begin();
    await jobsAreDone();
    expect(server.mails).toHaveLength(1);
    expect(server.mails[0]!.text).toContain('zu 2 Ihrer gespeicherten Suchen');
    expect(server.mails[0]!.messageId).toContain(seeker);
  });

  it('tells the same news once: nothing new, no mail', async () => {
    const word = uniqueWord();
    await saveLastWeek({ query: word });
    await publishedAgo(200, { content: { title: word } });
    expect(await mailsOfTheWeek()).toEqual([]);
    await publishedAgo(3, { content: { title: word } });
    await database.query(
      `UPDATE saved_searches SET mailed_week = mailed_week - 7, seen_until = now() - interval '7 days'`,
    );
    expect(await mailsOfTheWeek()).toHaveLength(1);
    await database.query(`UPDATE saved_searches SET mailed_week = mailed_week - 7`);
    expect(await mailsOfTheWeek()).toHaveLength(1);
  });

  it('is about houses like that of the person where the search wants those only', async () => {
    const word = uniqueWord();
    const houses = { query: word, comparableToMine: ['LAND'] };
    await saveLastWeek({ ...houses, onlyComparable: true });
    await publishedAgo(2, { content: { title: word } });
    expect(await mailsOfTheWeek()).toEqual([]);
    await saveLastWeek({ ...houses, onlyComparable: false });
    expect(await mailsOfTheWeek()).toHaveLength(1);
  });

  it('is about what the person may read at that moment, has not written, and has the words', async () => {
    const [word, second] = [uniqueWord(), uniqueWord()];
    await saveLastWeek({ query: `${word} ${second}` });
    await publishedAgo(2, { content: { title: `Nur ${word}` } });
    await publishedAgo(2, { who: 'seeker', content: { title: `${word} und ${second}, selbst geschrieben` } });
    await publishedAgo(2, { visibility: 'JOBCENTER', content: { title: `${word} und ${second} eines Hauses` } });
    const archived = await publishedAgo(2, { content: { title: `${word} und ${second}` } });
    await done(
      service.ask('author', `mutation ($id: ID!) { archivePractice(id: $id) { __typename } }`, { id: archived }),
    );
    await untilIndexed(service);
    expect(await mailsOfTheWeek()).toEqual([]);
    await publishedAgo(2, { content: { title: `${word} und ${second}` } });
    await aWeekPasses();
    expect(await mailsOfTheWeek()).toHaveLength(1);
  });

  it('regards the filter', async () => {
    const word = uniqueWord();
    await saveLastWeek({ query: word, filter: { topics: ['SCHULDEN'] } });
    await publishedAgo(2, { content: { title: word, topics: ['SUCHT'] } });
    expect(await mailsOfTheWeek()).toEqual([]);
    await publishedAgo(2, { content: { title: word, topics: ['SCHULDEN'] } });
    await aWeekPasses();
    expect(await mailsOfTheWeek()).toHaveLength(1);
  });

  it('comes for nobody who did not want it, switched it off, or has just saved the search', async () => {
    const word = uniqueWord();
    await saveLastWeek({ query: word, weeklyMail: false });
    const off = await saveLastWeek({ query: `${word} Sprechstunde`, weeklyMail: true });
    await done(
      service.ask('seeker', `mutation ($id: ID!) { setSavedSearchMail(id: $id, weeklyMail: false) { __typename } }`, {
        id: off,
      }),
    );
    await done(service.ask('seeker', SAVE, { input: { query: `${word} Waschsalon` } }));
    await publishedAgo(2, { content: { title: `${word} Sprechstunde Waschsalon` } });
    expect(await mailsOfTheWeek()).toEqual([]);
  });

  it('waits while the mail server is away, and goes out once when it is back', async () => {
    const word = uniqueWord();
    await saveLastWeek({ query: word });
    await publishedAgo(2, { content: { title: word } });
    await server.stop();
    await begin();
    await until('it was tried', async () => {
      const [job] = await database.query(
        `SELECT state FROM pgboss.job WHERE name = 'saved-searches.mail' AND state = 'retry'`,
      );
      return job !== undefined;
    });
    server = await startMailServer(port);
    await begin();
    await jobsAreDone();
    expect(server.mails).toHaveLength(1);
  });
});

describe('Ending the weekly mail', () => {
  const linkIn = (mail: ParsedMail): string => {
    const header = mail.headers.get('list') as { unsubscribe: { url: string } };
    expect(mail.text).toContain(header.unsubscribe.url);
    return header.unsubscribe.url;
  };
  const isOn = async (): Promise<boolean[]> =>
    (await service.ask('seeker', `{ mySavedSearches { weeklyMail } }`)).mySavedSearches.map(
      ({ weeklyMail }: any) => weeklyMail,
    );
  let link: string;

  beforeEach(async () => {
    const word = uniqueWord();
    await saveLastWeek({ query: word });
    await publishedAgo(2, { content: { title: word } });
    const [mail] = await mailsOfTheWeek();
    expect((mail!.headers.get('list-unsubscribe-post') as string) ?? raw(mail!)).toContain(
      'List-Unsubscribe=One-Click',
    );
    link = linkIn(mail!);
  });

  it('takes two clicks: the link opens a page with one button, which ends it', async () => {
    for (let look = 0; look < 2; look++) {
      const page = await fetch(link);
      const html = await page.text();
      expect([page.status, page.headers.get('referrer-policy')]).toEqual([200, 'no-referrer']);
      expect(html.match(/<button/g)).toHaveLength(1);
      expect(html).toMatch(/<form method="post">/);
      expect(html).toContain('lang="de"');
    }
    expect(await isOn()).toEqual([true]);
    const done = await fetch(link, { method: 'POST', body: new URLSearchParams() });
    expect([done.status, await done.text()]).toEqual([200, expect.stringContaining('Abbestellt')]);
    expect(await isOn()).toEqual([false]);
    await aWeekPasses();
    const before = server.mails.length;
    expect(await mailsOfTheWeek()).toHaveLength(before);
  });

  it('works in one click of a mail program, again and again', async () => {
    for (let attempt = 0; attempt < 2; attempt++) {
      const answer = await fetch(link, {
        method: 'POST',
        headers: { origin: 'https://mail.example.com' },
        body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
      });
      expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('Abbestellt')]);
    }
    expect(await isOn()).toEqual([false]);
  });

  it('takes the link of the person and no other', async () => {
    const bent = link.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    for (const url of [bent, link.split('?')[0]!, `${link.split('?')[0]}?key=x&key=y`])
      for (const method of ['GET', 'POST']) {
        const answer = await fetch(url, { method });
        expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('Dieser Link gilt nicht')]);
      }
    expect(await isOn()).toEqual([true]);
  });
});

/** Header lines as they came. */
function raw(mail: ParsedMail): string {
  return mail.headerLines.map(({ line }) => line).join('\n');
}
