import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { Transactor } from '../../src/platform/database/transactor.js';
import { Uploads } from '../../src/platform/uploads/uploads.js';
import { demoToken } from '../../src/people/sign-in/demo-token.js';
import { newAccount, staffIdOf } from '../support/accounts.js';
import { startService, type TestService } from '../support/service.js';
import { Visitor } from '../support/visitor.js';

const MEGABYTE = 1024 * 1024;

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const formOf = (...files: (string | Uint8Array<ArrayBuffer>)[]): FormData => {
  const form = new FormData();
  for (const file of files) form.append('file', new Blob([file], { type: 'application/json' }), 'Programm.json');
  return form;
};
const bearer = async (who: string) => ({ authorization: `Bearer ${await demoToken(service.config, who)}` });
const upload = async (body: NonNullable<RequestInit['body']>, headers: Record<string, string>) => {
  const response = await fetch(`${service.url}/uploads`, { method: 'POST', body, headers });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
};
const contentFor = async (who: string, id: string): Promise<string | undefined> => {
  const { reader } = service.app.get(Transactor);
  return (await service.app.get(Uploads).find(reader, id, await staffIdOf(service, who)))?.toString();
};

describe('An upload', () => {
  it('gives an id that finds the bytes again, for the one who sent them alone', async () => {
    const { status, body } = await upload(formOf('{"Grüße": "🙂"}'), await bearer('organiser'));
    expect([status, Object.keys(body)]).toEqual([201, ['uploadId']]);
    expect(await contentFor('organiser', body['uploadId']!)).toBe('{"Grüße": "🙂"}');
    for (const who of ['editor', 'admin', 'seeker'])
      expect([who, await contentFor(who, body['uploadId']!)]).toEqual([who, undefined]);
    expect(await contentFor('organiser', 'no id')).toBeUndefined();
  });

  it('is taken from a page of the service with its session, and from no page of somebody else', async () => {
    const visitor = new Visitor(service.url);
    await visitor.signIn('organiser');
    const send = async (headers: Record<string, string>) => {
      const page = await visitor.request('/uploads', { method: 'POST', body: formOf('a'), headers });
      return page.status;
    };
    expect(await send({ origin: service.url })).toBe(201);
    expect(await send({ 'sec-fetch-site': 'same-origin' })).toBe(201);
    expect(await send({ origin: 'https://elsewhere.example' })).toBe(403);
    expect(await send({ origin: 'null' })).toBe(403);
    expect(await send({})).toBe(403);
  });

  it('needs an admitted member', async () => {
    expect(await upload(formOf('a'), { origin: service.url })).toMatchObject({
      status: 401,
      body: { code: 'UNAUTHENTICATED', message: expect.stringContaining('melden Sie sich an') },
    });
    expect((await upload(formOf('a'), { authorization: 'Bearer wrong' })).status).toBe(401);
    const waiting = await newAccount(service, 'waiting-with-a-file');
    expect(await upload(formOf('a'), { authorization: `Bearer ${waiting.token}` })).toMatchObject({
      status: 403,
      body: { code: 'FORBIDDEN', message: expect.stringContaining('Freigabe') },
    });
  });

  it('may have 10 MB and not a byte more, whether the request says its size or not', async () => {
    const headers = await bearer('organiser');
    expect((await upload(formOf(new Uint8Array(10 * MEGABYTE)), headers)).status).toBe(201);
    const refused = { status: 413, body: { code: 'TOO_LARGE', message: expect.stringContaining('10 MB') } };
    expect(await upload(formOf(new Uint8Array(10 * MEGABYTE + 1)), headers)).toMatchObject(refused);
    expect(await upload(formOf(new Uint8Array(11 * MEGABYTE)), headers)).toMatchObject(refused);
  });

  it.each([
    ['no form', '{}', { 'content-type': 'application/json' }, /fehlt/],
    ['no file', new FormData(), {}, /fehlt|kein vollständiges Formular/],
    ['an empty file', formOf(''), {}, /leer/],
    ['two files', formOf('a', 'b'), {}, /nur eine Datei/],
    ['half a form', '--x\r\n', { 'content-type': 'multipart/form-data; boundary=x' }, /kein vollständiges Formular/],
  ])('is refused with a sentence when there is %s', async (_what, body, headers, sentence) => {
    const answer = await upload(body, { ...(await bearer('organiser')), ...headers } as Record<string, string>);
    expect(answer).toMatchObject({ status: 400, body: { code: 'BAD_USER_INPUT', field: 'file' } });
    expect(answer.body['message']).toMatch(sentence);
  });

  it('is bounded in number for one person', async () => {
    const headers = await bearer('coordinator');
    for (let count = 0; count < 50; count++) expect((await upload(formOf('a'), headers)).status).toBe(201);
    expect(await upload(formOf('a'), headers)).toMatchObject({ status: 429, body: { code: 'RATE_LIMITED' } });
    expect((await upload(formOf('a'), await bearer('editor'))).status).toBe(201);
  });

  it('is gone after 24 hours', async () => {
    const { body } = await upload(formOf('a'), await bearer('organiser'));
    const database = service.app.get(DataSource);
    await database.query(`UPDATE uploads SET created_at = created_at - interval '24 hours 1 minute'`);
    expect(await contentFor('organiser', body['uploadId']!)).toBeUndefined();
  });
});
