import type { FactoryProvider } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { Config } from '../platform/config/config.js';
import { Transactor } from '../platform/database/transactor.js';
import { SearchAnalyser } from './analysis/analyser.provider.js';
import { SearchEngines } from './engine/search-engines.js';
import { IndexBuildRepository } from './meilisearch/index-build.repository.js';
import { MeilisearchSearchEngine } from './meilisearch/meilisearch-search-engine.js';
import { PostgresSearchEngine } from './postgres/postgres-search-engine.js';
import { QueryPlans } from './query/query-plans.js';

/** PostgreSQL, and Meilisearch when it is configured. */
export const searchEnginesProvider: FactoryProvider<SearchEngines> = {
  provide: SearchEngines,
  inject: [Config, PostgresSearchEngine, Transactor, IndexBuildRepository, SearchAnalyser, QueryPlans, Clock],
  useFactory: (
    { meilisearch }: Config,
    postgres: PostgresSearchEngine,
    transactor: Transactor,
    builds: IndexBuildRepository,
    analyser: SearchAnalyser,
    plans: QueryPlans,
    clock: Clock,
  ) =>
    new SearchEngines(
      postgres,
      meilisearch &&
        new MeilisearchSearchEngine(meilisearch, meilisearch.searchTimeoutMs, {
          transactor,
          builds,
          analyser,
          plans,
          clock,
        }),
    ),
};
