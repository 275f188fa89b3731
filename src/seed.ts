import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { EventSeed } from './events/event.seed.js';
import { JobcenterSeed } from './jobcenters/jobcenter.seed.js';
import { PeopleSeed } from './people/people.seed.js';
import type { Config } from './platform/config/config.js';
import { dataFile } from './platform/config/data-files.js';
import type { DemoCount } from './platform/config/demo-count.js';
import { withClient } from './platform/database/client.js';
import { PracticeSeed } from './practices/practice.seed.js';
import { SearchEngines } from './search/engine/search-engines.js';
import { Indexer } from './search/indexer.js';
import { VocabularySeed } from './vocabularies/vocabulary.seed.js';

/** Key of the advisory lock that lets one process seed at a time; it ends with the connection. */
const SEED_LOCK = 4_041_405;

/** How much demo content: none, the people only, or people, practices and events. */
export type DemoContent = 'NONE' | 'PEOPLE' | 'ALL';

/**
 * Fills vocabularies and jobcenters and, as `demo` says, demo people, practices and events. Running it again changes nothing that
 * is there. All of it can be found when it returns. Returns a sentence about what was done.
 *
 * @throws Error when demo content is asked for in production
 */
export async function seed(config: Config, options: { demo: DemoContent }): Promise<string> {
  if (options.demo !== 'NONE' && config.production)
    throw new Error('Demo-Inhalte kommen nie in eine Produktionsdatenbank.');
  const app = await NestFactory.createApplicationContext(AppModule.forRoot({ ...config, role: 'api' }), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    const vocabularyEntries = await app.get(VocabularySeed, { strict: false }).run();
    const jobcenters = await app.get(JobcenterSeed, { strict: false }).run();
    const parts = [`${vocabularyEntries} Vokabeln`, `${jobcenters} Jobcenter`];
    if (options.demo !== 'NONE')
      parts.push(describe('Personen', await app.get(PeopleSeed, { strict: false }).runDemo()));
    if (options.demo === 'ALL') {
      await app.get(JobcenterSeed, { strict: false }).runDemo();
      parts.push(describe('Praxisbeispiele', await app.get(PracticeSeed, { strict: false }).runDemo()));
      parts.push(describe('Veranstaltungen', await app.get(EventSeed, { strict: false }).runDemo()));
    }
    // The jobs do the same, but later: whoever opens the house for the first time searches before they are through.
    await app.get(Indexer, { strict: false }).indexAll(app.get(SearchEngines, { strict: false }).understudy);
    return parts.join(', ');
  } finally {
    await app.close();
  }
}

function describe(what: string, { total, added }: DemoCount): string {
  return added === 0 || added === total ? `${total} ${what}` : `${total} ${what} (${added} neu)`;
}

/**
 * Does the same if the files in `data/` are not those of the last time; says so when there is nothing to do. Of two at once,
 * the second waits and finds nothing to do.
 */
export async function seedIfChanged(config: Config, options: { demo: DemoContent }): Promise<string> {
  const name = `data:${options.demo}`;
  const contentHash = hashOfData();
  return withClient(config.databaseUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [SEED_LOCK]);
    const last = await client.query<{ hash: string }>('SELECT content_hash AS hash FROM seed_runs WHERE name = $1', [
      name,
    ]);
    if (last.rows[0]?.hash === contentHash) return 'nichts zu tun';
    const report = await seed(config, options);
    await client.query(
      'INSERT INTO seed_runs (name, content_hash) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET content_hash = $2',
      [name, contentHash],
    );
    return report;
  });
}

function hashOfData(): string {
  const hash = createHash('sha256');
  const files = readdirSync(dataFile(), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort())
    hash.update(relative(dataFile(), path)).update(readFileSync(path));
  return hash.digest('base64url');
}
