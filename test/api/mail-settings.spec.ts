import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ParsedMail } from 'mailparser';
import { DataSource } from 'typeorm';
import { contactActions } from '../support/contact-actions.js';
import { done } from '../support/done.js';
import { eventActions, madeOf } from '../support/event-actions.js';
import { startMailServer, type MailServer } from '../support/mail-server.js';
import { publishedPractice } from '../support/practices.js';
import { freePort, startService, type TestService } from '../support/service.js';
import { until } from '../support/until.js';

let service: TestService;
let server: MailServer;
const { request, ask, setContactable, setChannels, accept } = contactActions(() => service);
const { updateTalk, published, talk } = eventActions(() => service);

beforeAll(async () => {
  const port = await freePort();
  server = await startMailServer(port);
  service = await startService({ SMTP_URL: `smtp://127.0.0.1:${port}` });
  await setContactable('author', true);
  await setChannels('author', [{ kind: 'PHONE', value: '0751 1' }]);
});
afterAll(async () => {
  await service.stop();
  await server.stop();
});

const mute = (kinds: string[]): Promise<any> =>
  ask('author', `mutation ($kinds: [MailKind!]!) { setMutedMails(kinds: $kinds) { __typename } }`, { kinds });
const muted = async (): Promise<string[]> => (await ask('author', '{ me { mutedMails } }')).me.mutedMails;
/** The seeker asks the author; gives the id of the request when all mail jobs are done. */
const askAuthor = async (): Promise<string> => {
  const { id } = await publishedPractice(service);
  const { request: made } = await request('seeker', id);
  await jobsAreDone();
  return made.id;
};
const jobsAreDone = (): Promise<unknown> =>
  until('the mails are sent', async () => {
    const [{ open }] = await service.app.get(DataSource).query(
      `SELECT count(*)::int AS open FROM pgboss.job
         WHERE (name LIKE 'contacts.%' OR name LIKE 'events.%-of-talk') AND state < 'completed'`,
    );
    return open === 0;
  });
const mailAbout = (requestId: string, to = 'received'): ParsedMail | undefined =>
  server.mails.find(({ messageId }) => messageId?.includes(`${to}-${requestId}`));
const unsubscribeAddress = (mail: ParsedMail): URL => {
  const list = mail.headers.get('list') as unknown as { unsubscribe: { url: string } };
  return new URL(list.unsubscribe.url);
};
const visit = async (address: URL, method = 'GET'): Promise<{ status: number; text: string }> => {
  const response = await fetch(`${service.url}${address.pathname}${address.search}`, {
    method,
    ...(method === 'POST' ? { body: 'List-Unsubscribe=One-Click' } : {}),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  return { status: response.status, text: await response.text() };
};

describe('Mails of a kind', () => {
  it('come until the person does not want them, and again when they do', async () => {
    expect(await muted()).toEqual([]);
    expect(mailAbout(await askAuthor())).toBeDefined();
    expect(await mute(['CONTACT_REQUESTS'])).toMatchObject({ setMutedMails: { __typename: 'ProfileUpdated' } });
    expect(await muted()).toEqual(['CONTACT_REQUESTS']);
    const id = await askAuthor();
    expect(mailAbout(id)).toBeUndefined();
    await mute([]);
    expect(mailAbout(await askAuthor())).toBeDefined();
    await done(accept('author', id));
    await jobsAreDone();
    expect(mailAbout(id, 'accepted')).toBeDefined();
  });

  it('about a talk that was moved reach only those who want to hear of events', async () => {
    const slot = await talk((await published()).id);
    for (const who of ['author', 'seeker'])
      await done(ask(who, `mutation { bookmarkTalk(talkId: "${slot.id}") { __typename } }`));
    const told = (): number =>
      server.mails.filter(({ messageId }) => messageId?.includes(`talk-moved-${slot.id}`)).length;
    await mute(['EVENTS']);
    const moved = madeOf(await updateTalk('organiser', slot, { room: 'Saal 9' }));
    await jobsAreDone();
    expect(told()).toBe(1);
    await mute([]);
    await done(updateTalk('organiser', moved, { room: 'Saal 10' }));
    await jobsAreDone();
    expect(told()).toBe(3);
  });

  it('are ended by one click, without sign-in, but not by a scanner that follows the link', async () => {
    const mail = mailAbout(await askAuthor())!;
    expect(mail.headerLines.find(({ key }) => key === 'list-unsubscribe-post')?.line).toBe(
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    );
    const address = unsubscribeAddress(mail);
    const page = await visit(address);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Nachrichten abbestellen');
    expect(page.text).toContain('über neue Kontaktanfragen an Sie');
    expect(await muted()).toEqual([]);

    expect((await visit(address, 'POST')).status).toBe(200);
    expect((await visit(address, 'POST')).status).toBe(200);
    expect(await muted()).toEqual(['CONTACT_REQUESTS']);
    expect(mailAbout(await askAuthor())).toBeUndefined();
    await mute([]);
  });

  it('are ended by their own link only', async () => {
    const address = unsubscribeAddress(mailAbout(await askAuthor())!);
    const bent = new URL(address);
    bent.searchParams.set('kind', 'EVENTS');
    const broken = new URL(address);
    broken.searchParams.set('key', address.searchParams.get('key')!.slice(0, -2));
    const empty = new URL(address);
    empty.search = '';
    for (const wrong of [bent, broken, empty])
      for (const method of ['GET', 'POST']) expect((await visit(wrong, method)).status).toBe(404);
    expect(await muted()).toEqual([]);
  });
});
