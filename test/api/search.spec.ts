import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { Transactor } from '../../src/platform/database/transactor.js';
import { Indexer } from '../../src/search/indexer.js';
import { PostgresSearchEngine } from '../../src/search/postgres/postgres-search-engine.js';
import { PracticeSource } from '../../src/search/practice.source.js';
import { done } from '../support/done.js';
import { germanDay } from '../support/german-day.js';
import {
  housesByNumber,
  publishDraft,
  publishedPractice,
  uniqueWord,
  untilIndexed,
  type PublishedPractice,
} from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';

const [NORTHEIM, STUTTGART] = ['23106', '67748'];

let service: TestService;
let houses: ReadonlyMap<string, string>;
beforeAll(async () => {
  service = await startService();
  houses = await housesByNumber(service);
});
afterAll(() => service.stop());

const postgres = (): PostgresSearchEngine => service.app.get(PostgresSearchEngine, { strict: false });

const SEARCH = `query ($query: String! = "", $filter: PracticeFilter, $facets: [PracticeFacet!]! = [], $sort: PracticeSort! = RELEVANCE, $first: Int, $after: String) {
  searchPractices(query: $query, filter: $filter, facets: $facets, sort: $sort, first: $first, after: $after) {
    totalCount totalCountIsLowerBound engine { name degraded } facets { facet values { code label count } }
    edges { cursor node { titleHtml snippetHtml practice { id title } } } nodes { practice { id } } pageInfo { hasNextPage endCursor } } }`;
const search = async (variables: object, who = 'seeker'): Promise<any> =>
  (await service.ask(who, SEARCH, variables)).searchPractices;
const idsOf = (answer: any): string[] => answer.nodes.map(({ practice }: any) => practice.id);
const facetOf = (answer: any, name: string): Record<string, number> =>
  Object.fromEntries(
    answer.facets.find(({ facet }: any) => facet === name).values.map(({ code, count }: any) => [code, count]),
  );
const updateHouse = (number: string, input: object) =>
  done(
    service.ask(
      'admin',
      `mutation ($id: ID!, $input: JobcenterUpdateInput!) { updateJobcenter(id: $id, input: $input) { __typename } }`,
      { id: houses.get(number), input },
    ),
  );

describe('What is shown of a hit', () => {
  it('has the long texts where they are asked for, however that is written', async () => {
    const word = uniqueWord();
    await publishedPractice(service, { content: { problem: `Das Problem ${word}`, approach: `Der *Weg* ${word}` } });
    const ask = async (fields: string): Promise<any> =>
      (
        await service.ask(
          'seeker',
          `fragment Told on PracticeContent { told: problem ... { approachHtml } }
           query { searchPractices(query: "${word}") { nodes { practice { title revision { content { title ${fields} } } } } } }`,
        )
      ).searchPractices.nodes[0].practice.revision.content;
    await untilIndexed(service);
    expect(await ask('...Told')).toMatchObject({
      told: `Das Problem ${word}`,
      approachHtml: expect.stringContaining(`<em>Weg</em> ${word}`),
    });
    expect(await ask('problem ...Told')).toMatchObject({ problem: `Das Problem ${word}` });
    expect(await ask('summary ...Told @skip(if: true)')).toEqual({
      title: expect.any(String),
      summary: expect.stringMatching(/./),
    });
  });
});

describe('Filters and facets', () => {
  const word = uniqueWord();
  let stuttgart: PublishedPractice;
  let northeim: PublishedPractice;

  beforeAll(async () => {
    await updateHouse(STUTTGART, { comparisonType: 'IIA' });
    await updateHouse(NORTHEIM, { comparisonType: 'IIIC' });
    stuttgart = await publishedPractice(service, {
      who: 'coauthor',
      content: {
        problem: word,
        topics: ['SUCHT', 'COACHING'],
        targetGroups: ['FRAUEN'],
        instruments: ['SUCHTBERATUNG'],
        workingFormats: ['WORKSHOP'],
        deliveryChannels: ['PHONE'],
        maturity: 'TRIAL',
        triedAtCaseload: { ratio: 40, counted: 'alle' },
        result: { kind: 'NEGATIVE' },
      },
    });
    northeim = await publishedPractice(service, {
      who: 'seeker',
      content: {
        problem: word,
        topics: ['SCHULDEN', 'COACHING'],
        targetGroups: ['WOHNUNGSLOSE'],
        instruments: ['SCHULDNERBERATUNG'],
        workingFormats: ['HAUSBESUCH'],
        deliveryChannels: ['VIDEO'],
        maturity: 'IDEA',
        triedAtCaseload: { ratio: 250, counted: 'alle' },
        result: { kind: 'POSITIVE' },
      },
    });
    await service.app
      .get(DataSource)
      .query(
        `UPDATE practices SET first_published_at = '2019-12-31T23:30:00Z', last_confirmed_at = '2020-06-01', search_version = search_version + 1 WHERE id = $1`,
        [northeim.id],
      );
    await service.app.get(Indexer, { strict: false }).index(postgres(), 'practice', [northeim.id]);
    await untilIndexed(service);
  });

  it('find both without a filter, and with filters that are empty', async () => {
    const empty = { topics: [], results: [], jobcenterIds: [], years: null };
    for (const filter of [null, {}, empty])
      expect(idsOf(await search({ query: word, filter })).sort()).toEqual([stuttgart.id, northeim.id].sort());
  });

  it.each<[string, unknown, unknown]>([
    ['topics', 'SUCHT', 'SCHULDEN'],
    ['targetGroups', 'FRAUEN', 'WOHNUNGSLOSE'],
    ['instruments', 'SUCHTBERATUNG', 'SCHULDNERBERATUNG'],
    ['workingFormats', 'WORKSHOP', 'HAUSBESUCH'],
    ['deliveryChannels', 'PHONE', 'VIDEO'],
    ['results', 'NEGATIVE', 'POSITIVE'],
    ['maturity', 'TRIAL', 'IDEA'],
    ['organisationForms', 'APPROVED_MUNICIPAL_PROVIDER', 'JOINT_INSTITUTION'],
    ['laender', 'BW', 'NI'],
    ['comparisonTypes', 'IIA', 'IIIC'],
    ['caseloadBands', 'UP_TO_75', 'FROM_151_TO_250'],
    ['jobcenterIds', STUTTGART, NORTHEIM],
    ['years', Number(germanDay().slice(0, 4)), 2020],
  ])('by %s find the one, the other or both', async (field, here, there) => {
    const valueOf = (value: unknown) => (field === 'jobcenterIds' ? houses.get(value as string) : value);
    const found = async (...values: unknown[]) =>
      idsOf(await search({ query: word, filter: { [field]: values.map(valueOf) } })).sort();
    expect(await found(here)).toEqual([stuttgart.id]);
    expect(await found(there)).toEqual([northeim.id]);
    expect(await found(here, there)).toEqual([stuttgart.id, northeim.id].sort());
  });

  it('hold together', async () => {
    expect(idsOf(await search({ query: word, filter: { topics: ['COACHING'], laender: ['NI'] } }))).toEqual([
      northeim.id,
    ]);
    expect(idsOf(await search({ query: word, filter: { topics: ['SUCHT'], laender: ['NI'] } }))).toEqual([]);
  });

  it('refuse a code that does not exist, and name it', async () => {
    for (const field of [
      'topics',
      'targetGroups',
      'instruments',
      'workingFormats',
      'deliveryChannels',
      'maturity',
      'laender',
      'comparisonTypes',
    ]) {
      const { errors } = await service.send('seeker', SEARCH, { filter: { [field]: ['NONSENSE'] } });
      expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: `filter.${field}` });
      expect(errors[0]?.message).toContain('NONSENSE');
    }
  });

  it('take a jobcenter that does not exist for one without practices', async () => {
    expect((await search({ filter: { jobcenterIds: ['nonsense'] } })).totalCount).toBe(0);
  });

  it('count all values, the most frequent first, with labels', async () => {
    const answer = await search({
      query: word,
      facets: ['TOPIC', 'LAND', 'CASELOAD_BAND', 'JOBCENTER', 'YEAR', 'RESULT'],
    });
    expect(answer.facets.map(({ facet }: any) => facet)).toEqual([
      'TOPIC',
      'LAND',
      'CASELOAD_BAND',
      'JOBCENTER',
      'YEAR',
      'RESULT',
    ]);
    expect(answer.facets[0].values).toEqual([
      { code: 'COACHING', label: expect.any(String), count: 2 },
      { code: 'SCHULDEN', label: 'Schulden', count: 1 },
      { code: 'SUCHT', label: 'Sucht', count: 1 },
    ]);
    expect(answer.facets[1].values).toContainEqual({ code: 'BW', label: 'Baden-Württemberg', count: 1 });
    expect(answer.facets[2].values).toContainEqual({ code: 'UP_TO_75', label: 'bis 1:75', count: 1 });
    expect(answer.facets[3].values).toContainEqual({
      code: houses.get(NORTHEIM),
      label: 'Jobcenter Northeim',
      count: 1,
    });
    expect(answer.facets[4].values).toContainEqual({ code: '2020', label: '2020', count: 1 });
    expect(answer.facets[5].values).toContainEqual({ code: 'NEGATIVE', label: 'Negativ', count: 1 });
  });

  it('count a facet as if nothing were selected in it, as the others are selected, and keep what is selected', async () => {
    const answer = await search({
      query: word,
      filter: { results: ['NEGATIVE'] },
      facets: ['RESULT', 'TOPIC', 'LAND'],
    });
    expect(answer.totalCount).toBe(1);
    expect(facetOf(answer, 'RESULT')).toEqual({ NEGATIVE: 1, POSITIVE: 1 });
    expect(facetOf(answer, 'TOPIC')).toEqual({ SUCHT: 1, COACHING: 1 });
    expect(facetOf(answer, 'LAND')).toEqual({ BW: 1 });
    const both = await search({
      query: word,
      filter: { results: ['NEGATIVE'], laender: ['NI'] },
      facets: ['RESULT', 'LAND', 'TOPIC'],
    });
    expect([both.totalCount, facetOf(both, 'RESULT'), facetOf(both, 'LAND'), facetOf(both, 'TOPIC')]).toEqual([
      0,
      { POSITIVE: 1, NEGATIVE: 0 },
      { BW: 1, NI: 0 },
      {},
    ]);
  });

  it('find the two legal forms by the words that people use', async () => {
    for (const spoken of ['Optionskommune', 'kommunales Jobcenter', 'zugelassener kommunaler Träger']) {
      const found = idsOf(await search({ query: spoken, filter: { topics: ['COACHING'] } }));
      expect([spoken, found[0]]).toEqual([spoken, stuttgart.id]);
    }
  });

  it('find a Land by its short name', async () => {
    const found = idsOf(await search({ query: 'BaWü', filter: { topics: ['COACHING'] } }));
    expect(found).toContain(stuttgart.id);
    expect(found).not.toContain(northeim.id);
  });

  it('follow the house: a new caseload moves its practices to another band', async () => {
    const bands = async () => facetOf(await search({ query: word, facets: ['CASELOAD_BAND'] }), 'CASELOAD_BAND');
    expect(await bands()).toEqual({ UP_TO_75: 1, FROM_151_TO_250: 1 });
    await updateHouse(NORTHEIM, { caseloadRatio: 260 });
    await untilIndexed(service);
    expect(await bands()).toEqual({ UP_TO_75: 1, OVER_250: 1 });
    await updateHouse(NORTHEIM, { caseloadRatio: null });
    await untilIndexed(service);
    expect(await bands()).toEqual({ UP_TO_75: 1, FROM_151_TO_250: 1 });
  });
});

describe('The order of hits', () => {
  it('puts all words before some, and the title before the body; the other orders go by date', async () => {
    const [one, two] = [uniqueWord(), uniqueWord()];
    const inBody = await publishedPractice(service, { content: { approach: `Etwas mit ${one}.` } });
    const inTitle = await publishedPractice(service, { content: { title: `Etwas mit ${one}` } });
    const withBoth = await publishedPractice(service, { content: { approach: `Etwas mit ${one}, dazu ${two}.` } });
    await done(service.ask('author', `mutation { confirmPractice(id: "${inBody.id}") { __typename } }`));
    await untilIndexed(service);
    const order = async (sort: string) => idsOf(await search({ query: `${one} ${two}`, sort }));
    expect(await order('RELEVANCE')).toEqual([withBoth.id, inTitle.id, inBody.id]);
    expect(await order('NEWEST')).toEqual([withBoth.id, inTitle.id, inBody.id]);
    expect(await order('LAST_CONFIRMED')).toEqual([inBody.id, withBoth.id, inTitle.id]);
    expect(idsOf(await search({ first: 3 }))).toEqual([withBoth.id, inTitle.id, inBody.id]);
  });
});

describe('Pages', () => {
  const word = uniqueWord();
  const made: string[] = [];

  beforeAll(async () => {
    for (let count = 0; count < 23; count++)
      made.push((await publishedPractice(service, { content: { title: `${word} Nummer ${count}` } })).id);
    await untilIndexed(service);
  });

  it.each(['RELEVANCE', 'NEWEST', 'LAST_CONFIRMED'])('lead through all hits once each, by %s', async (sort) => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await search({ query: word, sort, first: 4, after });
      expect(page.totalCount).toBe(23);
      expect(page.edges.at(-1).cursor).toBe(page.pageInfo.endCursor);
      seen.push(...idsOf(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect([...seen].sort()).toEqual([...made].sort());
  });

  it('begin behind any hit', async () => {
    const page = await search({ query: word, first: 10 });
    const next = await search({ query: word, first: 3, after: page.edges[2].cursor });
    expect(idsOf(next)).toEqual(idsOf(page).slice(3, 6));
  });

  it('beyond the end are empty and lead nowhere', async () => {
    const { pageInfo } = await search({ query: word, first: 23 });
    expect(pageInfo.hasNextPage).toBe(false);
    for (const position of [23, 999, 1_000]) {
      const beyond = await search({ query: word, after: signed(pageInfo.endCursor, { position }) });
      expect([beyond.edges, beyond.totalCount, beyond.pageInfo]).toEqual([
        [],
        23,
        { hasNextPage: false, endCursor: null },
      ]);
    }
  });

  it('of another search are refused', async () => {
    const { pageInfo } = await search({ query: word, first: 4 });
    const after = pageInfo.endCursor;
    for (const other of [
      { query: `${word} x` },
      { query: '' },
      { query: word, filter: { laender: ['BW'] } },
      { query: word, sort: 'NEWEST' },
    ]) {
      const { errors } = await service.send('seeker', SEARCH, { ...other, after });
      expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'after' });
    }
    expect(idsOf(await search({ query: ` ${word}`, facets: ['LAND'], first: 2, after }))).toHaveLength(2);
  });

  it('are refused when somebody else has made or bent the cursor', async () => {
    const { pageInfo } = await search({ query: word, first: 4 });
    const bent = Buffer.from(Buffer.from(pageInfo.endCursor, 'base64url').toString().replace(/^4\./, '5.')).toString(
      'base64url',
    );
    const foreign = signed(pageInfo.endCursor, { secret: 'another-secret-of-more-than-32-characters' });
    for (const after of [
      bent,
      foreign,
      'nonsense',
      '....',
      '🙂',
      pageInfo.endCursor.slice(0, -2),
      Buffer.from('1.2.3').toString('base64url'),
    ]) {
      const { errors } = await service.send('seeker', SEARCH, { query: word, after });
      expect([after, errors[0]?.extensions]).toEqual([after, { code: 'BAD_USER_INPUT', field: 'after' }]);
    }
  });

  it('of another engine or another version of the index have expired', async () => {
    const { pageInfo } = await search({ query: word, first: 4 });
    for (const engine of ['postgres/999', 'meilisearch/1']) {
      const { errors } = await service.send('seeker', SEARCH, {
        query: word,
        after: signed(pageInfo.endCursor, { engine }),
      });
      expect(errors[0]?.extensions.code).toBe('SEARCH_PAGE_EXPIRED');
    }
  });

  /** The cursor with another position or engine, signed as the service signs. */
  function signed(cursor: string, change: { position?: number; engine?: string; secret?: string }): string {
    const [position, begunAt, query, engine] = Buffer.from(cursor, 'base64url').toString().split('.');
    const payload = [change.position ?? position, begunAt, query, change.engine ?? engine].join('.');
    const secret = change.secret ?? service.config.sessionSecrets[0]!;
    const signature = createHmac('sha256', secret).update(`search-cursor:${payload}`).digest('base64url');
    return Buffer.from(`${payload}.${signature}`).toString('base64url');
  }
});

describe('Whatever is typed', () => {
  it('finds everything in its usual order with only very common words, and the answer says so', async () => {
    const [all, common] = await Promise.all(
      ['', 'Was kann ich tun?'].map((query) =>
        service.ask(
          'seeker',
          `query ($query: String!) { searchPractices(query: $query) { totalCount onlyCommonWords nodes { practice { id } } }
           searchEverything(query: $query) { jobcenters { totalCount onlyCommonWords } } }`,
          { query },
        ),
      ),
    );
    expect(common.searchPractices).toEqual({ ...all.searchPractices, onlyCommonWords: true });
    expect(all.searchPractices.onlyCommonWords).toBe(false);
    expect(common.searchEverything.jobcenters).toEqual({ totalCount: 404, onlyCommonWords: true });
  });

  it.each<[string, string]>([
    ['nothing', ''],
    ['blanks', '  \t\n '],
    ['only stop words', 'und oder die der das'],
    ['only punctuation', '?!., -- … „“ ()'],
    ['control characters', 'Wasch\u0007\u0001salon\u001b[31m'],
    ['500 characters', 'Waschsalon '.repeat(50).slice(0, 500)],
    ['one word of 500 letters', 'x'.repeat(500)],
    ['hundred words', 'ab '.repeat(100)],
    ['operators', `%_'\\:* !! & | <-> ( ) "`],
    ['an open quote', '"Waschsalon im'],
    ['quotes within quotes', `'a' "b 'c" d'`],
    ['a minus alone', '- -- -Waschsalon'],
    ['a backslash at the end', 'Waschsalon\\'],
    ['SQL', `'; DROP TABLE practices; --`],
    ['a tag', '<script>alert(1)</script>'],
    ['emoji and other scripts', '👩‍👩‍👧 你好 שלום ﬁ Ⅷ'],
    ['combining marks', 'a\u0301'.repeat(100)],
    ['private characters', '\ue000Waschsalon\ue001'],
    ['numbers and paragraphs', '§ 16k SGB II, 1:40, U25, 72,5 %'],
  ])('%s: gets an answer', async (_title, query) => {
    for (const sort of ['RELEVANCE', 'NEWEST', 'LAST_CONFIRMED']) {
      const { status, errors, data } = await service.send('seeker', SEARCH, { query, sort, facets: ['TOPIC', 'YEAR'] });
      expect([status, errors]).toEqual([200, []]);
      expect(data.searchPractices.totalCount).toBeGreaterThanOrEqual(0);
    }
  });

  it.each<[string, string]>([
    ['501 characters', 'x'.repeat(501)],
    ['10,000 characters', 'Waschsalon '.repeat(1_000)],
    ['the character zero', 'a\u0000b'],
    ['half a character', 'a\ud83d b'],
  ])('%s: gets a clear error', async (_title, query) => {
    const { errors } = await service.send('seeker', SEARCH, { query });
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('Highlights', () => {
  it('are safe, whatever stands in the text, and mark what matched', async () => {
    const word = uniqueWord();
    const evil = `<script>alert("${word}")</script> <img src=x onerror='${word}'> &amp; \ue000${word}\ue001 <mark>`;
    const practice = await publishedPractice(service, {
      content: { title: evil.slice(0, 180), summary: evil, approach: evil, go: evil },
    });
    await untilIndexed(service);
    const { edges } = await search({ query: word });
    expect(edges).toHaveLength(1);
    const { titleHtml, snippetHtml, practice: found } = edges[0].node;
    expect(found).toEqual({ id: practice.id, title: evil.slice(0, 180) });
    for (const html of [titleHtml, snippetHtml]) {
      expect(html).toContain(`<mark>${word}</mark>`);
      expect(html.replace(/<\/?mark>/g, '')).not.toMatch(/[<>"']/);
      expect(html.match(/<mark>/g)).toHaveLength(html.match(/<\/mark>/g).length);
    }
    expect(titleHtml).toContain('&lt;script&gt;');
  });
});

describe('The index', () => {
  const documentOf = async (id: string) =>
    (
      await service.app.get(DataSource).query(`SELECT title, search_version FROM search_documents WHERE id = $1`, [id])
    )[0];

  it('keeps the newest state, in whatever order two changes arrive', async () => {
    const [indexer, source, engine, transactor] = [Indexer, PracticeSource, PostgresSearchEngine, Transactor].map(
      (part) => service.app.get<any>(part as any, { strict: false }),
    );
    const first = await publishedPractice(service, { content: { title: 'Alter Titel' } });
    const older = await source.load(transactor.reader, [first.id]);
    const edited = await service.ask(
      'author',
      `mutation { updatePractice(id: "${first.id}", expectedVersion: ${first.version}, input: { content: { title: "Neuer Titel" } }) { ... on PracticeChanged { practice { id version } } } }`,
    );
    await publishDraft(service, 'author', edited.updatePractice.practice);
    await untilIndexed(service);
    const newer = await source.load(transactor.reader, [first.id]);
    expect(older[0].searchVersion).toBeLessThan(newer[0].searchVersion);
    for (const order of [
      [older, newer],
      [newer, older],
      [older, older],
    ]) {
      for (const documents of order) await transactor.run((tx: never) => engine.put(tx, documents));
      expect((await documentOf(first.id)).title).toBe('Neuer Titel');
    }
    await Promise.all(Array.from({ length: 6 }, () => indexer.index(engine, 'practice', [first.id])));
    expect((await documentOf(first.id)).title).toBe('Neuer Titel');
  });

  it('follows many changes at once to the last of them', async () => {
    const practices = await Promise.all(
      Array.from({ length: 4 }, (_, n) => publishedPractice(service, { content: { title: `Gleichzeitig ${n}` } })),
    );
    for (const { id } of practices)
      for (const operation of ['archivePractice', 'restorePractice', 'confirmPractice', 'archivePractice'])
        await done(service.ask('author', `mutation { ${operation}(id: "${id}") { __typename } }`));
    await untilIndexed(service);
    for (const { id } of practices) expect(await documentOf(id)).toBeUndefined();
  });

  it('can be thrown away and made anew', async () => {
    const before = (await search({ first: 100, sort: 'NEWEST' })).nodes;
    await service.app.get(DataSource).query('DELETE FROM search_documents');
    expect((await search({})).totalCount).toBe(0);
    await service.app.get(Indexer, { strict: false }).indexAll(postgres());
    expect((await search({ first: 100, sort: 'NEWEST' })).nodes).toEqual(before);
  });
});
