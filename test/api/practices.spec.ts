import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { VocabularyService } from '../../src/vocabularies/vocabulary.service.js';
import { newMember, staffIdOf } from '../support/accounts.js';
import {
  changePractice,
  COMPLETE_CONTENT,
  draftPractice,
  housesByNumber,
  publishDraft,
  publishedPractice,
  submittedPractice,
  uniqueWord,
  untilIndexed,
  type MadePractice,
} from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const FULL_CONTENT = {
  ...COMPLETE_CONTENT,
  steps: [{ description: 'Anrufen', minutesPerCase: 10, responsible: 'Fallmanagement' }, { description: 'Treffen' }],
  targetGroups: ['ALLEINERZIEHENDE'],
  exclusions: [{ targetGroup: 'WOHNUNGSLOSE', reason: 'Ohne Anschrift kommt der Brief nicht an.' }],
  successConditions: ['Ein Raum mit Tür'],
  effort: 'Zwei Stunden in der Woche',
  partners: [{ kind: 'SCHULE', name: 'Schule am Park' }, { kind: 'KAMMER' }],
  deliveryChannels: ['OUTREACH'],
  instruments: ['BERATUNG'],
  workingFormats: ['WORKSHOP'],
  maturity: 'IN_USE',
  usedFrom: '2025-01-01',
  usedUntil: '2025-12-31',
  triedAtCaseload: { ratio: 40, counted: 'erwerbsfähige Leistungsberechtigte' },
  legalBasis: [{ law: 'SGB II', section: '§ 16k', asOf: '2026-01-01' }],
  result: {
    kind: 'NO_EFFECT',
    evidenceKind: 'OWN_FIGURES',
    description: 'Es kamen nicht mehr.',
    metrics: [
      {
        name: 'Erschienen',
        value: 72.5,
        unit: '%',
        population: 'Eingeladene',
        period: '2025',
        definition: 'Selbst gezählt',
        source: 'Strichliste',
      },
    ],
  },
};

const CONTENT = `
  title summary problem approach go noGo effort successConditions suitableForAll usedFrom usedUntil
  steps { description minutesPerCase responsible } targetGroups { code } exclusions { targetGroup { code } reason }
  partners { kind { code } name } deliveryChannels { code } topics { code label } instruments { code } workingFormats { code }
  maturity { code } triedAtCaseload { ratio counted } legalBasis { law section asOf }
  result { kind evidenceKind { code } description metrics { name value unit population period definition source } }`;
const OUTCOME = `
  __typename ... on Problem { message } ... on InputInvalid { violations { field message } }
  ... on PracticeChanged { practice { id version visibility draft { state version missing consentingJobcenterIds reviewRemarks content { ${CONTENT} } } } }`;

const update = async (who: string, { id, version }: MadePractice, input: object): Promise<any> =>
  (
    await service.ask(
      who,
      `mutation ($id: ID!, $version: Int!, $input: UpdatePracticeInput!) { updatePractice(id: $id, expectedVersion: $version, input: $input) { ${OUTCOME} ... on PracticeChangedMeanwhile { practice { version draft { content { title } } } } } }`,
      { id, version, input },
    )
  ).updatePractice;
const write = (draft: MadePractice, content: object, who = 'author'): Promise<any> => update(who, draft, { content });
const violationsOf = async (content: object): Promise<string[]> =>
  (await write(await draftPractice(service), content)).violations.map(({ field }: { field: string }) => field);
const change = async (who: string, operation: string, id: string, more: Record<string, unknown> = {}): Promise<any> => {
  const args = Object.entries(more).map(([name, value]) => `, ${name}: ${JSON.stringify(value)}`);
  return (
    await service.ask(
      who,
      `mutation { ${operation}(id: "${id}"${args.join('')}) { __typename ... on Problem { message } ... on PracticeChanged { practice { id version archivedAt lastConfirmedAt authors { confirmed staffMember { id } } partnerJobcenter { name } draft { state reviewRemarks consentingJobcenterIds } } } } }`,
    )
  )[operation];
};
const deleteDraft = async ({ id, version }: MadePractice): Promise<string> =>
  (await service.ask('author', `mutation { deleteDraft(id: "${id}", expectedVersion: ${version}) { __typename } }`))
    .deleteDraft.__typename;
const read = async (who: string, id: string, fields: string): Promise<any> =>
  (await service.ask(who, `{ practice(id: "${id}") { ${fields} } }`)).practice;
const find = async (query: string, who = 'seeker'): Promise<string[]> => {
  await untilIndexed(service);
  const { searchPractices } = await service.ask(
    who,
    `query ($query: String!) { searchPractices(query: $query) { totalCount nodes { practice { id } } } }`,
    { query },
  );
  return searchPractices.nodes.map(({ practice }: any) => practice.id);
};

describe('Writing', () => {
  it('keeps everything as it was written, and looks codes up', async () => {
    const created = await draftPractice(service, { content: FULL_CONTENT });
    const { content, missing } = (await read('author', created.id, `draft { missing content { ${CONTENT} } }`)).draft;
    expect(missing).toEqual([]);
    expect(content).toEqual({
      ...FULL_CONTENT,
      suitableForAll: false,
      steps: [FULL_CONTENT.steps[0], { description: 'Treffen', minutesPerCase: null, responsible: '' }],
      targetGroups: [{ code: 'ALLEINERZIEHENDE' }],
      exclusions: [{ ...FULL_CONTENT.exclusions[0], targetGroup: { code: 'WOHNUNGSLOSE' } }],
      partners: [
        { kind: { code: 'SCHULE' }, name: 'Schule am Park' },
        { kind: { code: 'KAMMER' }, name: null },
      ],
      deliveryChannels: [{ code: 'OUTREACH' }],
      topics: [{ code: 'VIDEOBERATUNG', label: 'Videoberatung' }],
      instruments: [{ code: 'BERATUNG' }],
      workingFormats: [{ code: 'WORKSHOP' }],
      maturity: { code: 'IN_USE' },
      result: { ...FULL_CONTENT.result, evidenceKind: { code: 'OWN_FIGURES' } },
    });
  });

  it('begins with nothing', async () => {
    const { createPractice } = await service.ask(
      'author',
      `mutation { createPractice(input: { content: {} }) { ${OUTCOME} } }`,
    );
    expect(createPractice.practice).toMatchObject({
      version: 1,
      visibility: 'NETWORK',
      draft: {
        state: 'DRAFT',
        content: { title: '', suitableForAll: true },
        missing: ['title', 'summary', 'problem', 'approach', 'go', 'noGo', 'topics', 'result.kind'],
      },
    });
  });

  it('keeps odd characters as they are', async () => {
    const problem = `„Öß“ 👩‍👩‍👧 \u0007 %_'"\\ :* !! שלום <b> &amp; ${'x'.repeat(7_000)}`;
    const { practice } = await write(await draftPractice(service), { problem });
    expect(practice.draft.content.problem).toBe(problem);
  });

  it('field by field leaves what is absent and empties what is null', async () => {
    const draft = await draftPractice(service, { content: FULL_CONTENT });
    const before = (await read('author', draft.id, `draft { content { ${CONTENT} } }`)).draft.content;
    const { practice } = await write(draft, {
      title: 'Neuer Titel',
      go: null,
      maturity: null,
      steps: null,
      triedAtCaseload: null,
      result: { description: null },
    });
    expect(practice.version).toBe(2);
    expect(practice.draft.content).toEqual({
      ...before,
      title: 'Neuer Titel',
      go: '',
      maturity: null,
      steps: [],
      triedAtCaseload: null,
      result: { ...before.result, description: '' },
    });
    const emptied = await write(practice, { result: null, targetGroups: null });
    expect(emptied.practice.draft.content).toMatchObject({
      suitableForAll: true,
      result: { kind: null, evidenceKind: null, description: '', metrics: [] },
    });
  });

  it('nothing new raises no version, by whomever and however often', async () => {
    const draft = await draftPractice(service, { content: FULL_CONTENT });
    for (const content of [
      {},
      FULL_CONTENT,
      { title: FULL_CONTENT.title },
      { topics: ['VIDEOBERATUNG', 'VIDEOBERATUNG'] },
    ])
      expect((await write(draft, content)).practice.version).toBe(draft.version);
    expect((await update('author', draft, {})).practice.version).toBe(draft.version);
    expect((await update('author', draft, { visibility: 'NETWORK' })).practice.version).toBe(draft.version);
  });

  it('with a key is done once, however often it is sent', async () => {
    const create = async (title: string) =>
      (
        await service.ask(
          'author',
          `mutation { createPractice(input: { content: { title: "${title}" }, idempotencyKey: "key-1" }) { ${OUTCOME} } }`,
        )
      ).createPractice;
    const outcomes = await Promise.all([create('Einmal'), create('Einmal'), create('Einmal')]);
    expect(new Set(outcomes.map(({ practice }) => practice.id)).size).toBe(1);
    expect((await create('Anders')).__typename).toBe('IdempotencyKeyReused');
    await deleteDraft({ id: outcomes[0]!.practice.id, version: 1 });
    expect((await create('Einmal')).practice.draft.content.title).toBe('Einmal');
  });

  it('by two at once: one is stored, the other hears what is there now', async () => {
    const draft = await draftPractice(service);
    const outcomes = await Promise.all(['Eins', 'Zwei', 'Drei'].map((title) => write(draft, { title })));
    const stored = outcomes.filter(({ __typename }) => __typename === 'PracticeChanged');
    expect(stored).toHaveLength(1);
    for (const outcome of outcomes.filter((candidate) => candidate !== stored[0]))
      expect(outcome).toMatchObject({
        __typename: 'PracticeChangedMeanwhile',
        practice: { version: 2, draft: { content: { title: stored[0].practice.draft.content.title } } },
      });
  });

  it('by more at once than there are database connections makes nobody wait for another', async () => {
    const drafts = await Promise.all(Array.from({ length: 24 }, () => draftPractice(service)));
    // As it is every half minute: what is kept in memory of the vocabularies has to be read anew.
    Object.assign(service.app.get(VocabularyService, { strict: false }), { cache: undefined });
    const outcomes = await Promise.all(drafts.map((draft) => write(draft, { topics: ['SUCHT'] })));
    expect(new Set(outcomes.map(({ __typename }) => __typename))).toEqual(new Set(['PracticeChanged']));
  });

  describe('refuses', () => {
    it.each<[string, object, string[]]>([
      ['a group without a reason', { exclusions: [{ targetGroup: 'FRAUEN', reason: ' ' }] }, ['exclusions.0.reason']],
      [
        'a group as suitable and as not suitable',
        { targetGroups: ['FRAUEN'], exclusions: [{ targetGroup: 'FRAUEN', reason: 'Weil' }] },
        ['exclusions.0.targetGroup'],
      ],
      ['six sentences', { summary: 'Eins. Zwei! Drei? Vier. Fünf. Sechs.' }, ['summary']],
      ['an end before the beginning', { usedFrom: '2025-02-01', usedUntil: '2025-01-31' }, ['usedUntil']],
      [
        'numbers out of range',
        { triedAtCaseload: { ratio: 0, counted: '' }, steps: [{ description: 'x', minutesPerCase: -1 }] },
        ['steps.0.minutesPerCase', 'triedAtCaseload.ratio', 'triedAtCaseload.counted'],
      ],
      [
        'texts that are too long',
        { title: 'x'.repeat(181), go: 'x'.repeat(1_001), noGo: 'x'.repeat(1_001) },
        ['title', 'go', 'noGo'],
      ],
      ['lists that are too long', { steps: Array.from({ length: 41 }, () => ({ description: 'x' })) }, ['steps']],
      [
        'a number without its meaning',
        { result: { metrics: [{ ...FULL_CONTENT.result.metrics[0], definition: '', source: ' ' }] } },
        ['result.metrics.0.definition', 'result.metrics.0.source'],
      ],
    ])('%s', async (_title, content, fields) => {
      expect(await violationsOf(content)).toEqual(fields.map((field) => `content.${field}`));
    });

    it.each([
      'Wir gehen z. B. hin. Das kostet ca. 20 Min. je Fall, d. h. wenig. Seit dem 12. März läuft es. Dr. Öz hilft. Ende.',
      'Eins. Zwei. Drei. Vier. Fünf.',
    ])('no five sentences: %s', async (summary) => {
      expect((await write(await draftPractice(service), { summary })).__typename).toBe('PracticeChanged');
    });

    it.each([
      [{ topics: ['VIDEOBERATUNG', 'ZAUBEREI'] }, 'content.topics', 'ZAUBEREI'],
      [{ targetGroups: ['ELFEN'] }, 'content.targetGroups', 'ELFEN'],
      [{ maturity: 'RIPE' }, 'content.maturity', 'RIPE'],
      [{ exclusions: [{ targetGroup: 'ELFEN', reason: 'Weil' }] }, 'content.exclusions.0.targetGroup', 'ELFEN'],
      [{ partners: [{ kind: 'SCHULE' }, { kind: 'ZIRKUS' }] }, 'content.partners.1.kind', 'ZIRKUS'],
      [{ result: { evidenceKind: 'GUESS' } }, 'content.result.evidenceKind', 'GUESS'],
    ])('an unknown code, which it names: %j', async (content, field, code) => {
      const draft = await draftPractice(service);
      const { errors } = await service.send(
        'author',
        `mutation ($id: ID!, $content: PracticeContentInput!) { updatePractice(id: $id, expectedVersion: 1, input: { content: $content }) { __typename } }`,
        { id: draft.id, content },
      );
      expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field });
      expect(errors[0]?.message).toContain(code);
    });
  });
});

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
    await write(practice, { go: '' });
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
    await changePractice(service, 'editor', 'publishPractice', submitted);
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

describe('A dialogue of two houses', () => {
  const invite = (who: string, id: string, staffMemberId: string) =>
    change(who, 'inviteCoAuthor', id, { staffMemberId });
  const dialogue = async (content: object = {}): Promise<MadePractice> => {
    const draft = await draftPractice(service, { content });
    return (await invite('author', draft.id, await staffIdOf(service, 'coauthor'))).practice;
  };

  it('appears when both agree to exactly this version; any edit takes the consent back', async () => {
    const draft = await dialogue();
    const submitted = (await changePractice(service, 'author', 'submitPractice', draft)).practice;
    const publish = async (version: number) => {
      const { publishPractice } = await service.ask(
        'editor',
        `mutation { publishPractice(id: "${draft.id}", expectedVersion: ${version}) { __typename ... on PracticeConsentMissing { jobcenterIds } } }`,
      );
      return publishPractice;
    };
    const houses = await housesByNumber(service);
    const [ravensburg, stuttgart] = [houses.get('63408'), houses.get('67748')];
    expect(await publish(submitted.version)).toEqual({
      __typename: 'PracticeConsentMissing',
      jobcenterIds: [stuttgart],
    });
    const consented = await change('coauthor', 'consentToPractice', draft.id, { expectedVersion: submitted.version });
    expect([...consented.practice.draft.consentingJobcenterIds].sort()).toEqual([ravensburg, stuttgart].sort());

    const edited = (await write(submitted, { title: 'Anders gesagt' }, 'coauthor')).practice;
    expect(edited.draft).toMatchObject({ state: 'IN_REVIEW', consentingJobcenterIds: [] });
    expect((await publish(edited.version)).jobcenterIds.sort()).toEqual([ravensburg, stuttgart].sort());
    const opened = (await update('author', edited, { visibility: 'JOBCENTER' })).practice;
    expect(opened.version).toBe(edited.version + 1);
    expect(
      (await change('author', 'consentToPractice', draft.id, { expectedVersion: edited.version })).__typename,
    ).toBe('PracticeChangedMeanwhile');
    await change('author', 'consentToPractice', draft.id, { expectedVersion: opened.version });
    await change('coauthor', 'consentToPractice', draft.id, { expectedVersion: opened.version });
    expect((await publish(opened.version)).__typename).toBe('PracticeChanged');
    expect(await read('coauthor', draft.id, 'partnerJobcenter { name } authors { confirmed }')).toEqual({
      partnerJobcenter: { name: 'Jobcenter Stuttgart' },
      authors: [{ confirmed: true }, { confirmed: true }],
    });
    expect(await read('seeker', draft.id, 'id')).toBeNull();
  });

  it('has no third house', async () => {
    const draft = await dialogue();
    expect((await invite('coauthor', draft.id, await staffIdOf(service, 'seeker'))).__typename).toBe(
      'PracticeThirdJobcenter',
    );
    expect((await invite('author', draft.id, await staffIdOf(service, 'coordinator'))).__typename).toBe(
      'PracticeChanged',
    );
  });

  it('knows the invited author, and names nobody to readers who has not agreed', async () => {
    const practice = await publishedPractice(service);
    const colleague = await newMember(service, 'invited', (await housesByNumber(service)).get('63408')!);
    const twice = [
      await invite('author', practice.id, colleague.id),
      await invite('author', practice.id, colleague.id),
    ];
    expect(twice.map((outcome) => outcome.practice.version)).toEqual([practice.version + 1, practice.version + 1]);
    const named = async (who: string) => (await read(who, practice.id, 'authors { confirmed }')).authors;
    expect([await named('author'), await named('seeker')]).toEqual([
      [{ confirmed: true }, { confirmed: false }],
      [{ confirmed: true }],
    ]);
    expect((await invite('author', practice.id, 'nobody')).__typename).toBe('NotFound');
    expect((await invite('seeker', practice.id, colleague.id)).__typename).toBe('NotAllowed');
  });

  it('lets the second house find what only both houses may read, as soon as it is invited', async () => {
    const word = uniqueWord();
    const practice = await publishedPractice(service, { visibility: 'JOBCENTER', content: { problem: word } });
    expect(await find(word, 'coauthor')).toEqual([]);
    await invite('author', practice.id, await staffIdOf(service, 'coauthor'));
    expect(await find(word, 'coauthor')).toEqual([practice.id]);
  });

  it('can be left by everybody but the last, even where nothing is left to see', async () => {
    const draft = await dialogue();
    const coauthor = await staffIdOf(service, 'coauthor');
    const left = await change('coauthor', 'removeAuthor', draft.id, { staffMemberId: coauthor });
    expect(left).toMatchObject({ __typename: 'PracticeChanged', practice: { id: draft.id } });
    expect(await read('coauthor', draft.id, 'id')).toBeNull();
    expect(await read('author', draft.id, 'partnerJobcenter { name }')).toEqual({ partnerJobcenter: null });
    const author = await staffIdOf(service, 'author');
    expect((await change('author', 'removeAuthor', draft.id, { staffMemberId: author })).__typename).toBe('NotAllowed');
    expect((await change('author', 'removeAuthor', draft.id, { staffMemberId: coauthor })).__typename).toBe('NotFound');
  });

  it('of houses that were merged since counts their people as one house', async () => {
    const houses = await housesByNumber(service);
    const [old, merged] = [houses.get('23106')!, houses.get('04502')!];
    const draft = await draftPractice(service, { who: 'seeker' });
    const { manager } = service.app.get(DataSource);
    await manager.query(
      `INSERT INTO jobcenter_successions (predecessor_id, successor_id, effective_on, kind) VALUES ($1, $2, '2026-01-01', 'MERGED')`,
      [old, merged],
    );
    await manager.query(`UPDATE staff_members SET jobcenter_id = $1 WHERE subject = 'seeker'`, [merged]);
    const invited = await invite('seeker', draft.id, await staffIdOf(service, 'organiser'));
    expect(invited.practice.partnerJobcenter).toBeNull();
    const withOther = await invite('seeker', draft.id, await staffIdOf(service, 'coauthor'));
    expect(withOther.practice.partnerJobcenter.name).toBe('Jobcenter Stuttgart');
    const submitted = (await changePractice(service, 'seeker', 'submitPractice', withOther.practice)).practice;
    await change('coauthor', 'consentToPractice', draft.id, { expectedVersion: submitted.version });
    expect((await changePractice(service, 'editor', 'publishPractice', submitted)).__typename).toBe('PracticeChanged');
    await manager.query(`UPDATE staff_members SET jobcenter_id = $1 WHERE subject = 'seeker'`, [old]);
    await manager.query(`DELETE FROM jobcenter_successions`);
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
    expect((await write(practice, { title: 'Nein' })).__typename).toBe('NotAllowed');
    expect((await change('author', 'archivePractice', practice.id)).__typename).toBe('NotAllowed');
    expect((await change('coordinator', 'restorePractice', practice.id)).practice.archivedAt).toBeNull();
    expect(await find(word)).toEqual([practice.id]);
    expect((await change('editor', 'restorePractice', practice.id)).__typename).toBe('NotAllowed');
  });

  it('takes its draft out of the queue of the editors', async () => {
    const practice = await publishedPractice(service);
    const edited = (await write(practice, { title: 'In der Schlange' })).practice;
    const submitted = (await changePractice(service, 'author', 'submitPractice', edited)).practice;
    await change('editor', 'archivePractice', practice.id);
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

describe('Markdown comes out harmless:', () => {
  it.each<[string, RegExp | null]>([
    ['<script>alert(1)</script>', null],
    ['<img src=x onerror=alert(1)>', null],
    ['<svg/onload=alert(1)>', null],
    ['<a href="javascript:alert(1)">x</a>', null],
    ['<iframe src="https://evil.example"></iframe>', null],
    ['<style>*{display:none}</style>', null],
    ['![Bild](https://evil.example/pixel.png)', null],
    ['![x](data:image/svg+xml;base64,PHN2Zz4=)', null],
    ['[x](javascript:alert(1))', null],
    ['[x](JaVaScRiPt:alert(1))', null],
    ['[x](&#106;avascript:alert(1))', null],
    ['[x](java\nscript:alert(1))', null],
    ['[x](vbscript:x)', null],
    ['[x](data:text/html;base64,PHNjcmlwdD4=)', null],
    ['[x](file:///etc/passwd)', null],
    ['[x](//evil.example)', null],
    ['[x](/auth/sign-out)', null],
    ['[x](\\\\evil.example)', null],
    ['<javascript:alert(1)>', null],
    ['[x]: javascript:alert(1)\n\n[x]', null],
    ['[x](https://example.org "title\\" onmouseover=\\"alert(1)")', /href="https:\/\/example\.org"/],
    ['[x](https://example.org/a?b=<c>&d="e")', null],
    ['https://example.org', /href="https:\/\/example\.org"/],
    ['[x](mailto:a@example.org) [y](tel:+49751)', /href="mailto:a@example\.org".*href="tel:\+49751"/],
    ['# Titel\n\n**fett** und `code`', /<h2>Titel<\/h2>\s*<p><strong>fett<\/strong> und <code>code<\/code>/],
    ['```<script>\nalert(1)\n```', null],
    ['| <b>a</b> |\n|---|\n| <img src=x> |', /<table>/],
  ])('%j', async (markdown, expected) => {
    const { practice } = await write(await draftPractice(service), { approach: markdown, problem: markdown });
    const { approachHtml, problemHtml } = (
      await read('author', practice.id, 'draft { content { approachHtml problemHtml } }')
    ).draft.content;
    expect(problemHtml).toBe(approachHtml);
    const tags: string[] = approachHtml.match(/<[^>]*>/g) ?? [];
    for (const tag of tags)
      expect(tag).toMatch(
        /^<\/?(h[2-6]|p|ul|ol|li|strong|em|s|blockquote|code|pre|br|hr|table|thead|tbody|tr|th|td|a)( \/)?>$|^<a href="(https?:|mailto:|tel:)[^"<>]*" rel="noopener noreferrer nofollow">$/,
      );
    if (expected) expect(approachHtml).toMatch(expected);
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
