import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { done } from '../support/done.js';
import { practiceActions } from '../support/practice-actions.js';
import {
  changePractice,
  COMPLETE_CONTENT,
  draftPractice,
  publishDraft,
  publishedPractice,
  submittedPractice,
  uniqueWord,
  type MadePractice,
} from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());
const { change, find, read, write } = practiceActions(() => service);

const deleteDraft = async ({ id, version }: MadePractice): Promise<string> =>
  (await service.ask('author', `mutation { deleteDraft(id: "${id}", expectedVersion: ${version}) { __typename } }`))
    .deleteDraft.__typename;

describe('Submitting', () => {
  it('answers with every missing field at once and changes nothing', async () => {
    const draft = await draftPractice(service, { content: { go: '', noGo: ' ', topics: [], result: {} } });
    const { submitPractice } = await service.ask(
      'author',
      `mutation { submitPractice(id: "${draft.id}", expectedVersion: 1) { __typename ... on PracticeIncomplete { missing { field message } } } }`,
    );
    expect(submitPractice.__typename).toBe('PracticeIncomplete');
    expect(submitPractice.missing.map(({ field }: { field: string }) => field)).toEqual([
      'content.go',
      'content.noGo',
      'content.topics',
      'content.result.kind',
    ]);
    expect(await read('author', draft.id, 'version draft { state }')).toEqual({
      version: 1,
      draft: { state: 'DRAFT' },
    });
  });

  it('is undone by an editor with remarks, which the author reads, and done again', async () => {
    const draft = await submittedPractice(service);
    expect(
      (await change('editor', 'returnPractice', draft.id, { expectedVersion: draft.version, remarks: ' ' })).__typename,
    ).toBe('InputInvalid');
    const returned = await change('editor', 'returnPractice', draft.id, {
      expectedVersion: draft.version,
      remarks: 'Bitte das No-Go ausführen.',
    });
    expect(returned.practice.draft).toMatchObject({ state: 'DRAFT', reviewRemarks: 'Bitte das No-Go ausführen.' });
    expect(await read('editor', draft.id, 'id')).toBeNull();
    expect((await read('author', draft.id, 'draft { state reviewRemarks }')).draft).toEqual({
      state: 'DRAFT',
      reviewRemarks: 'Bitte das No-Go ausführen.',
    });
    const { practice } = await write(draft, { noGo: 'Niemals die Akte im Bus liegen lassen.' });
    expect((await publishDraft(service, 'author', practice)).slug).toBeTruthy();
  });

  it('does not stop the author from editing; the editor then sees that it has changed', async () => {
    const draft = await submittedPractice(service);
    const { practice } = await write(draft, { title: 'Noch schnell geändert' });
    expect((await changePractice(service, 'editor', 'publishPractice', draft)).__typename).toBe(
      'PracticeChangedMeanwhile',
    );
    await done(write(practice, { go: '' }));
    const incomplete = await changePractice(service, 'editor', 'publishPractice', {
      id: draft.id,
      version: practice.version + 1,
    });
    expect(incomplete.__typename).toBe('PracticeIncomplete');
  });

  it('is what editors wait for: nothing else is published or returned', async () => {
    const draft = await draftPractice(service);
    expect((await changePractice(service, 'editor', 'publishPractice', draft)).__typename).toBe('NotFound');
    const published = await publishDraft(service, 'author', draft);
    expect((await changePractice(service, 'editor', 'publishPractice', published)).__typename).toBe('NotAllowed');
    expect((await changePractice(service, 'author', 'submitPractice', published)).__typename).toBe('NotAllowed');
  });
});

describe('Publishing', () => {
  it('by two editors at once makes one revision', async () => {
    const draft = await submittedPractice(service);
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => changePractice(service, 'editor', 'publishPractice', draft)),
    );
    expect(outcomes.filter(({ __typename }) => __typename === 'PracticeChanged')).toHaveLength(1);
    const { practiceRevisions } = await service.ask(
      'seeker',
      `{ practiceRevisions(practiceId: "${draft.id}") { nodes { number } } }`,
    );
    expect(practiceRevisions.nodes).toEqual([{ number: 1 }]);
  });

  it('of equal titles gives each its own address, also at the same moment, and keeps it when the title changes', async () => {
    const title = `Café & Ärger – über „Straßen“ ${uniqueWord()}`;
    const drafts = await Promise.all([1, 2, 3].map(() => submittedPractice(service, { content: { title } })));
    const published = await Promise.all(
      drafts.map((draft) => changePractice(service, 'editor', 'publishPractice', draft)),
    );
    const slugs: string[] = published.map(({ practice }) => practice.slug);
    expect(new Set(slugs).size).toBe(3);
    for (const slug of slugs) expect(slug).toMatch(/^cafe-aerger-ueber-strassen-quo[a-z]+(-[0-9a-f]{8})?$/);
    const { practice } = await write(published[0].practice, { title: 'Ganz anders' });
    await publishDraft(service, 'author', practice);
    const { practiceBySlug } = await service.ask('seeker', `{ practiceBySlug(slug: "${slugs[0]}") { id title } }`);
    expect(practiceBySlug).toEqual({ id: drafts[0]!.id, title: 'Ganz anders' });
  });

  it('a title without letters gives an address too', async () => {
    expect((await publishedPractice(service, { content: { title: '§ !? 你好' } })).slug).toMatch(/^praxisbeispiel/);
  });

  it('again leaves readers the published revision until then; afterwards both can be read', async () => {
    const [before, after] = [uniqueWord(), uniqueWord()];
    const first = await publishedPractice(service, { content: { approach: before, result: { kind: 'NO_EFFECT' } } });
    const edited = (await write(first, { approach: after })).practice;
    const seen = `title version draft { state } revision { number content { approach } }`;
    expect(await read('seeker', first.id, seen)).toMatchObject({
      draft: null,
      revision: { number: 1, content: { approach: before } },
    });
    expect([await find(before), await find(after)]).toEqual([[first.id], []]);
    const submitted = (await changePractice(service, 'author', 'submitPractice', edited)).practice;
    expect((await read('seeker', first.id, seen)).revision.number).toBe(1);
    await done(changePractice(service, 'editor', 'publishPractice', submitted));
    expect((await read('seeker', first.id, seen)).revision).toEqual({ number: 2, content: { approach: after } });
    expect([await find(before), await find(after)]).toEqual([[], [first.id]]);
    const { practiceRevisions } = await service.ask(
      'seeker',
      `{ practiceRevisions(practiceId: "${first.id}") { nodes { number publishedAt organisationForm land content { approach approachHtml } } } }`,
    );
    expect(practiceRevisions.nodes).toMatchObject([
      { number: 2, organisationForm: 'APPROVED_MUNICIPAL_PROVIDER', land: 'BW', content: { approach: after } },
      { number: 1, content: { approach: before, approachHtml: `<p>${before}</p>\n` } },
    ]);
    const page = await service.ask(
      'seeker',
      `{ practiceRevisions(practiceId: "${first.id}", first: 1) { pageInfo { hasNextPage endCursor } } }`,
    );
    const next = await service.ask(
      'seeker',
      `{ practiceRevisions(practiceId: "${first.id}", after: "${page.practiceRevisions.pageInfo.endCursor}") { nodes { number } pageInfo { hasNextPage } } }`,
    );
    expect(next.practiceRevisions).toEqual({ nodes: [{ number: 1 }], pageInfo: { hasNextPage: false } });
    const one = (number: number) =>
      service.ask('seeker', `{ practiceRevision(practiceId: "${first.id}", number: ${number}) { number } }`);
    expect(await one(1)).toEqual({ practiceRevision: { number: 1 } });
    expect(await one(2147483647)).toEqual({ practiceRevision: null });
  });

  it('what had no effect or went wrong is found by its words and by its result', async () => {
    const word = uniqueWord();
    const made = await Promise.all(
      ['NO_EFFECT', 'NEGATIVE', 'POSITIVE'].map((kind) =>
        publishedPractice(service, { content: { problem: word, result: { kind } } }),
      ),
    );
    expect((await find(word)).sort()).toEqual(made.map(({ id }) => id).sort());
    const { searchPractices } = await service.ask(
      'seeker',
      `{ searchPractices(query: "${word}", filter: { results: [NO_EFFECT, NEGATIVE] }, facets: [RESULT]) { totalCount facets { values { code label count } } } }`,
    );
    expect(searchPractices.totalCount).toBe(2);
    expect(searchPractices.facets[0].values).toHaveLength(3);
    expect(searchPractices.facets[0].values).toContainEqual({ code: 'NO_EFFECT', label: 'Kein Effekt', count: 1 });
  });
});

describe('Throwing away', () => {
  it('a draft that was never published takes all of it', async () => {
    const draft = await draftPractice(service);
    expect(await deleteDraft({ ...draft, version: 2 })).toBe('PracticeChangedMeanwhile');
    expect(await deleteDraft(draft)).toBe('DraftDeleted');
    expect(await read('author', draft.id, 'id')).toBeNull();
    expect(await deleteDraft(draft)).toBe('NotFound');
  });

  it('the draft beside a published practice leaves the practice, and another version', async () => {
    const practice = await publishedPractice(service);
    expect(await deleteDraft(practice)).toBe('NotAllowed');
    const edited = (await write(practice, { title: 'Verworfen' })).practice;
    expect(await deleteDraft(edited)).toBe('DraftDeleted');
    const left = await read('author', practice.id, 'title version draft { state } revision { number }');
    expect(left).toMatchObject({ title: COMPLETE_CONTENT.title, draft: null, revision: { number: 1 } });
    expect((await write(edited, { title: 'Zu spät' })).__typename).toBe('PracticeChangedMeanwhile');
  });
});

describe('Archiving', () => {
  it('takes a practice out of the search, leaves it readable, and can be undone', async () => {
    const word = uniqueWord();
    const practice = await publishedPractice(service, { content: { title: word } });
    expect((await change('seeker', 'archivePractice', practice.id)).__typename).toBe('NotAllowed');
    expect(await find(word)).toEqual([practice.id]);
    expect((await change('author', 'archivePractice', practice.id)).practice.archivedAt).not.toBeNull();
    expect(await find(word)).toEqual([]);
    expect(await read('seeker', practice.id, 'title viewerCan { requestContact { allowed } }')).toEqual({
      title: word,
      viewerCan: { requestContact: { allowed: false } },
    });
    const keeping = 'viewerCan { archive { allowed } restore { allowed } confirm { allowed } }';
    const mayKeep = async (who: string): Promise<boolean[]> =>
      Object.values<any>((await read(who, practice.id, keeping)).viewerCan).map(({ allowed }) => allowed);
    expect(await mayKeep('coordinator')).toEqual([false, true, false]);
    expect(await mayKeep('seeker')).toEqual([false, false, false]);
    expect((await write(practice, { title: 'Nein' })).__typename).toBe('NotAllowed');
    expect((await change('author', 'archivePractice', practice.id)).__typename).toBe('NotAllowed');
    expect((await change('coordinator', 'restorePractice', practice.id)).practice.archivedAt).toBeNull();
    expect(await find(word)).toEqual([practice.id]);
    expect((await change('editor', 'restorePractice', practice.id)).__typename).toBe('NotAllowed');
    expect(await mayKeep('coordinator')).toEqual([true, false, true]);
    expect(await mayKeep('editor')).toEqual([true, false, false]);
  });

  it('takes its draft out of the queue of the editors', async () => {
    const practice = await publishedPractice(service);
    const edited = (await write(practice, { title: 'In der Schlange' })).practice;
    const submitted = (await changePractice(service, 'author', 'submitPractice', edited)).practice;
    await done(change('editor', 'archivePractice', practice.id));
    const { reviewQueue } = await service.ask('editor', '{ reviewQueue { nodes { id } } }');
    expect(reviewQueue.nodes).not.toContainEqual({ id: practice.id });
    expect((await changePractice(service, 'editor', 'publishPractice', submitted)).__typename).toBe('NotAllowed');
  });
});

it('Confirming sets the date of it and nothing else', async () => {
  const practice = await publishedPractice(service);
  const before = await read(
    'author',
    practice.id,
    'version lastConfirmedAt firstPublishedAt revision { number publishedAt }',
  );
  const { lastConfirmedAt } = (await change('coordinator', 'confirmPractice', practice.id)).practice;
  expect(Date.parse(lastConfirmedAt)).toBeGreaterThan(Date.parse(before.lastConfirmedAt));
  expect(
    await read('author', practice.id, 'version lastConfirmedAt firstPublishedAt revision { number publishedAt }'),
  ).toEqual({
    ...before,
    lastConfirmedAt,
  });
  expect((await change('editor', 'confirmPractice', practice.id)).__typename).toBe('NotAllowed');
});

describe('Redacting', () => {
  const redact = async (who: string, revisionId: string, reason = 'Eine Person war erkennbar.') =>
    (
      await service.send(
        who,
        `mutation ($revisionId: ID!, $reason: String!) { redactRevision(revisionId: $revisionId, reason: $reason) { __typename } }`,
        { revisionId, reason },
      )
    ).data?.redactRevision.__typename;

  it('blanks the content everywhere and keeps number, date and reason', async () => {
    const word = uniqueWord();
    const practice = await publishedPractice(service, {
      content: { title: `Fall ${word}`, problem: word, summary: `${word}.` },
    });
    expect(await find(word)).toEqual([practice.id]);
    expect(await redact('editor', practice.revisionId, ' ')).toBe('InputInvalid');
    expect(await redact('editor', practice.revisionId)).toBe('PracticeChanged');
    expect(await find(word)).toEqual([]);
    expect(await find('')).not.toContain(practice.id);
    expect(await read('seeker', practice.id, 'title revision { number redactionReason content { title } }')).toEqual({
      title: '',
      revision: { number: 1, redactionReason: 'Eine Person war erkennbar.', content: null },
    });
    const tables = await service.app.get(DataSource).query(`
      SELECT (SELECT json_agg(r) FROM practice_revisions r)::text || (SELECT json_agg(d) FROM search_documents d)::text
          || (SELECT json_agg(a) FROM audit_entries a)::text || (SELECT json_agg(j) FROM pgboss.job j)::text AS everything`);
    expect(tables[0].everything).not.toContain(word);
    const { practice: restarted } = await write(practice, { title: 'Ohne Namen' });
    expect(restarted.draft.content.problem).toBe('');
  });

  it('an older revision leaves the published one alone', async () => {
    const [before, after] = [uniqueWord(), uniqueWord()];
    const first = await publishedPractice(service, { content: { problem: before } });
    const second = await publishDraft(service, 'author', (await write(first, { problem: after })).practice);
    expect(await redact('editor', first.revisionId)).toBe('PracticeChanged');
    expect(await redact('editor', first.revisionId)).toBe('PracticeChanged');
    expect([await find(before), await find(after)]).toEqual([[], [second.id]]);
    const { practiceRevisions } = await service.ask(
      'seeker',
      `{ practiceRevisions(practiceId: "${first.id}") { nodes { number redactionReason content { problem } } } }`,
    );
    expect(practiceRevisions.nodes).toEqual([
      { number: 2, redactionReason: null, content: { problem: after } },
      { number: 1, redactionReason: 'Eine Person war erkennbar.', content: null },
    ]);
  });
});

it('An author sees all own practices in pages, the newest first, drafts included', async () => {
  const made: string[] = [];
  for (let count = 0; count < 5; count++) made.unshift((await draftPractice(service, { who: 'coauthor' })).id);
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { myPractices }: any = await service.ask(
      'coauthor',
      `query ($after: String) { myPractices(first: 2, after: $after) { edges { cursor node { id } } nodes { id } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    expect(myPractices.edges.map((edge: any) => edge.node)).toEqual(myPractices.nodes);
    seen.push(...myPractices.nodes.map(({ id }: { id: string }) => id));
    after = myPractices.pageInfo.hasNextPage ? myPractices.pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen.slice(0, 5)).toEqual(made);
  expect(new Set(seen).size).toBe(seen.length);
});
