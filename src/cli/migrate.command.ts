import { migrate, UnsuitableServerError } from '../platform/database/migrate.js';
import { CommandError, withConfig, type Command } from './command.js';

export const migrateCommand: Command = {
  name: 'migrate',
  usage: 'migrate',
  description: 'bringt die Datenbank auf den neuesten Stand',
  options: {},
  minArguments: 0,
  maxArguments: 0,
  run: () =>
    withConfig(async (config) => {
      try {
        const run = await migrate({ ownerUrl: config.migrationDatabaseUrl, applicationUrl: config.databaseUrl });
        process.stdout.write(
          run.length === 0 ? 'Die Datenbank ist auf dem neuesten Stand.\n' : `Ausgeführt: ${run.join(', ')}\n`,
        );
      } catch (error) {
        if (error instanceof UnsuitableServerError) throw new CommandError(error.message);
        throw error;
      }
    }),
};
