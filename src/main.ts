import { createApp } from './app.js';
import { ConfigurationError, readSettings, type Config } from './platform/config/config.js';
import type { Settings } from './platform/config/settings.js';
import { isDatabaseAway } from './platform/database/database-errors.js';
import { migrate, NotMigratedError, requireMigrated, UnsuitableServerError } from './platform/database/migrate.js';
import { startEmbeddedParts } from './platform/embedded/embedded-parts.js';
import { closeServer } from './platform/http/close-server.js';
import { listen, PortInUseError, requireFreePort } from './platform/http/port.js';
import { announceReady, step } from './platform/http/start-messages.js';
import { seedIfChanged } from './seed.js';

/** What ends the parts that were opened, in the order of opening. */
type Closers = (() => Promise<void>)[];

/** Opens the house and keeps it open until it is told to end; then, or when opening fails, ends all that was started. */
async function main(): Promise<void> {
  const closers: Closers = [];
  const end = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end.abort());
  // The script that started us was killed: nobody would end us any more, and we would hold the port for ever.
  process.on('disconnect', () => end.abort());
  let exitCode = 0;
  try {
    await open(closers, end.signal);
    await new Promise((resolve) => end.signal.addEventListener('abort', resolve, { once: true }));
  } catch (error) {
    if (error !== end.signal.reason) {
      exitCode = 1;
      process.stderr.write(`\n${describe(error)}\n`);
    }
  }
  for (const close of closers.toReversed()) {
    await close().catch((error: unknown) => process.stderr.write(`\n${describe(error)}\n`));
  }
  process.exit(exitCode);
}

/** Opens part after part. @throws the reason of `end` when it is aborted meanwhile: a step that has begun is finished first */
async function open(closers: Closers, end: AbortSignal): Promise<void> {
  const settings = readSettings();
  await requireFreePort(settings.HOST, settings.PORT);
  if (settings.NODE_ENV === 'production') await serve(settings, closers);
  else await serveEmbedded(settings, closers, end);
  end.throwIfAborted();
}

/** In production the operator migrates and seeds; the process only serves, and writes nothing but logs. */
async function serve(settings: Settings, closers: Closers): Promise<void> {
  const { config } = await startEmbeddedParts(settings);
  await requireMigrated(config.databaseUrl);
  await openApp(config, closers);
}

async function serveEmbedded(settings: Settings, closers: Closers, end: AbortSignal): Promise<void> {
  const { config, stop } = await step('Datenbank bereitstellen', () => startEmbeddedParts(settings));
  closers.push(stop);
  end.throwIfAborted();
  await step(
    'Datenbank auf den neuesten Stand bringen',
    () => migrate({ ownerUrl: config.migrationDatabaseUrl, applicationUrl: config.databaseUrl }),
    (run) => (run.length === 0 ? 'nichts zu tun' : `${run.length} Schritte`),
  );
  end.throwIfAborted();
  await step(
    'Stammdaten und Demo-Inhalte einspielen',
    () => seedIfChanged(config, { demo: 'ALL' }),
    (report) => report,
  );
  end.throwIfAborted();
  await step('Dienst öffnen', () => openApp(config, closers));
  announceReady(config);
}

async function openApp(config: Config, closers: Closers): Promise<void> {
  const app = await createApp(config);
  closers.push(() => app.close());
  await listen(app, config.host, config.port);
  closers.push(() => closeServer(app));
}

const EXPECTED = [ConfigurationError, PortInUseError, UnsuitableServerError, NotMigratedError];

/** Says in a sentence what the operator can put right, and the place in the code for everything else. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (isDatabaseAway(error)) {
    const { code } = error as NodeJS.ErrnoException;
    return `Die Datenbank antwortet nicht${code === undefined ? '' : ` (${code})`}. Läuft sie unter DATABASE_URL?`;
  }
  return EXPECTED.some((expected) => error instanceof expected) ? error.message : (error.stack ?? error.message);
}

void main();
