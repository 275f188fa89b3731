import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../platform/config/data-files.js';
import { printCurrentSchema } from '../platform/graphql/print-schema.js';
import { AppModule } from '../app.module.js';
import { readSettings, toConfig } from '../platform/config/config.js';
import { CommandError, type Command } from './command.js';

export const printSchemaCommand: Command = {
  name: 'print-schema',
  usage: 'print-schema [--write | --check]',
  description: 'gibt das GraphQL-Schema aus, schreibt schema.graphql oder prüft, ob es noch stimmt',
  options: { write: { type: 'boolean' }, check: { type: 'boolean' } },
  minArguments: 0,
  maxArguments: 0,
  run: async ({ options }) => {
    const config = toConfig(readSettings({}), {
      databaseUrl: 'postgres://unused',
      sessionSecrets: ['unused'],
      oidcClientSecret: 'unused',
    });
    const schema = await printCurrentSchema(AppModule.forRoot(config));
    const file = join(projectFolder(), 'schema.graphql');
    if (options['write'] === true) writeFileSync(file, schema);
    else if (options['check'] === true) {
      if (readFileSync(file, 'utf8') !== schema)
        throw new CommandError(
          'schema.graphql stimmt nicht mehr mit dem Code überein. Bitte ausführen: npm run schema',
        );
    } else process.stdout.write(schema);
  },
};
