import type { ProgrammeFormat } from '../formats/programme.js';
import type { FieldChange } from './schedule-plan.model.js';
import type { ScheduleChangeKind, ScheduleImportState, ScheduleImportStep } from './schedule-import.enums.js';

/** An import as it is read, before any policy is applied. */
export interface ScheduleImportView {
  readonly id: string;
  readonly eventId: string;
  /** Null for one that the operator or the clock has begun. */
  readonly requestedBy: string | null;
  readonly uploadId: string | null;
  readonly url: string | null;
  readonly state: ScheduleImportState;
  /** The one that is under way while the import is PLANNING. */
  readonly step: ScheduleImportStep;
  readonly problem: string | null;
  /** Null until there is a plan. */
  readonly format: ProgrammeFormat | null;
  readonly source: string | null;
  readonly title: string | null;
  readonly unchanged: number;
  readonly baseHash: string | null;
  readonly contentHash: string | null;
  readonly createdAt: Date;
  readonly appliedAt: Date | null;
}

/** A line of a plan as it is shown. */
export interface ScheduleChangeView {
  readonly position: number;
  readonly kind: ScheduleChangeKind;
  readonly talkId: string | null;
  readonly title: string | null;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly room: string | null;
  readonly place: string | null;
  readonly reason: string | null;
  readonly fields: readonly FieldChange[];
}
