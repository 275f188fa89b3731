import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ParsedMail } from 'mailparser';
import { done } from '../support/done.js';
import { createInstallation, type Installation } from '../support/installation.js';
import { startMailServer, type MailServer } from '../support/mail-server.js';
import { draftPractice, submittedPractice } from '../support/practices.js';
import { freePort } from '../support/service.js';
import { cloneDatabase, type TestDatabase } from '../support/template-database.js';
import { until } from '../support/until.js';

/** What may stand in no mail: the title and the remarks. */
const PRIVATE = /Waschsalon|Quittengelee/;

describe('A mail about an own draft', () => {
  let database: TestDatabase;
  let house: Installation;
  let server: MailServer;

  const mailAbout = (practiceId: string): Promise<ParsedMail> =>
    until(
      'the mail has come',
      async () => server.mails.find(({ messageId }) => messageId?.includes(practiceId)),
      40_000,
    );
  const expectSubjectAndLinkOnly = (mail: ParsedMail): void => {
    expect(mail.text).toContain(`${house.url}/meine`);
    expect(`${mail.text}${mail.html}${mail.subject}${JSON.stringify([...mail.headers])}`).not.toMatch(PRIVATE);
  };

  beforeAll(async () => {
    database = await cloneDatabase();
    const port = await freePort();
    server = await startMailServer(port);
    house = await createInstallation({
      DATABASE_URL: database.url,
      MIGRATION_DATABASE_URL: database.ownerUrl,
      SMTP_URL: `smtp://127.0.0.1:${port}`,
    });
    await house.open();
  });
  afterAll(async () => {
    await house.remove();
    await server.stop();
    await database.drop();
  });

  it('tells its author that it was returned, and not why', async () => {
    const { id, version } = await submittedPractice(house);
    await done(
      house.ask(
        'editor',
        `mutation ($id: ID!, $version: Int!) { returnPractice(id: $id, expectedVersion: $version, remarks: "Bitte mehr zum Quittengelee.") { __typename } }`,
        { id, version },
      ),
    );
    const mail = await mailAbout(id);
    expect(mail.subject).toBe('Ihr Entwurf kam mit Anmerkungen zurück');
    expect(mail.to).toMatchObject({ value: [{ address: 'miriam.sonnleitner-oez@example.org' }] });
    expectSubjectAndLinkOnly(mail);
  });

  it('tells the invited colleague of an invitation', async () => {
    const { id } = await draftPractice(house);
    const { me } = await house.ask('seeker', '{ me { staffMember { id } } }');
    await done(
      house.ask(
        'author',
        `mutation ($id: ID!, $who: ID!) { inviteCoAuthor(id: $id, staffMemberId: $who) { __typename } }`,
        { id, who: me.staffMember.id },
      ),
    );
    const mail = await mailAbout(id);
    expect(mail.subject).toBe('Einladung, an einem Praxisbeispiel mitzuschreiben');
    expect(mail.to).not.toMatchObject({ value: [{ address: 'miriam.sonnleitner-oez@example.org' }] });
    expectSubjectAndLinkOnly(mail);
  });
});
