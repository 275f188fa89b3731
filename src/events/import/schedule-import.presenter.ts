import { ScheduleImportState, ScheduleImportStep } from './schedule-import.enums.js';
import type { ScheduleImport } from './schedule-import.types.js';
import type { ScheduleImportView } from './schedule-import.view.js';

/** Percent of the work that is done when a step begins, as it is with large files. */
const DONE_BEFORE: Readonly<Record<ScheduleImportStep, number>> = {
  [ScheduleImportStep.FETCHING]: 0,
  [ScheduleImportStep.READING]: 20,
  [ScheduleImportStep.COMPARING]: 60,
};

/** What those who keep the event see of an import. */
export function toScheduleImport(view: ScheduleImportView): ScheduleImport {
  const { id, state, step, problem, format, source, title, unchanged, createdAt, appliedAt } = view;
  const plan = format === null ? null : { view, format, source: source!, title, unchanged };
  const progress = state === ScheduleImportState.PLANNING ? DONE_BEFORE[step] : 100;
  return { view, id, state, step, progress, problem, plan, createdAt, appliedAt };
}
