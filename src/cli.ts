import { parseArgs } from 'node:util';
import { commands, findCommand, formatHelp } from './cli/commands.js';
import { CommandError } from './cli/command.js';
import { ConfigurationError } from './platform/config/config.js';

/** Runs one command and ends with code 0, or with a sentence on standard error and code 1. */
async function main(): Promise<void> {
  const [name, ...rest] = process.argv.slice(2);
  const command = name === undefined ? undefined : findCommand(name);
  if (!command) {
    const asksForHelp = name === undefined || name === 'help';
    if (!asksForHelp) process.stderr.write(`Den Befehl „${name}“ gibt es nicht.\n\n`);
    process.stderr.write(`${formatHelp(commands)}\n`);
    process.exit(asksForHelp ? 0 : 1);
  }
  let parsed;
  try {
    parsed = parseArgs({ args: rest, options: command.options, allowPositionals: true, strict: true });
  } catch {
    throw new CommandError(`So gibt es den Befehl nicht.\nAufruf: npm run cli -- ${command.usage}`);
  }
  if (parsed.positionals.length < command.minArguments || parsed.positionals.length > command.maxArguments) {
    throw new CommandError(`Aufruf: npm run cli -- ${command.usage}`);
  }
  await command.run({ arguments: parsed.positionals, options: parsed.values });
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    const expected = error instanceof CommandError || error instanceof ConfigurationError;
    process.stderr.write(
      `${expected ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exit(1);
  },
);
