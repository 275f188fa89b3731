import { seed } from '../seed.js';
import { CommandError, withConfig, type Command } from './command.js';

export const seedCommand: Command = {
  name: 'seed',
  usage: 'seed [--demo]',
  description: 'spielt Vokabulare und Jobcenter ein, mit --demo auch Demo-Personen und -Praxisbeispiele',
  options: { demo: { type: 'boolean' } },
  minArguments: 0,
  maxArguments: 0,
  run: ({ options }) =>
    withConfig(async (config) => {
      if (options['demo'] === true && config.production)
        throw new CommandError('Demo-Inhalte kommen nie in eine Produktionsdatenbank.');
      process.stdout.write(`${await seed(config, { demo: options['demo'] === true ? 'ALL' : 'NONE' })}\n`);
    }),
};
