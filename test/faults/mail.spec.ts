import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ParsedMail } from 'mailparser';
import { withClient } from '../../src/platform/database/client.js';
import { createInstallation, type Installation, type TestProcess } from '../support/installation.js';
import { startMailServer, type MailServer } from '../support/mail-server.js';
import { publishedPractice } from '../support/practices.js';
import { freePort } from '../support/service.js';
import { cloneDatabase, type TestDatabase } from '../support/template-database.js';
import { until } from '../support/until.js';

const AUTHOR_ADDRESS = 'miriam.sonnleitner-oez@example.org';
const MESSAGE = 'Wie hielten Sie es mit dem Quittengelee?';
/** What may stand in no mail to the author: who asks, from which house, and what. */
const PRIVATE = /Quittengelee|Birkenhain|Northeim|Waschsalon/;

interface MailJob {
  readonly state: string;
  readonly retries: number;
  readonly output: string | null;
}

describe('A mail about a contact request', () => {
  let database: TestDatabase;
  let house: Installation;
  let service: TestProcess;
  let port: number;
  let server: MailServer;

  const ask = async (): Promise<string> => {
    const { id } = await publishedPractice(house);
    const { requestContact } = await house.ask(
      'seeker',
      `mutation ($input: RequestContactInput!) { requestContact(input: $input) { ... on ContactRequested { request { id } } } }`,
      { input: { practiceId: id, message: MESSAGE, offeredChannels: [], wishedChannel: 'PHONE' } },
    );
    return requestContact.request.id;
  };
  const jobsOf = (requestId: string): Promise<MailJob[]> =>
    withClient(database.ownerUrl, async (client) => {
      const { rows } = await client.query<MailJob>(
        `SELECT state, retry_count AS retries, output::text FROM pgboss.job WHERE name = 'contacts.notify' AND data->>'requestId' = $1`,
        [requestId],
      );
      return rows;
    });
  const mailAbout = (requestId: string): Promise<ParsedMail> =>
    until(
      'the mail has come',
      async () => server.mails.find(({ messageId }) => messageId?.includes(requestId)),
      40_000,
    );

  beforeAll(async () => {
    database = await cloneDatabase();
    port = await freePort();
    house = await createInstallation({
      DATABASE_URL: database.url,
      MIGRATION_DATABASE_URL: database.ownerUrl,
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      MAIL_FROM: 'Kurzer Draht <draht@example.net>',
      LOG_LEVEL: 'info',
    });
    service = await house.open();
  });
  beforeEach(async () => {
    server = await startMailServer(port);
  });
  afterEach(() => server.stop());
  afterAll(async () => {
    await house.remove();
    await database.drop();
  });

  it('carries a subject and a link, and nothing of who asks what', async () => {
    const mail = await mailAbout(await ask());
    expect(mail.subject).toBe('Neue Kontaktanfrage zu einem Praxisbeispiel');
    expect(mail.from?.value).toEqual([{ name: 'Kurzer Draht', address: 'draht@example.net' }]);
    expect(mail.to).toMatchObject({ value: [{ name: 'Miriam Sonnleitner-Öz', address: AUTHOR_ADDRESS }] });
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    const html = mail.html as string;
    expect(mail.text).toContain(`${house.url}/anfragen`);
    expect(html).toContain(`href="${house.url}/anfragen"`);
    expect(html).not.toMatch(/<img|<script|src=/);
    expect(`${mail.text}${html}${mail.subject}${JSON.stringify([...mail.headers])}`).not.toMatch(PRIVATE);
    expect(mail.attachments).toEqual([]);
  });

  it('is sent once for each request', async () => {
    const ids = [await ask(), await ask()];
    for (const id of ids) await mailAbout(id);
    await until('both jobs are done', async () =>
      (await Promise.all(ids.map(jobsOf))).flat().every(({ state }) => state === 'completed'),
    );
    expect(server.mails).toHaveLength(2);
  });

  it('waits while the mail server is away, and goes out when it is back', async () => {
    await server.stop();
    const id = await ask();
    await until('it was tried', async () => (await jobsOf(id)).some(({ state }) => state === 'retry'));
    server = await startMailServer(port);
    await mailAbout(id);
    await until('the job is done', async () => (await jobsOf(id))[0]?.state === 'completed');
    expect(server.mails).toHaveLength(1);
  });

  it('that is refused for ever is not lost: it is tried again, stands among the jobs, and is logged without the address', async () => {
    server.behave('REFUSE');
    const id = await ask();
    await until('it was refused twice', async () => ((await jobsOf(id))[0]?.retries ?? 0) > 0 && server.offered() > 1);
    const job = await until('it waits', async () => (await jobsOf(id)).find(({ state }) => state === 'retry'));
    expect(job.output).toContain('EENVELOPE');
    expect(job.output).not.toContain('example.org');
    const lines = service
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{'));
    expect(
      lines.filter((line) => line.includes('Job contacts.notify') && line.includes('failed (attempt')),
    ).not.toEqual([]);
    expect(lines.join('\n')).not.toMatch(/example\.org|Sonnleitner/);
    expect(lines.join('\n')).not.toMatch(PRIVATE);

    server.behave('TAKE');
    await mailAbout(id);
  });

  it('to a server that does not answer does not hold up those who ask', async () => {
    server.behave('HANG');
    const ids = [await ask(), await ask(), await ask()];
    expect(new Set(ids).size).toBe(3);
    await until('it is being sent', async () => server.offered() > 0);
    expect((await fetch(`${house.url}/health/ready`)).status).toBe(200);
  });
});
