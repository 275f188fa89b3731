import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Transactor } from '../../platform/database/transactor.js';
import { FetchError, Fetcher } from '../../platform/fetching/fetcher.js';
import { defineJob, Jobs } from '../../platform/jobs/jobs.js';
import { Uploads } from '../../platform/uploads/uploads.js';
import { EventRepository } from '../event.repository.js';
import { UnreadableProgrammeError, type Programme } from '../formats/programme.js';
import { readProgrammeAside } from '../formats/read-programme-aside.js';
import { ScheduleApplier } from './schedule-applier.js';
import { ScheduleImportState, ScheduleImportStep } from './schedule-import.enums.js';
import { ScheduleImportRepository } from './schedule-import.repository.js';
import type { ScheduleImportView } from './schedule-import.view.js';

/** Fetches and reads the file of an import and makes its plan. */
export const planSchedule = defineJob<{ importId: string }>('schedule-import.plan', { retryLimit: 3 });

const UPLOAD_GONE =
  'Die hochgeladene Datei gibt es nicht mehr: Sie wird 24 Stunden aufgehoben. Bitte laden Sie sie neu hoch.';
const UNEXPECTED = 'Beim Lesen der Datei ist ein unerwarteter Fehler aufgetreten. Bitte versuchen Sie es noch einmal.';

/** Makes the plans of imports, in the background. */
@Injectable()
export class SchedulePlanner implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly transactor: Transactor,
    private readonly repository: ScheduleImportRepository,
    private readonly events: EventRepository,
    private readonly applier: ScheduleApplier,
    private readonly uploads: Uploads,
    private readonly fetcher: Fetcher,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(planSchedule, ({ importId }) => this.run(importId));
  }

  private async run(importId: string): Promise<void> {
    const found = await this.repository.find(this.transactor.reader, importId);
    if (found?.state !== ScheduleImportState.PLANNING) return;
    try {
      const programme = await this.read(found);
      await this.transactor.run(async (tx) => {
        await this.events.lock(tx, found.eventId);
        await this.applier.plan(tx, importId, found.eventId, programme);
      });
    } catch (error) {
      const isExpected = error instanceof UnreadableProgrammeError || error instanceof FetchError;
      await this.transactor.run((tx) => this.repository.fail(tx, importId, isExpected ? error.message : UNEXPECTED));
      // Whoever waits has been told; the log learns of it too.
      if (!isExpected) throw error;
    }
  }

  private async read(found: ScheduleImportView): Promise<Programme> {
    const bytes = await this.load(found);
    await this.begin(found.id, ScheduleImportStep.READING);
    const programme = await readProgrammeAside(bytes);
    await this.begin(found.id, ScheduleImportStep.COMPARING);
    return programme;
  }

  private async load({ uploadId, url, requestedBy }: ScheduleImportView): Promise<Uint8Array> {
    if (url !== null) return this.fetcher.fetch(url);
    const upload = await this.uploads.find(this.transactor.reader, uploadId!, requestedBy!);
    if (upload === undefined) throw new UnreadableProgrammeError(UPLOAD_GONE);
    return upload;
  }

  private begin(importId: string, step: ScheduleImportStep): Promise<void> {
    return this.transactor.run((tx) => this.repository.setStep(tx, importId, step));
  }
}
