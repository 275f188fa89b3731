import type { ScheduleImport } from './schedule-import.types.js';
import type { ScheduleImportView } from './schedule-import.view.js';

/** What those who keep the event see of an import. */
export function toScheduleImport(view: ScheduleImportView): ScheduleImport {
  const { id, state, progress, problem, format, source, title, unchanged, createdAt, appliedAt } = view;
  const plan = format === null ? null : { view, format, source: source!, title, unchanged };
  return { view, id, state, progress, problem, plan, createdAt, appliedAt };
}
