import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { newMember } from '../support/accounts.js';
import { done } from '../support/done.js';
import { inParallel } from '../support/in-parallel.js';
import { housesByNumber } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';

const SEARCH = `id query sort comparableToMine onlyComparable weeklyMail createdAt filters { facet values { code label } }`;
const SAVE = `mutation ($input: SaveSearchInput!) { saveSearch(input: $input) { __typename ... on SearchSaved { savedSearch { ${SEARCH} } } ... on Problem { message } } }`;
const DELETE = `mutation ($id: ID!) { deleteSavedSearch(id: $id) { __typename ... on SavedSearchDeleted { id } ... on Problem { message } } }`;
const SET_MAIL = `mutation ($id: ID!, $weeklyMail: Boolean!) { setSavedSearchMail(id: $id, weeklyMail: $weeklyMail) { __typename ... on SearchSaved { savedSearch { ${SEARCH} } } ... on Problem { message } } }`;

let service: TestService;
let houses: ReadonlyMap<string, string>;
beforeAll(async () => {
  service = await startService();
  houses = await housesByNumber(service);
});
afterAll(() => service.stop());

const save = async (who: string, input: object): Promise<any> => (await service.ask(who, SAVE, { input })).saveSearch;
const listOf = async (who: string): Promise<any[]> =>
  (await service.ask(who, `{ mySavedSearches { ${SEARCH} } }`)).mySavedSearches;
const remove = async (who: string, id: string): Promise<any> =>
  (await service.ask(who, DELETE, { id })).deleteSavedSearch;
const setMail = async (who: string, id: string, weeklyMail: boolean): Promise<any> =>
  (await service.ask(who, SET_MAIL, { id, weeklyMail })).setSavedSearchMail;

describe('A saved search', () => {
  it('is kept with everything that was chosen, in words and codes, and belongs to its person only', async () => {
    const northeim = houses.get('23106')!;
    const { savedSearch } = await save('seeker', {
      query: '  Handy\u0001kaputt ',
      filter: {
        topics: ['SUCHT', 'SCHULDEN'],
        jobcenterIds: [northeim],
        caseloadBands: ['OVER_250'],
        years: [2026],
        laender: [],
      },
      sort: 'DISTANCE',
      comparableToMine: ['LAND', 'LAND'],
      onlyComparable: true,
    });
    expect(savedSearch).toEqual({
      id: expect.any(String),
      query: 'Handy kaputt',
      sort: 'DISTANCE',
      comparableToMine: ['LAND'],
      onlyComparable: true,
      weeklyMail: true,
      createdAt: expect.any(String),
      filters: [
        {
          facet: 'TOPIC',
          values: [
            { code: 'SCHULDEN', label: 'Schulden' },
            { code: 'SUCHT', label: 'Sucht' },
          ],
        },
        { facet: 'CASELOAD_BAND', values: [{ code: 'OVER_250', label: 'über 1:250' }] },
        { facet: 'JOBCENTER', values: [{ code: northeim, label: 'Jobcenter Northeim' }] },
        { facet: 'YEAR', values: [{ code: '2026', label: '2026' }] },
      ],
    });
    expect(await listOf('seeker')).toEqual([savedSearch]);
    expect(await listOf('author')).toEqual([]);
    for (const answer of [await remove('author', savedSearch.id), await setMail('author', savedSearch.id, false)])
      expect(answer).toEqual({ __typename: 'NotFound', message: 'Die gespeicherte Suche wurde nicht gefunden.' });
    expect(await remove('seeker', savedSearch.id)).toEqual({ __typename: 'SavedSearchDeleted', id: savedSearch.id });
    expect((await remove('seeker', savedSearch.id)).__typename).toBe('NotFound');
    expect(await listOf('seeker')).toEqual([]);
  });

  it('is the same when text and filter are, and takes the new order and wish for mail', async () => {
    const { savedSearch: first } = await save('author', { query: 'Handy kaputt', filter: { laender: ['NI', 'BW'] } });
    const { savedSearch: second } = await save('author', {
      query: 'handy  KAPUTT',
      filter: { laender: ['BW', 'NI', 'BW'], topics: [] },
      sort: 'NEWEST',
      weeklyMail: false,
    });
    expect(second).toMatchObject({ id: first.id, sort: 'NEWEST', weeklyMail: false, createdAt: first.createdAt });
    const { savedSearch: other } = await save('author', { query: 'Handy kaputt' });
    expect((await listOf('author')).map(({ id }) => id)).toEqual([other.id, first.id]);
    expect((await setMail('author', first.id, true)).savedSearch).toEqual({ ...second, weeklyMail: true });
  });

  it('without text and filter is everything', async () => {
    expect((await save('author', {})).savedSearch).toMatchObject({ query: '', filters: [] });
  });

  it('that cannot be sought is refused with the field', async () => {
    for (const [input, field] of [
      [{ query: 'x'.repeat(501) }, 'query'],
      [{ filter: { topics: ['NO_SUCH_CODE'] } }, 'filter.topics'],
    ] as const) {
      const { errors } = await service.send('author', SAVE, { input });
      expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field });
    }
  });

  it('is one of fifty, however many are saved at once', async () => {
    for (let index = 0; index < 48; index++) await done(save('coauthor', { query: `Suche ${index}` }));
    const answers = await inParallel(4, [1, 2, 3, 4], (index) => save('coauthor', { query: `Gleichzeitig ${index}` }));
    expect(answers.map(({ __typename }: any) => __typename).sort()).toEqual([
      'SearchSaved',
      'SearchSaved',
      'TooManySavedSearches',
      'TooManySavedSearches',
    ]);
    expect((await save('coauthor', { query: 'suche 7' })).__typename).toBe('SearchSaved');
    const refused = await save('coauthor', { query: 'Noch eine' });
    expect(refused.message).toBe(
      'Mehr als 50 gespeicherte Suchen sind nicht möglich. Bitte löschen Sie zuerst eine andere.',
    );
    expect(await listOf('coauthor')).toHaveLength(50);
  });

  it('loses its mail when the person moves to another house, and is gone when the person leaves', async () => {
    const [northeim, stuttgart] = [houses.get('23106')!, houses.get('67748')!];
    const account = await newMember(service, 'saver', northeim);
    const mine = async (): Promise<any> =>
      (await account.send(`{ mySavedSearches { query weeklyMail } }`)).data?.mySavedSearches;
    await done(account.send(SAVE, { input: { query: 'Handy' } }));
    expect(await mine()).toEqual([{ query: 'Handy', weeklyMail: true }]);
    await done(
      service.ask(
        'admin',
        `mutation ($id: ID!, $house: ID!) { moveStaffMember(id: $id, jobcenterId: $house) { __typename } }`,
        {
          id: account.id,
          house: stuttgart,
        },
      ),
    );
    expect(await mine()).toEqual([{ query: 'Handy', weeklyMail: false }]);
    await done(
      service.ask('admin', `mutation ($id: ID!) { deactivateStaffMember(id: $id) { __typename } }`, {
        id: account.id,
      }),
    );
    expect(
      await service.app.get(DataSource).query(`SELECT id FROM saved_searches WHERE staff_member_id = $1`, [account.id]),
    ).toEqual([]);
  });
});
