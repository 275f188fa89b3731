import { readFile } from 'node:fs/promises';
import { ScheduleFileImport, ScheduleImportRefusedError } from '../events/import/schedule-file-import.js';
import { formatSchedulePlan } from '../events/import/schedule-plan.report.js';
import { CommandError, reportProgress, withCapabilities, type Command } from './command.js';

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'gibt es nicht',
  EISDIR: 'ist ein Ordner, keine Datei',
  EACCES: 'darf nicht gelesen werden',
};

export const importScheduleCommand: Command = {
  name: 'import-schedule',
  usage: 'import-schedule [--event ID] [--dry-run] DATEI|ADRESSE',
  description:
    'liest ein Programm in eine Veranstaltung ein, ohne --event in einen neuen Entwurf; --dry-run zeigt es nur',
  options: { event: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  minArguments: 1,
  maxArguments: 1,
  run: ({ arguments: [from], options }) =>
    withCapabilities(async (context) => {
      const imports = context.get(ScheduleFileImport, { strict: false });
      const dryRun = options['dry-run'] === true;
      const eventId = options['event'] as string | undefined;
      try {
        reportProgress('Die Datei wird geholt …');
        const bytes = /^https?:\/\//i.test(from!) ? await imports.fetch(from!) : await load(from!);
        const outcome = await imports.run(bytes, { eventId, dryRun, report: reportProgress });
        reportProgress('');
        process.stdout.write(
          `${formatSchedulePlan(outcome.programme, outcome.plan)}\n\n${closing(outcome.eventId, dryRun)}\n`,
        );
      } catch (error) {
        reportProgress('');
        throw error instanceof ScheduleImportRefusedError ? new CommandError(error.message) : error;
      }
    }),
};

async function load(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const reason = UNREADABLE[(error as NodeJS.ErrnoException).code ?? ''] ?? 'lässt sich nicht lesen';
    throw new CommandError(`Die Datei „${file}“ ${reason}.`);
  }
}

function closing(eventId: string | undefined, dryRun: boolean): string {
  if (!dryRun) return `Eingelesen in die Veranstaltung ${eventId}.`;
  return eventId === undefined
    ? 'Nichts wurde geändert. Ohne --dry-run entsteht ein neuer Entwurf.'
    : 'Nichts wurde geändert.';
}
