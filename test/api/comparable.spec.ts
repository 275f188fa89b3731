import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { Indexer } from '../../src/search/indexer.js';
import { PostgresSearchEngine } from '../../src/search/postgres/postgres-search-engine.js';
import { housesByNumber, publishedPractice, uniqueWord, untilIndexed } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';

/** The seeker works in Northeim. */
const NUMBERS = { northeim: '23106', stuttgart: '67748' } as const;
const FACTORS = ['ORGANISATION_FORM', 'COMPARISON_TYPE', 'CASELOAD_BAND', 'LAND', 'DISTANCE'] as const;

const SEARCH = `query ($query: String! = "", $sort: PracticeSort! = RELEVANCE, $comparableToMine: [HouseFactor!]! = [], $onlyComparable: Boolean! = false, $first: Int, $after: String) {
  searchPractices(query: $query, sort: $sort, comparableToMine: $comparableToMine, onlyComparable: $onlyComparable, facets: [LAND], first: $first, after: $after) {
    totalCount facets { values { count } } pageInfo { hasNextPage endCursor }
    nodes { distanceKm comparedToMine { factor likeness } practice { id jobcenter { id } } } } }`;

let service: TestService;
let database: DataSource;
/** By the name of the house; `twin` is like Northeim in everything, `blank` a house of which only the form is known. */
const practices: Record<string, string> = {};
const houses: Record<string, string> = {};
const word = uniqueWord();

beforeAll(async () => {
  service = await startService();
  database = service.app.get(DataSource);
  const byNumber = await housesByNumber(service);
  houses.northeim = byNumber.get(NUMBERS.northeim)!;
  houses.stuttgart = byNumber.get(NUMBERS.stuttgart)!;
  // The nearest of the same form and Land, and one of another Land and the same form that is made unknown.
  [[houses.twin], [houses.blank]] = (await Promise.all(
    ['NI', 'HE'].map(async (land) =>
      (
        await database.query(
          `SELECT j.id FROM jobcenters j
           JOIN jobcenter_versions v ON v.jobcenter_id = j.id AND v.valid_to IS NULL AND v.form = 'JOINT_INSTITUTION' AND j.land = $1
           JOIN jobcenters mine ON mine.id = $2 AND mine.id <> j.id
           ORDER BY (j.latitude - mine.latitude) ^ 2 + (j.longitude - mine.longitude) ^ 2 LIMIT 1`,
          [land, houses.northeim],
        )
      ).map(({ id }: any) => id),
    ),
  )) as [[string], [string]];
  const change = (name: string, comparisonType: string | null, caseloadRatio: number | null) =>
    database.query(
      `UPDATE jobcenter_versions SET comparison_type = $2, caseload_ratio = $3 WHERE jobcenter_id = $1 AND valid_to IS NULL`,
      [houses[name], comparisonType, caseloadRatio],
    );
  await change('northeim', 'IIA', 250);
  await change('twin', 'IIA', 200);
  await change('stuttgart', 'IIIA', 40);
  await change('blank', null, null);
  await database.query(`UPDATE jobcenters SET land = NULL, latitude = NULL, longitude = NULL WHERE id = $1`, [
    houses.blank,
  ]);
  for (const name of ['twin', 'blank', 'stuttgart', 'northeim']) {
    practices[name] = (await publishedPractice(service, { content: { title: `${word} im Haus` } })).id;
    await database.query(`UPDATE practices SET jobcenter_id = $2, search_version = search_version + 1 WHERE id = $1`, [
      practices[name],
      houses[name],
    ]);
    await service.app
      .get(Indexer, { strict: false })
      .index(service.app.get(PostgresSearchEngine, { strict: false }), 'practice', [practices[name]!]);
  }
  await untilIndexed(service);
});
afterAll(() => service.stop());

const search = async (variables: object): Promise<any> =>
  (await service.ask('seeker', SEARCH, { query: word, ...variables })).searchPractices;
const namesOf = ({ nodes }: any): string[] =>
  nodes.map(({ practice }: any) => Object.keys(practices).find((name) => practices[name] === practice.id));

describe('Sorted by distance', () => {
  it('the nearest come first and unknown places last', async () => {
    const answer = await search({ sort: 'DISTANCE' });
    expect(namesOf(answer)).toEqual(['northeim', 'twin', 'stuttgart', 'blank']);
    expect(answer.nodes.map(({ distanceKm }: any) => distanceKm)).toEqual([0, expect.any(Number), 330, null]);
    expect(answer.nodes[1].distanceKm).toBeLessThan(50);
  });

  it('pages lead through all of them once, and go on with their own search only', async () => {
    const first = await search({ sort: 'DISTANCE', first: 2 });
    const after = first.pageInfo.endCursor;
    expect(namesOf(await search({ sort: 'DISTANCE', first: 2, after }))).toEqual(['stuttgart', 'blank']);
    for (const [who, variables] of [
      ['seeker', { sort: 'NEWEST' }],
      ['coauthor', { sort: 'DISTANCE' }],
    ] as const) {
      const { errors } = await service.send(who, SEARCH, { query: word, ...variables, after });
      expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'after' });
    }
  });

  it('nothing else changes: everything is found by everybody from anywhere', async () => {
    const { searchPractices } = await service.ask('coauthor', SEARCH, { query: word, sort: 'DISTANCE' });
    expect(namesOf(searchPractices)).toEqual(['stuttgart', expect.any(String), expect.any(String), 'blank']);
    expect((await search({ sort: 'DISTANCE', query: '' })).totalCount).toBe((await search({ query: '' })).totalCount);
  });
});

describe('Houses like mine', () => {
  it('come first, those of which nothing is known in the middle', async () => {
    expect(namesOf(await search({ sort: 'NEWEST' }))[0]).toBe('northeim');
    for (const sort of ['RELEVANCE', 'NEWEST', 'LAST_CONFIRMED'])
      expect(namesOf(await search({ sort, comparableToMine: FACTORS }))).toEqual([
        'northeim',
        'twin',
        'blank',
        'stuttgart',
      ]);
  });

  it('are compared by the factors that are left on', async () => {
    const newestFirst = ['northeim', 'stuttgart', 'blank', 'twin'];
    expect(namesOf(await search({ sort: 'NEWEST', comparableToMine: [] }))).toEqual(newestFirst);
    expect(namesOf(await search({ sort: 'NEWEST', comparableToMine: ['ORGANISATION_FORM'] }))).toEqual([
      'northeim',
      'blank',
      'twin',
      'stuttgart',
    ]);
    expect(namesOf(await search({ sort: 'NEWEST', comparableToMine: ['LAND'] }))).toEqual([
      'northeim',
      'twin',
      'blank',
      'stuttgart',
    ]);
  });

  it('are the only ones where that is asked, with those of which nothing is known', async () => {
    for (const sort of ['RELEVANCE', 'NEWEST', 'DISTANCE']) {
      const answer = await search({ sort, comparableToMine: FACTORS, onlyComparable: true });
      expect(namesOf(answer).sort()).toEqual(['blank', 'northeim', 'twin']);
      expect(answer.totalCount).toBe(3);
      expect(answer.facets[0].values).toEqual([{ count: 2 }]);
    }
    expect((await search({ onlyComparable: true })).totalCount).toBe(4);
    const first = await search({ comparableToMine: FACTORS, onlyComparable: true, first: 1 });
    const { errors } = await service.send('seeker', SEARCH, {
      query: word,
      comparableToMine: FACTORS,
      after: first.pageInfo.endCursor,
    });
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'after' });
  });

  it('say in each respect how alike they are', async () => {
    const { nodes } = await search({ comparableToMine: ['LAND'] });
    const likeness = nodes.map(({ comparedToMine }: any) => comparedToMine.map((entry: any) => entry.likeness));
    expect(nodes[0].comparedToMine.map(({ factor }: any) => factor)).toEqual(FACTORS);
    expect(likeness).toEqual([
      ['ALIKE', 'ALIKE', 'ALIKE', 'ALIKE', 'ALIKE'],
      ['ALIKE', 'ALIKE', 'ALIKE', 'ALIKE', 'ALIKE'],
      ['ALIKE', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN'],
      ['UNLIKE', 'UNLIKE', 'UNLIKE', 'UNLIKE', 'UNLIKE'],
    ]);
  });

  it('never put a hit with one word before one with both', async () => {
    const other = uniqueWord();
    const both = await publishedPractice(service, { who: 'coauthor', content: { title: `${word} und ${other}` } });
    await untilIndexed(service);
    const answer = await search({ query: `${word} ${other}`, comparableToMine: FACTORS });
    expect(answer.nodes[0].practice.id).toBe(both.id);
    expect(answer.totalCount).toBe(5);
  });
});
