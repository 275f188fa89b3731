import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { done } from '../support/done.js';
import { startService, type TestService } from '../support/service.js';
import { until } from '../support/until.js';

/** The main job of the network: write, publish, find, ask, answer. */
describe('from a write-up to a revealed contact', () => {
  let service: TestService;
  const content = {
    title: 'Sprechstunde im Waschsalon',
    summary: 'Wir beraten dort, wo Menschen ohnehin warten. Das senkt die Schwelle.',
    problem: 'Viele kommen nicht ins Haus, weil sie den Brief nicht öffnen.',
    approach:
      'Einmal in der Woche sitzen zwei Kolleginnen im **Waschsalon** und beantworten Fragen zur Quittenmarmelade.',
    go: 'Wenn es einen Ort gibt, an dem Ihre Leute ohnehin sind.',
    noGo: 'Niemals Akten mitnehmen.',
    topics: ['VIDEOBERATUNG'],
    result: { kind: 'NO_EFFECT', description: 'Es kamen nicht mehr Menschen als sonst.' },
  };

  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.stop());

  it('is created and submitted by its author, published by an editor, found by a word of its body, asked about and answered', async () => {
    const created = await service.ask(
      'author',
      `mutation ($content: PracticeContentInput!) { createPractice(input: { content: $content }) { __typename ... on PracticeChanged { practice { id version draft { state missing } } } } }`,
      { content },
    );
    const { id, version, draft } = created.createPractice.practice;
    expect(draft).toEqual({ state: 'DRAFT', missing: [] });

    const submitted = await service.ask(
      'author',
      `mutation ($id: ID!, $version: Int!) { submitPractice(id: $id, expectedVersion: $version) { __typename ... on PracticeChanged { practice { version draft { state } } } } }`,
      { id, version },
    );
    expect(submitted.submitPractice.practice.draft.state).toBe('IN_REVIEW');

    const queue = await service.ask('editor', `{ reviewQueue { nodes { id title version } } }`);
    expect(queue.reviewQueue.nodes).toEqual([{ id, title: content.title, version }]);
    const published = await service.ask(
      'editor',
      `mutation ($id: ID!, $version: Int!) { publishPractice(id: $id, expectedVersion: $version) { __typename ... on PracticeChanged { practice { slug revision { number content { approachHtml } } } } } }`,
      { id, version },
    );
    expect(published.publishPractice.practice).toMatchObject({
      slug: 'sprechstunde-im-waschsalon',
      revision: { number: 1 },
    });
    expect(published.publishPractice.practice.revision.content.approachHtml).toContain('<strong>Waschsalon</strong>');

    const hit = await until('the practice can be found', async () => {
      const { searchPractices } = await service.ask(
        'seeker',
        `{ searchPractices(query: "Quittenmarmelade") { totalCount engine { name } nodes { practice { id authors { staffMember { displayName } } jobcenter { name } viewerCan { requestContact { allowed reason } } } snippetHtml } } }`,
      );
      return searchPractices.totalCount === 1 && searchPractices.nodes[0];
    });
    expect(hit.practice).toMatchObject({
      id,
      jobcenter: { name: 'Jobcenter Ravensburg' },
      viewerCan: { requestContact: { allowed: true, reason: null } },
    });
    expect(hit.snippetHtml).toContain('<mark>Quittenmarmelade</mark>');

    await done(
      service.ask(
        'seeker',
        `mutation { setContactChannels(channels: [{ kind: PHONE, value: "0555 123" }]) { __typename } }`,
      ),
    );
    const requested = await service.ask(
      'seeker',
      `mutation ($id: ID!) { requestContact(input: { practiceId: $id, message: "Wie haben Sie den Raum gefunden?", offeredChannels: [PHONE], wishedChannel: VIDEO }) { __typename ... on ContactRequested { request { id state } } ... on Problem { message } } }`,
      { id },
    );
    expect(requested.requestContact).toMatchObject({ __typename: 'ContactRequested', request: { state: 'OPEN' } });
    const requestId = requested.requestContact.request.id;

    const mail = await until('the author is told by mail', async () => {
      const files = await readdir(join(service.config.dataDir, 'mail')).catch(() => []);
      const file = files.find((name) => name.startsWith('contact-received-') && name.endsWith('.eml'));
      return file && readFile(join(service.config.dataDir, 'mail', file), 'utf8');
    });
    expect(mail).toMatch(/^Subject: .*Kontaktanfrage/m);
    expect(mail).not.toContain('Raum');

    const inbox = await service.ask(
      'author',
      `{ contactRequests(box: INBOX) { nodes { id message requester { displayName jobcenter { name } } disclosedChannels { value } viewerCan { accept { allowed } } } } }`,
    );
    expect(inbox.contactRequests.nodes).toHaveLength(1);
    expect(inbox.contactRequests.nodes[0]).toMatchObject({
      id: requestId,
      requester: { jobcenter: { name: 'Jobcenter Northeim' } },
      disclosedChannels: [],
      viewerCan: { accept: { allowed: true } },
    });
    const accepted = await service.ask(
      'author',
      `mutation ($id: ID!) { acceptContactRequest(id: $id, channels: [PHONE]) { __typename ... on ContactRequestChanged { request { state disclosedChannels { kind value } } } } }`,
      { id: requestId },
    );
    expect(accepted.acceptContactRequest.request).toEqual({
      state: 'ACCEPTED',
      disclosedChannels: [{ kind: 'PHONE', value: '0555 123' }],
    });

    const sent = await service.ask(
      'seeker',
      `{ contactRequests(box: SENT) { nodes { state answeredBy { displayName } disclosedChannels { kind value owner { displayName } } } } }`,
    );
    expect(sent.contactRequests.nodes[0]).toMatchObject({ state: 'ACCEPTED', disclosedChannels: [{ kind: 'PHONE' }] });
    expect(sent.contactRequests.nodes[0].disclosedChannels[0].value).not.toBe('');
    const disclosures = await service.ask(
      'author',
      `{ myDisclosures { nodes { kind viewer { jobcenter { name } } requestId } } }`,
    );
    expect(disclosures.myDisclosures.nodes).toEqual([
      { kind: 'PHONE', viewer: { jobcenter: { name: 'Jobcenter Northeim' } }, requestId },
    ]);
  });
});
