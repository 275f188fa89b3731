import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '../../src/platform/database/client.js';
import { termWeight } from '../../src/search/meilisearch/ranking.js';
import { cloneDatabase, type TestDatabase } from '../support/template-database.js';

describe('The weight of a term', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await cloneDatabase('empty');
  });
  afterAll(() => database.drop());

  it.each([
    [['1A']],
    [['7D']],
    [['1A', '5C']],
    [['3C', '4C', '9C']],
    [['1B', '2D', '3D', '8C']],
    [['2D', '3D', '4D', '5D', '6A']],
  ])('is what PostgreSQL ranks it by: %j', async (places) => {
    const rank = await withClient(database.url, async (client) => {
      const found = await client.query(`SELECT ts_rank('{0.3, 0.5, 0.6, 1.0}', $1::tsvector, 'term') AS rank`, [
        `'term':${places.join(',')}`,
      ]);
      return found.rows[0].rank as number;
    });
    expect(termWeight(places)).toBeCloseTo(rank, 5);
  });
});
