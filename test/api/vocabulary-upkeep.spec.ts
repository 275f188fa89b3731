import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VocabularySeed } from '../../src/vocabularies/vocabulary.seed.js';
import { done } from '../support/done.js';
import { publishedPractice, uniqueWord, untilIndexed, type PublishedPractice } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';

const OUTCOME = `{ __typename ... on Problem { message } ... on InputInvalid { violations { field } }
  ... on VocabularyEntryChanged { entry { ...E } } ... on VocabularyEntryChangedMeanwhile { entry { ...E } } }`;
const ENTRY = `fragment E on VocabularyEntry { code label aliases validTo replacedBy version }`;

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const entries = async (vocabulary = 'TOPICS'): Promise<any[]> =>
  (await service.ask('editor', `query { vocabulary(name: ${vocabulary}) { ...E } } ${ENTRY}`)).vocabulary;
const entry = async (code: string): Promise<any> => (await entries()).find((one) => one.code === code);
const add = async (label: string, aliases: string[] = [], vocabulary = 'TOPICS'): Promise<any> =>
  (
    await service.ask(
      'editor',
      `mutation ($input: VocabularyWordsInput!) { addVocabularyEntry(vocabulary: ${vocabulary}, input: $input) ${OUTCOME.replace(/\.\.\. on VocabularyEntryChangedMeanwhile .*/, '}')} } ${ENTRY}`,
      { input: { label, aliases } },
    )
  ).addVocabularyEntry;
/** Changes a topic as of the version that it has, unless another one is given. */
const change = async (operation: string, code: string, more: object = {}, version?: number): Promise<any> => {
  const expectedVersion = version ?? (await entry(code)).version;
  const [declared, given] =
    'by' in more
      ? [', $by: String!', ', by: $by']
      : 'input' in more
        ? [', $input: VocabularyWordsInput!', ', input: $input']
        : ['', ''];
  const data = await service.ask(
    'admin',
    `mutation ($code: String!, $expectedVersion: Int!${declared}) { ${operation}(vocabulary: TOPICS, code: $code, expectedVersion: $expectedVersion${given}) ${OUTCOME} } ${ENTRY}`,
    { code, expectedVersion, ...more },
  );
  return data[operation];
};
const found = async (variables: { query?: string; topics?: string[] }): Promise<string[]> => {
  await untilIndexed(service);
  const { searchPractices } = await service.ask(
    'seeker',
    `query ($query: String! = "", $topics: [String!]) { searchPractices(query: $query, filter: { topics: $topics }) { nodes { practice { id } } } }`,
    variables,
  );
  return searchPractices.nodes.map(({ practice }: any) => practice.id);
};
const topicsOf = async (practice: PublishedPractice): Promise<any[]> =>
  (await service.ask('seeker', `{ practice(id: "${practice.id}") { revision { content { topics { code label } } } } }`))
    .practice.revision.content.topics;

describe('A new entry', () => {
  it('gets a code from its label and can be used at once', async () => {
    const outcome = await add('  Sprechstunde  im Café ', ['Kaffeesprechstunde', 'kaffeesprechstunde', '']);
    expect(outcome).toMatchObject({
      __typename: 'VocabularyEntryChanged',
      entry: {
        code: 'SPRECHSTUNDE_IM_CAFE',
        label: 'Sprechstunde im Café',
        aliases: ['Kaffeesprechstunde'],
        version: 1,
      },
    });
    expect((await entries()).at(-1).code).toBe('SPRECHSTUNDE_IM_CAFE');
    const practice = await publishedPractice(service, { content: { topics: ['SPRECHSTUNDE_IM_CAFE'] } });
    expect(await found({ topics: ['SPRECHSTUNDE_IM_CAFE'] })).toEqual([practice.id]);
    expect(await found({ query: 'Kaffeesprechstunde' })).toEqual([practice.id]);
  });

  it('needs a label that is not there yet', async () => {
    expect(await add('sprechstunde im café')).toMatchObject({ violations: [{ field: 'input.label' }] });
    expect(await add('\n')).toMatchObject({ violations: [{ field: 'input.label' }] });
    expect(await add('Länge', ['x'.repeat(101)])).toMatchObject({ violations: [{ field: 'input.aliases.0' }] });
  });

  it('does not come into a set that is fixed', async () => {
    expect(await add('Sehr gut', [], 'RESULT_KINDS')).toMatchObject({ __typename: 'NotAllowed' });
    expect(await entries('RESULT_KINDS')).not.toContainEqual(expect.objectContaining({ label: 'Sehr gut' }));
  });
});

describe('An entry with other words', () => {
  it('shows them on what was published before, and is found by them', async () => {
    const [label, alias] = [uniqueWord(), uniqueWord()];
    const practice = await publishedPractice(service, { content: { topics: ['SCHULDEN'] } });
    expect(await found({ query: alias })).toEqual([]);
    const { aliases } = await entry('SCHULDEN');
    expect(
      await change('renameVocabularyEntry', 'SCHULDEN', { input: { label, aliases: [...aliases, alias] } }),
    ).toMatchObject({ __typename: 'VocabularyEntryChanged', entry: { label } });
    expect(await topicsOf(practice)).toEqual([{ code: 'SCHULDEN', label }]);
    expect(await found({ query: alias })).toEqual([practice.id]);
    expect(await found({ query: label })).toEqual([practice.id]);
  });

  it('keeps them when the entries of the project are filled in again', async () => {
    const before = await entry('SCHULDEN');
    await service.app.get(VocabularySeed, { strict: false }).run();
    expect(await entry('SCHULDEN')).toEqual(before);
  });

  it('is not overwritten by somebody who has read it before', async () => {
    const { version, label } = await entry('SCHULDEN');
    const outcomes = await Promise.all(
      ['Eins', 'Zwei'].map((word) =>
        change('renameVocabularyEntry', 'SCHULDEN', { input: { label: word, aliases: [label] } }, version),
      ),
    );
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual([
      'VocabularyEntryChanged',
      'VocabularyEntryChangedMeanwhile',
    ]);
    const [winner, loser] = outcomes[0].__typename === 'VocabularyEntryChanged' ? outcomes : outcomes.toReversed();
    expect(loser.entry).toEqual(winner.entry);
    expect(
      await change('renameVocabularyEntry', 'GIBT_ES_NICHT', { input: { label: 'X', aliases: [] } }, 0),
    ).toMatchObject({
      __typename: 'NotFound',
    });
  });
});

describe('A replaced entry', () => {
  let practice: PublishedPractice;
  let old: string;
  let now: string;
  const oldWord = uniqueWord();
  beforeAll(async () => {
    old = (await add(`Alt ${oldWord}`)).entry.code;
    now = (await add(`Neu ${uniqueWord()}`)).entry.code;
    practice = await publishedPractice(service, { content: { topics: [old] } });
    expect(await found({ topics: [old] })).toEqual([practice.id]);
    expect(await found({ topics: [now] })).toEqual([]);
  });

  it('leads to its successor everywhere: filters, facets, words, labels', async () => {
    expect(await change('replaceVocabularyEntry', old, { by: now })).toMatchObject({ entry: { replacedBy: now } });
    expect(await found({ topics: [now] })).toEqual([practice.id]);
    expect(await found({ topics: [old] })).toEqual([practice.id]);
    expect(await found({ query: oldWord })).toEqual([practice.id]);
    expect(await topicsOf(practice)).toMatchObject([{ code: now }]);
    const { searchPractices } = await service.ask(
      'seeker',
      `{ searchPractices(facets: [TOPIC]) { facets { values { code count } } } }`,
    );
    expect(searchPractices.facets[0].values).toContainEqual({ code: now, count: 1 });
    expect(searchPractices.facets[0].values.map(({ code }: any) => code)).not.toContain(old);
  });

  it('goes along when its successor is renamed or replaced in turn', async () => {
    const word = uniqueWord();
    await done(change('renameVocabularyEntry', now, { input: { label: word, aliases: [] } }));
    expect(await found({ query: word })).toEqual([practice.id]);
    const next = (await add(`Danach ${uniqueWord()}`)).entry.code;
    await done(change('replaceVocabularyEntry', now, { by: next }));
    expect(await found({ topics: [next] })).toEqual([practice.id]);
    expect(await found({ topics: [old] })).toEqual([practice.id]);
  });

  it('cannot replace what replaces it, nor be replaced by nothing', async () => {
    const { replacedBy: next } = await entry(now);
    expect(await change('replaceVocabularyEntry', next, { by: old })).toMatchObject({ violations: [{ field: 'by' }] });
    expect(await change('replaceVocabularyEntry', next, { by: 'NIRGENDS' })).toMatchObject({
      violations: [{ field: 'by' }],
    });
  });

  it('stands for itself again when that is taken back', async () => {
    expect(await change('restoreVocabularyEntry', old)).toMatchObject({ entry: { replacedBy: null } });
    expect(await found({ topics: [old] })).toEqual([practice.id]);
    expect(await found({ topics: [now] })).toEqual([]);
  });
});

describe('An entry that has ended', () => {
  it('stays with what has it, and can be taken back', async () => {
    const { code } = (await add(`Ende ${uniqueWord()}`)).entry;
    const practice = await publishedPractice(service, { content: { topics: [code] } });
    expect(await change('retireVocabularyEntry', code)).toMatchObject({
      entry: { validTo: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
    });
    expect(await found({ topics: [code] })).toEqual([practice.id]);
    expect(await change('restoreVocabularyEntry', code)).toMatchObject({ entry: { validTo: null } });
  });
});
