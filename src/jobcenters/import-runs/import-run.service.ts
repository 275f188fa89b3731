import { Injectable } from '@nestjs/common';
import type { Member } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { newId, toId } from '../../kernel/ids.js';
import { Transactor } from '../../platform/database/transactor.js';
import { InputInvalid } from '../../platform/graphql/problems.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { Uploads } from '../../platform/uploads/uploads.js';
import type { JobcenterImportInput } from '../jobcenter-import.types.js';
import { uploadIsGone } from '../jobcenter-import.uploads.js';
import type { ImportRunRow } from './import-run.entity.js';
import { applyImport } from './import-run.jobs.js';
import { ImportRunRepository } from './import-run.repository.js';
import {
  JobcenterImportRunState,
  JobcenterImportStarted,
  type ApplyJobcenterImportResult,
  type JobcenterImportRun,
} from './import-run.types.js';

const GIVEN_UP =
  'Der Import ist mehrmals unerwartet abgebrochen, und nichts wurde geändert. Die Ursache steht im Protokoll des Dienstes.';

/** Imports of the directory that admins begin and a job carries out. */
@Injectable()
export class ImportRunService {
  constructor(
    private readonly transactor: Transactor,
    private readonly repository: ImportRunRepository,
    private readonly uploads: Uploads,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Begins an import that is to do what the plan with the fingerprint says. Writes the job. */
  start(actor: Member, input: JobcenterImportInput, fingerprint: string): Promise<ApplyJobcenterImportResult> {
    const { staffMemberId: requestedBy } = actor;
    const uploadId = toId(input.uploadId);
    const successionsUploadId = input.successionsUploadId ? toId(input.successionsUploadId) : null;
    return this.transactor.run(async (tx) => {
      if (!(await this.uploads.exists(tx, uploadId, requestedBy)))
        return new InputInvalid([uploadIsGone('input.uploadId')]);
      if (successionsUploadId !== null && !(await this.uploads.exists(tx, successionsUploadId, requestedBy)))
        return new InputInvalid([uploadIsGone('input.successionsUploadId')]);
      const id = newId();
      const effectiveOn = input.effectiveOn ?? null;
      const startedAt = this.clock.now();
      await this.repository.insert(tx, {
        id,
        requestedBy,
        uploadId,
        successionsUploadId,
        effectiveOn,
        fingerprint,
        startedAt,
      });
      await this.jobs.enqueue(tx, applyImport, { runId: id });
      return new JobcenterImportStarted(toRun((await this.repository.find(tx, id))!));
    });
  }

  /** The run with the id; null when there is none. One whose job is gone has FAILED. */
  async find(id: string): Promise<JobcenterImportRun | null> {
    const { reader } = this.transactor;
    const found = await this.repository.find(reader, toId(id));
    if (!found) return null;
    if (found.state !== 'RUNNING' || (await this.hasJob())) return toRun(found);
    // It may have ended between the two looks.
    const again = (await this.repository.find(reader, found.id))!;
    return toRun(again.state === 'RUNNING' ? { ...again, state: 'FAILED', progress: 100, problem: GIVEN_UP } : again);
  }

  private async hasJob(): Promise<boolean> {
    return (await this.jobs.findOldestWaiting(this.transactor.reader, [applyImport])).has(applyImport.name);
  }
}

function toRun(row: ImportRunRow): JobcenterImportRun {
  return { ...row, state: row.state as JobcenterImportRunState };
}
