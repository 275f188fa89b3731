import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { demoDocuments } from '../support/demo-documents.js';
import { MeilisearchDouble } from '../support/meilisearch-double/meilisearch-double.js';
import { EngineBenches } from './engine-benches.js';
import { ANY_QUERY, idsOf } from './search-bench.js';
import { SEARCH_ENGINE_CONTRACT } from './search-engine.contract.js';

const QUERIES = [
  'Erinerung per SMS',
  'Beratung bei Schulden',
  'Kunden abgetaucht',
  'Termine platzen',
  'Kooperatonsplan online',
  'Schuldnerberatng Pfändung',
  'Mietschulden',
  'Sprachkrus Betrieb',
  'Videob',
  'Coaching Elternz',
  'Hartz IV Antrag',
  'Sanktion',
  'Knast',
  'Führerschein Dorf',
  'Suchtberatug im Haus',
  'Wie erreiche ich junge Menschen, die auf keinen Brief reagieren?',
  'Was tun, wenn jemand seine Miete nicht mehr zahlen kann?',
  'Umschlung',
  'Handy kaputt',
  'Alleinerziehnde Kinderbetreung',
  'Bescheid versteht keiner',
  'bricht jede Maßnahme ab',
  'U25 abgetaucht',
];

let double: MeilisearchDouble;
let benches: EngineBenches;
beforeAll(async () => {
  double = await MeilisearchDouble.start();
  benches = await EngineBenches.open({
    url: double.url,
    apiKey: double.masterKey,
    indexPrefix: 'test-',
    searchTimeoutMs: 10_000,
  });
});
afterAll(async () => {
  await benches.close();
  await double.stop();
});

describe('The Meilisearch engine, with a double of the server', () => {
  it.each(SEARCH_ENGINE_CONTRACT.map(({ name, run }) => [name, run] as const))('keeps its promise: %s', (_name, run) =>
    run(() => benches.empty()),
  );

  it('orders hits as PostgreSQL does, corrections, synonyms, parts and completions included', async () => {
    const bench = await benches.empty();
    await bench.put(...demoDocuments());
    const differing: string[] = [];
    for (const text of QUERIES) {
      const query = { ...ANY_QUERY, text, limit: 3 };
      const [left, right] = [await benches.understudy.search(query), await benches.engine.search(query)].map(idsOf);
      if (left!.join() !== right!.join()) differing.push(text);
    }
    expect(differing).toEqual([]);
  });

  it('lists everything that is stored once, however much there is', async () => {
    await benches.empty();
    const documents = double.documentsOf('test-documents');
    const ids = Array.from({ length: 2_500 }, newId);
    for (const id of ids) documents.set(`practice_${id}`, { key: `practice_${id}`, kind: 'practice', id });
    const stored: string[] = [];
    for await (const batch of benches.engine.listStored('practice')) stored.push(...batch.map(({ id }) => id));
    expect(stored.toSorted()).toEqual(ids.toSorted());
    for (const id of ids) documents.delete(`practice_${id}`);
  });

  it('sends nothing that Meilisearch does not know, and uses the master key for making keys only', () => {
    expect(double.violations).toEqual([]);
    const others = double.requests.filter(({ name }) => !/^\w+ \/keys/.test(name));
    expect(others.length).toBeGreaterThan(100);
    expect(others.filter(({ key }) => key === double.masterKey)).toEqual([]);
  });
});
