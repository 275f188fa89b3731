import { demoToken } from '../people/sign-in/demo-token.js';
import { readSettings, toConfig } from '../platform/config/config.js';
import { secretOf } from '../platform/embedded/secrets.js';
import { CommandError, type Command } from './command.js';

export const tokenCommand: Command = {
  name: 'token',
  usage: 'token KONTO',
  description:
    'gibt ein Bearer-Token für ein Demo-Konto aus (seeker, author, coauthor, editor, organiser, coordinator, admin)',
  options: {},
  minArguments: 1,
  maxArguments: 1,
  run: async ({ arguments: [account] }) => {
    const settings = readSettings();
    if (settings.NODE_ENV === 'production' || settings.OIDC_ISSUER !== undefined)
      throw new CommandError('Demo-Token gibt es nur mit der eingebetteten Anmeldung.');
    // A token needs no database, so none is started for it.
    const secret = (name: string): string => secretOf(settings.DATA_DIR, name);
    const config = toConfig(settings, {
      databaseUrl: 'postgres://unused',
      sessionSecrets: [secret('session')],
      oidcClientSecret: secret('oidc-client'),
    });
    try {
      process.stdout.write(`${await demoToken(config, account!)}\n`);
    } catch (error) {
      throw new CommandError((error as Error).message);
    }
  },
};
