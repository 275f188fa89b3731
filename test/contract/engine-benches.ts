import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../src/app.module.js';
import type { MeilisearchConfig } from '../../src/platform/config/config.js';
import { affected } from '../../src/platform/database/sql.js';
import { Transactor } from '../../src/platform/database/transactor.js';
import type { SearchEngine } from '../../src/search/engine/search-engine.js';
import { SearchEngines } from '../../src/search/engine/search-engines.js';
import { cloneDatabase, type TestDatabase } from '../support/template-database.js';
import { testConfig } from '../support/test-config.js';
import { ANY_QUERY, type SearchBench } from './search-bench.js';

const INDEX_TABLES = ['search_documents', 'search_terms', 'search_words'];

/** The engines over a database of their own, put together as in the service; the one that usually answers is on the bench. */
export class EngineBenches {
  private constructor(
    private readonly database: TestDatabase,
    private readonly context: INestApplicationContext,
  ) {}

  /** Without Meilisearch the engine is PostgreSQL. */
  static async open(meilisearch?: MeilisearchConfig): Promise<EngineBenches> {
    const database = await cloneDatabase();
    const config = testConfig({ database: database.name, dataDir: '/nowhere', port: 0, settings: { ROLE: 'api' } });
    const context = await NestFactory.createApplicationContext(
      AppModule.forRoot(meilisearch ? { ...config, meilisearch } : config),
      { logger: false, abortOnError: false },
    );
    for (const engine of context.get(SearchEngines, { strict: false }).all)
      if (await engine.needsRebuild()) await (await engine.startRebuild()).finish();
    return new EngineBenches(database, context);
  }

  /** The engine on the bench. */
  get engine(): SearchEngine {
    return this.context.get(SearchEngines, { strict: false }).usual;
  }

  /** PostgreSQL, whoever is on the bench. */
  get understudy(): SearchEngine {
    return this.context.get(SearchEngines, { strict: false }).understudy;
  }

  /** Empties the indexes and gives the engine over its own; `spoil` may put a broken one in its place. */
  async empty(spoil: (engine: SearchEngine) => SearchEngine = (engine) => engine): Promise<SearchBench> {
    const transactor = this.context.get(Transactor);
    const { understudy } = this.context.get(SearchEngines, { strict: false });
    await transactor.run(async (tx) => {
      for (const table of INDEX_TABLES) await affected(tx, `DELETE FROM ${table}`);
    });
    const engine = spoil(this.engine);
    if (this.engine !== understudy)
      for await (const stored of this.engine.listStored('practice'))
        await transactor.run((tx) =>
          this.engine.remove(
            tx,
            'practice',
            stored.map(({ id }) => id),
          ),
        );
    // Which words there are, the index of PostgreSQL says to every engine.
    const all = this.engine === understudy ? [engine] : [understudy, engine];
    const onEach = (
      work: (tx: Parameters<SearchEngine['put']>[0], one: SearchEngine) => Promise<void>,
    ): Promise<void> =>
      transactor.run(async (tx) => {
        for (const one of all) await work(tx, one);
      });
    return {
      put: (...documents) => onEach((tx, one) => one.put(tx, documents)),
      remove: (...ids) => onEach((tx, one) => one.remove(tx, 'practice', ids)),
      search: (query) => engine.search({ ...ANY_QUERY, ...(typeof query === 'string' ? { text: query } : query) }),
    };
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.database.drop();
  }
}
