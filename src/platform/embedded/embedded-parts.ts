import { join, resolve } from 'node:path';
import { toConfig, type Config } from '../config/config.js';
import type { Settings } from '../config/settings.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.js';
import { secretOf } from './secrets.js';

const DATABASE = 'kurzer_draht';

/** The configuration with everything embedded that the settings leave open, and the way to end it again. */
export interface StartedParts {
  readonly config: Config;
  stop(): Promise<void>;
}

/** Starts the embedded parts that the settings leave open; in production there are none. */
export async function startEmbeddedParts(settings: Settings): Promise<StartedParts> {
  if (settings.NODE_ENV === 'production') return { config: toConfig(settings, {}), stop: async () => undefined };
  const dataDir = resolve(settings.DATA_DIR);
  const secret = (name: string): string => secretOf(dataDir, name);
  let postgres: EmbeddedPostgres | undefined;
  if (settings.DATABASE_URL === undefined) {
    postgres = await startEmbeddedPostgres({
      dataDir: join(dataDir, 'postgres'),
      password: secret('postgres-password'),
      database: DATABASE,
    });
  }
  const config = toConfig(settings, {
    ...(postgres
      ? { databaseUrl: postgres.url('application', DATABASE), migrationDatabaseUrl: postgres.url('owner', DATABASE) }
      : {}),
    ...(settings.SESSION_SECRETS === undefined ? { sessionSecrets: [secret('session')] } : {}),
    ...(settings.OIDC_ISSUER === undefined ? { oidcClientSecret: secret('oidc-client') } : {}),
  });
  return { config, stop: async () => postgres?.stop() };
}
