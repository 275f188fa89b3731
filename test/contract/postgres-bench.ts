import { ModuleRef, NestFactory } from '@nestjs/core';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { AppModule } from '../../src/app.module.js';
import { affected } from '../../src/platform/database/sql.js';
import { Transactor } from '../../src/platform/database/transactor.js';
import type { SearchEngine } from '../../src/search/engine/search-engine.js';
import { PostgresSearchEngine } from '../../src/search/postgres/postgres-search-engine.js';
import { SearchModule } from '../../src/search/search.module.js';
import { cloneDatabase, type TestDatabase } from '../support/template-database.js';
import { testConfig } from '../support/test-config.js';
import { ANY_QUERY, type SearchBench } from './search-bench.js';

const INDEX_TABLES = ['search_documents', 'search_terms', 'search_words'];

/** The PostgreSQL engine over a database of its own, put together as in the service. */
export class PostgresBenches {
  private constructor(
    private readonly database: TestDatabase,
    private readonly context: INestApplicationContext,
  ) {}

  static async open(): Promise<PostgresBenches> {
    const database = await cloneDatabase();
    const config = testConfig({ database: database.name, dataDir: '/nowhere', port: 0, settings: { ROLE: 'api' } });
    return new PostgresBenches(
      database,
      await NestFactory.createApplicationContext(AppModule.forRoot(config), { logger: false }),
    );
  }

  /** Empties the index and gives the engine over it; `spoil` may put a broken one in its place. */
  async empty(spoil: (engine: SearchEngine) => SearchEngine = (engine) => engine): Promise<SearchBench> {
    const transactor = this.context.get(Transactor);
    await transactor.run(async (tx) => {
      for (const table of INDEX_TABLES) await affected(tx, `DELETE FROM ${table}`);
    });
    const engineType: Type<SearchEngine> = PostgresSearchEngine;
    const engine = spoil(await this.context.select(SearchModule).get(ModuleRef, { strict: true }).create(engineType));
    return {
      put: (...documents) => transactor.run((tx) => engine.put(tx, documents)),
      remove: (...ids) => transactor.run((tx) => engine.remove(tx, 'practice', ids)),
      search: (query) =>
        engine.search({
          ...ANY_QUERY,
          ...(typeof query === 'string' ? { text: query } : query),
        }),
    };
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.database.drop();
  }
}
