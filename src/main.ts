import { createApp } from './app.js';
import { ConfigurationError, readSettings } from './platform/config/config.js';
import { startEmbeddedParts, type StartedParts } from './platform/embedded/embedded-parts.js';
import { migrate } from './platform/database/migrate.js';
import { announceReady, step } from './platform/http/start-messages.js';
import { PortInUseError, requireFreePort } from './platform/http/port.js';
import { seedIfChanged } from './seed.js';

/** Opens the house: starts what is embedded, prepares the database, serves until SIGINT or SIGTERM. */
async function main(): Promise<void> {
  const settings = readSettings();
  const embedded = settings.NODE_ENV !== 'production';
  await requireFreePort(settings.HOST, settings.PORT);

  let parts: StartedParts | undefined;
  let stopping: Promise<void> | undefined;
  let close: () => Promise<void> = async () => undefined;
  const stop = (): Promise<void> =>
    (stopping ??= (async () => {
      await close();
      await parts?.stop();
      process.exit(0);
    })());
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());

  parts = await step(
    settings.DATABASE_URL === undefined && embedded ? 'Datenbank starten' : 'Einstellungen prüfen',
    () => startEmbeddedParts(settings),
  );
  const { config } = parts;
  if (embedded) {
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
  }
  const app = await step('Dienst öffnen', async () => {
    const created = await createApp(config);
    await created.listen(config.port, config.host);
    return created;
  });
  close = () => app.close();
  if (embedded) announceReady(config);
}

main().catch((error: unknown) => {
  const expected = error instanceof ConfigurationError || error instanceof PortInUseError;
  process.stderr.write(
    `\n${expected || !(error instanceof Error) ? (error as Error).message : (error.stack ?? error.message)}\n`,
  );
  process.exit(1);
});
