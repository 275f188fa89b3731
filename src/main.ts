import { createApp } from './app.js';
import { ConfigurationError, readSettings } from './platform/config/config.js';
import type { Settings } from './platform/config/settings.js';
import { migrate, UnsuitableServerError } from './platform/database/migrate.js';
import { startEmbeddedParts } from './platform/embedded/embedded-parts.js';
import { PortInUseError, requireFreePort } from './platform/http/port.js';
import { announceReady, step } from './platform/http/start-messages.js';
import { seedIfChanged } from './seed.js';

/** What ends the parts that were opened, in the order of opening. */
type Closers = (() => Promise<void>)[];

/** Opens the house and keeps it open until SIGINT or SIGTERM; then, or when opening fails, ends all that was started. */
async function main(): Promise<void> {
  const closers: Closers = [];
  const opening = open(closers);
  let closing: Promise<void> | undefined;
  const close = (exitCode: number): Promise<void> =>
    (closing ??= (async () => {
      // A part that is just being started has to be there before it can be ended.
      await opening.catch(() => undefined);
      for (const closePart of closers.toReversed()) await closePart();
      process.exit(exitCode);
    })());
  process.on('SIGINT', () => void close(0));
  process.on('SIGTERM', () => void close(0));
  try {
    await opening;
  } catch (error) {
    process.stderr.write(`\n${describe(error)}\n`);
    await close(1);
  }
}

async function open(closers: Closers): Promise<void> {
  const settings = readSettings();
  await requireFreePort(settings.HOST, settings.PORT);
  if (settings.NODE_ENV === 'production') await serve(settings, closers);
  else await serveEmbedded(settings, closers);
}

/** In production the operator migrates and seeds; the process only serves, and writes nothing but logs. */
async function serve(settings: Settings, closers: Closers): Promise<void> {
  const { config } = await startEmbeddedParts(settings);
  const app = await createApp(config);
  closers.push(() => app.close());
  await app.listen(config.port, config.host);
}

async function serveEmbedded(settings: Settings, closers: Closers): Promise<void> {
  const { config, stop } = await step('Datenbank bereitstellen', () => startEmbeddedParts(settings));
  closers.push(stop);
  await step(
    'Datenbank auf den neuesten Stand bringen',
    () => migrate({ ownerUrl: config.migrationDatabaseUrl, applicationUrl: config.databaseUrl }),
    (run) => (run.length === 0 ? 'nichts zu tun' : `${run.length} Schritte`),
  );
  await step(
    'Stammdaten und Demo-Inhalte einspielen',
    () => seedIfChanged(config, { demo: 'ALL' }),
    (report) => report,
  );
  await step('Dienst öffnen', async () => {
    const app = await createApp(config);
    closers.push(() => app.close());
    await app.listen(config.port, config.host);
  });
  announceReady(config);
}

function describe(error: unknown): string {
  const isExpected =
    error instanceof ConfigurationError || error instanceof PortInUseError || error instanceof UnsuitableServerError;
  if (!(error instanceof Error)) return String(error);
  return isExpected ? error.message : (error.stack ?? error.message);
}

void main();
