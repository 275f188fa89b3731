import { readSettings, toConfig, type Config } from '../../src/platform/config/config.js';
import { databaseUrl } from './template-database.js';

export interface TestConfigOptions {
  readonly database: string;
  readonly dataDir: string;
  readonly port: number;
  /** Further settings as the environment would give them. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** The configuration of a service under test: its own database and folder, the embedded provider, silent logs. */
export function testConfig(options: TestConfigOptions): Config {
  const settings = readSettings({
    NODE_ENV: 'test',
    PORT: String(options.port),
    DATA_DIR: options.dataDir,
    LOG_LEVEL: 'silent',
    DATABASE_POOL_SIZE: '8',
    RATE_LIMIT_PER_MINUTE: '100000',
    ...options.settings,
  });
  return toConfig(settings, {
    databaseUrl: databaseUrl(options.database, 'application'),
    migrationDatabaseUrl: databaseUrl(options.database, 'owner'),
    sessionSecrets: ['a-session-secret-for-tests-of-32-characters'],
    oidcClientSecret: 'a-client-secret-for-tests',
  });
}
