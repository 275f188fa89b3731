import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Transactor } from '../../platform/database/transactor.js';
import { defineJob, Jobs } from '../../platform/jobs/jobs.js';
import { ImportFileError } from '../jobcenter-import.csv.js';
import { fingerprintOf, toPlan } from '../jobcenter-import.presenter.js';
import { JobcenterImport } from '../jobcenter-import.service.js';
import { JobcenterUploadImport } from '../jobcenter-import.uploads.js';
import { ImportRunRepository } from './import-run.repository.js';

/** Carries out an import of the directory. */
export const applyImport = defineJob<{ runId: string }>('jobcenter-import.apply', { retryLimit: 3 });

/** Percent of the work that is done when a step begins. */
const PROGRESS = { reading: 10, writing: 40 } as const;

const CHANGED =
  'Inzwischen hat sich das Verzeichnis geändert, und nichts wurde übernommen. Bitte prüfen Sie noch einmal.';
const NOT_APPLICABLE = 'So lässt sich die Liste nicht übernehmen. Bitte berichtigen Sie, was der Plan nennt.';

/** Carries out the imports that admins begin. What it did and that it is done are one transaction, so it does it once. */
@Injectable()
export class ImportRunJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly transactor: Transactor,
    private readonly repository: ImportRunRepository,
    private readonly uploads: JobcenterUploadImport,
    private readonly jobcenterImport: JobcenterImport,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(applyImport, ({ runId }) => this.run(runId));
  }

  private async run(id: string): Promise<void> {
    const run = await this.repository.find(this.transactor.reader, id);
    if (run?.state !== 'RUNNING') return;
    await this.report(id, PROGRESS.reading);
    const found = await this.uploads.loadSources(run.requestedBy, run);
    if ('gone' in found) return this.fail(id, found.gone.message);
    await this.report(id, PROGRESS.writing);
    await this.jobcenterImport
      .apply(found.sources, {
        isExpected: (plan) => fingerprintOf(plan) === run.fingerprint,
        conclude: async (tx, plan, isDone) => {
          const shown = toPlan(plan);
          const outcome = isDone
            ? ({ state: 'APPLIED' } as const)
            : ({ state: 'REFUSED', problem: shown.applicable ? CHANGED : NOT_APPLICABLE } as const);
          await this.repository.end(tx, id, { ...outcome, endedAt: this.clock.now(), plan: shown });
        },
      })
      .catch((error: unknown) => {
        if (!(error instanceof ImportFileError)) throw error;
        return this.fail(id, error.message);
      });
  }

  private report(id: string, percent: number): Promise<void> {
    return this.transactor.run((tx) => this.repository.setProgress(tx, id, percent));
  }

  private async fail(id: string, problem: string): Promise<void> {
    const end = { state: 'FAILED', problem, endedAt: this.clock.now() } as const;
    await this.transactor.run((tx) => this.repository.end(tx, id, end));
  }
}
