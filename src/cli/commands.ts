import type { Command } from './command.js';
import { configCommand } from './config.command.js';
import { grantRoleCommand } from './grant-role.command.js';
import { importJobcentersCommand } from './import-jobcenters.command.js';
import { importScheduleCommand } from './import-schedule.command.js';
import { migrateCommand } from './migrate.command.js';
import { printSchemaCommand } from './print-schema.command.js';
import { reindexCommand } from './reindex.command.js';
import { seedCommand } from './seed.command.js';
import { tokenCommand } from './token.command.js';
import { verifySearchCommand } from './verify-search.command.js';

/** All commands in the order of the help. */
export const commands: readonly Command[] = [
  configCommand,
  migrateCommand,
  seedCommand,
  grantRoleCommand,
  importJobcentersCommand,
  importScheduleCommand,
  reindexCommand,
  verifySearchCommand,
  tokenCommand,
  printSchemaCommand,
];

export function findCommand(name: string): Command | undefined {
  return commands.find((command) => command.name === name);
}

/** The help page. */
export function formatHelp(all: readonly Command[]): string {
  const width = Math.max(...all.map((command) => command.usage.length));
  return [
    'Befehle (npm run cli -- …):',
    ...all.map((command) => `  ${command.usage.padEnd(width)}  ${command.description}`),
  ].join('\n');
}
