import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { Transactor } from '../../src/platform/database/transactor.js';
import { Jobs } from '../../src/platform/jobs/jobs.js';
import { forgetMissedWords, MissedSearches } from '../../src/search/insights/missed-searches.js';
import { newMember, type Account } from '../support/accounts.js';
import { housesByNumber, publishedPractice, uniqueWord, untilIndexed } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';
import { until } from '../support/until.js';

const TABLES = ['missed_word_keys', 'missed_word_seekers', 'missed_words'];

let service: TestService;
let database: DataSource;
let people: Account[];

beforeAll(async () => {
  service = await startService();
  database = service.app.get(DataSource);
  const northeim = (await housesByNumber(service)).get('23106')!;
  people = [];
  for (let index = 0; index < 6; index++) people.push(await newMember(service, `seeker-${index}`, northeim));
});
afterAll(() => service.stop());
beforeEach(async () => {
  await written();
  for (const table of TABLES) await database.query(`DELETE FROM ${table}`);
});

const search = async (person: Account, query: string, filter: object | null = null): Promise<void> => {
  const { data } = await person.send(
    `query ($query: String!, $filter: PracticeFilter) { searchPractices(query: $query, filter: $filter) { totalCount } }`,
    { query, filter },
  );
  expect(data.searchPractices.totalCount).toBeGreaterThanOrEqual(0);
};
/** Does what happens once a minute. */
const written = (): Promise<void> => service.app.get(MissedSearches, { strict: false }).write();
const insights = async (): Promise<any[]> =>
  (await service.ask('editor', '{ searchInsights { word weeks seekers lastWeek } }')).searchInsights;
const everythingStored = async (): Promise<string> =>
  JSON.stringify(await Promise.all(TABLES.map((table) => database.query(`SELECT t::text AS row FROM ${table} t`))));
const seekersStored = (): Promise<{ word_hash: Buffer; seeker_hash: Buffer }[]> =>
  database.query(`SELECT word_hash, seeker_hash FROM missed_word_seekers`);

describe('Words without hits', () => {
  it('are shown from the fifth person on, and counted by person, not by search', async () => {
    const word = uniqueWord();
    for (const person of people.slice(0, 4)) for (let again = 0; again < 3; again++) await search(person, word);
    await written();
    await search(people[0]!, `${word} Quittengelee`);
    await written();
    expect(await insights()).toEqual([]);
    await search(people[4]!, word.toUpperCase());
    await written();
    const [insight, ...others] = await insights();
    expect(others).toEqual([]);
    expect(insight).toEqual({ word, weeks: 1, seekers: 5, lastWeek: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) });
    await search(people[5]!, word);
    await written();
    expect((await insights()).map(({ seekers }) => seekers)).toEqual([6]);
  });

  it('are stored for nobody to read before, and who sought them never', async () => {
    const word = uniqueWord();
    for (const person of people.slice(0, 4)) await search(person, `${word} Quittengelee`);
    await written();
    expect(await seekersStored()).toHaveLength(8);
    const stored = await everythingStored();
    for (const secret of [word, 'quittengelee', ...people.map(({ id }) => id)]) {
      expect(stored).not.toContain(secret);
      expect(stored).not.toContain(Buffer.from(secret).toString('hex'));
    }
    const seekers = (await seekersStored()).map(({ seeker_hash }) => seeker_hash.toString('hex'));
    expect(new Set(seekers).size).toBe(8);
  });

  it('are those of a whole text, not of every letter that was typed on the way', async () => {
    const word = uniqueWord();
    for (const person of people.slice(0, 5))
      for (let end = 4; end <= word.length; end++) await search(person, word.slice(0, end));
    await written();
    expect((await insights()).map((insight) => insight.word)).toEqual([word]);
  });

  it('are not counted with a filter, with hits, or when they may be the number or address of somebody', async () => {
    const [word, known] = [uniqueWord(), uniqueWord()];
    await publishedPractice(service, { content: { title: known } });
    await untilIndexed(service);
    for (const person of people.slice(0, 5)) {
      await search(person, word, { topics: ['SUCHT'] });
      await search(person, `${word}@example.org`);
      await search(person, `${word}12345`);
      await search(person, `${word} ${known}`);
      await search(person, `"${word}"`);
      await search(person, 'wie geht das');
    }
    await written();
    expect([await insights(), await seekersStored()]).toEqual([[], []]);
  });

  it('add up over weeks; with the week its key and hashes are thrown away, with twelve weeks the words', async () => {
    const word = uniqueWord();
    const lastWeeks = async (weeks: number) => {
      for (const table of TABLES) await database.query(`UPDATE ${table} SET week = week - 7 * $1::int`, [weeks]);
    };
    const sought = async () => {
      for (const person of people.slice(0, 5)) await search(person, word);
      await written();
    };
    await sought();
    await lastWeeks(1);
    await sought();
    expect((await insights()).map(({ weeks, seekers }) => [weeks, seekers])).toEqual([[2, 10]]);
    await lastWeeks(11);
    expect((await insights()).map(({ weeks, seekers }) => [weeks, seekers])).toEqual([[1, 5]]);
    await forgotten();
    const left = await Promise.all(TABLES.map((table) => database.query(`SELECT count(*)::int AS n FROM ${table}`)));
    expect(left.map(([{ n }]) => n)).toEqual([0, 0, 1]);
  });

  it('are for editors only', async () => {
    const { errors } = await service.send('seeker', '{ searchInsights { word } }');
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

/** Runs the job of the night. */
async function forgotten(): Promise<void> {
  const jobs = service.app.get(Jobs, { strict: false });
  await service.app.get(Transactor, { strict: false }).run((tx) => jobs.enqueue(tx, forgetMissedWords, {}));
  await until('the old weeks are forgotten', async () => {
    const [{ keys }] = await database.query(`SELECT count(*)::int AS keys FROM missed_word_keys`);
    return keys === 0;
  });
}
