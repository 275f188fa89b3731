import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VocabularyService } from '../../src/vocabularies/vocabulary.service.js';
import { CONTENT, OUTCOME, practiceActions } from '../support/practice-actions.js';
import { COMPLETE_CONTENT, draftPractice, type MadePractice } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());
const { read, update, write } = practiceActions(() => service);

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

const violationsOf = async (content: object): Promise<string[]> =>
  (await write(await draftPractice(service), content)).violations.map(({ field }: { field: string }) => field);

const PREVIEW = `query ($markdown: String!) { previewMarkdown(markdown: $markdown) }`;
const preview = async (markdown: string): Promise<string> =>
  (await service.ask('seeker', PREVIEW, { markdown })).previewMarkdown;
const deleteDraft = async ({ id, version }: MadePractice): Promise<string> =>
  (await service.ask('author', `mutation { deleteDraft(id: "${id}", expectedVersion: ${version}) { __typename } }`))
    .deleteDraft.__typename;

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
    expect(await preview(markdown)).toBe(approachHtml);
    const tags: string[] = approachHtml.match(/<[^>]*>/g) ?? [];
    for (const tag of tags)
      expect(tag).toMatch(
        /^<\/?(h[2-6]|p|ul|ol|li|strong|em|s|blockquote|code|pre|br|hr|table|thead|tbody|tr|th|td|a)( \/)?>$|^<a href="(https?:|mailto:|tel:)[^"<>]*" rel="noopener noreferrer nofollow">$/,
      );
    if (expected) expect(approachHtml).toMatch(expected);
  });

  it('is previewed for members, as long as the longest text of a practice', async () => {
    expect(await preview('')).toBe('');
    expect(await preview('x'.repeat(20_000))).toContain('xxx');
    const { errors } = await service.send('seeker', PREVIEW, { markdown: 'x'.repeat(20_001) });
    expect(errors).toMatchObject([
      { message: 'Der Text hat höchstens 20000 Zeichen.', extensions: { code: 'BAD_USER_INPUT', field: 'markdown' } },
    ]);
  });
});
