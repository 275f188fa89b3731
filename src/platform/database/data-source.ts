import { DataSource } from 'typeorm';
import { PreparingClient } from './prepared.js';
import { CountingLogger } from './statement-log.js';
import { SnakeCaseNaming } from './naming.js';
import { entities } from './registry.js';

export interface DataSourceOptions {
  readonly url: string;
  readonly poolSize: number;
  readonly migrations?: readonly (new () => object)[];
}

const CONNECT_TIMEOUT_MS = 3_000;
const STATEMENT_TIMEOUT_MS = 30_000;

/** Makes the one way to the database. Tables change by migrations only, never by TypeORM itself. */
export function createDataSource(options: DataSourceOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    entities: entities(),
    migrations: [...(options.migrations ?? [])] as never,
    migrationsTransactionMode: 'each',
    synchronize: false,
    namingStrategy: new SnakeCaseNaming(),
    installExtensions: false,
    poolSize: options.poolSize,
    logger: new CountingLogger(),
    logging: ['query'],
    applicationName: 'kurzer-draht',
    extra: {
      Client: PreparingClient,
      // Short words with two letters swapped share few trigrams; the edit distance decides afterwards.
      options: '-c pg_trgm.similarity_threshold=0.18',
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      statement_timeout: STATEMENT_TIMEOUT_MS,
      idle_in_transaction_session_timeout: STATEMENT_TIMEOUT_MS,
    },
  });
}
