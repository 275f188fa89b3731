import { JobcenterImport } from '../jobcenters/jobcenter-import.service.js';
import { CommandError, withCapabilities, type Command } from './command.js';

export const importJobcentersCommand: Command = {
  name: 'import-jobcenters',
  usage: 'import-jobcenters DATEI [--successions DATEI] [--apply]',
  description: 'zeigt, was eine neue Liste der Jobcenter ändern würde; mit --apply wird es geändert',
  options: { successions: { type: 'string' }, apply: { type: 'boolean' } },
  minArguments: 1,
  maxArguments: 1,
  run: ({ arguments: [file], options }) =>
    withCapabilities(async (context) => {
      const successions = options['successions'];
      const outcome = await context.get(JobcenterImport, { strict: false }).run({
        file: file!,
        ...(typeof successions === 'string' ? { successionsFile: successions } : {}),
        apply: options['apply'] === true,
      });
      if (!outcome.ok) throw new CommandError(outcome.text);
      process.stdout.write(`${outcome.text}\n`);
    }),
};
