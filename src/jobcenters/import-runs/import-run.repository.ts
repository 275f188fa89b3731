import { Injectable } from '@nestjs/common';
import type { DatabaseHandle, TransactionHandle } from '../../platform/database/handles.js';
import { affected, firstRow, rows } from '../../platform/database/sql.js';
import type { JobcenterImportPlan } from '../jobcenter-import.types.js';
import type { ImportRunRow } from './import-run.entity.js';

/** A run to be stored. */
export type NewImportRun = Pick<
  ImportRunRow,
  'id' | 'requestedBy' | 'uploadId' | 'successionsUploadId' | 'effectiveOn' | 'fingerprint' | 'startedAt'
>;

/** How a run ends. */
export interface ImportRunEnd {
  readonly state: 'APPLIED' | 'REFUSED' | 'FAILED';
  readonly endedAt: Date;
  /** A German sentence; of one that was not applied. */
  readonly problem?: string;
  readonly plan?: JobcenterImportPlan;
}

/** All SQL of the imports that admins begin. */
@Injectable()
export class ImportRunRepository {
  /** The run with the id; undefined when there is none. */
  find(handle: DatabaseHandle, id: string): Promise<ImportRunRow | undefined> {
    return firstRow(
      handle,
      `SELECT id, requested_by AS "requestedBy", upload_id AS "uploadId", successions_upload_id AS "successionsUploadId",
              effective_on::text AS "effectiveOn", fingerprint, state, progress, problem, plan, started_at AS "startedAt", ended_at AS "endedAt"
       FROM jobcenter_import_runs WHERE id = $1`,
      [id],
    );
  }

  /** Stores a run that is RUNNING. */
  async insert(tx: TransactionHandle, run: NewImportRun): Promise<void> {
    await rows(
      tx,
      `INSERT INTO jobcenter_import_runs (id, requested_by, upload_id, successions_upload_id, effective_on, fingerprint, state, started_at)
       VALUES ($1, $2, $3, $4, $5, $6, 'RUNNING', $7)`,
      [run.id, run.requestedBy, run.uploadId, run.successionsUploadId, run.effectiveOn, run.fingerprint, run.startedAt],
    );
  }

  /** Says how far the run is, in percent. */
  async setProgress(tx: TransactionHandle, id: string, progress: number): Promise<void> {
    await affected(tx, `UPDATE jobcenter_import_runs SET progress = $2 WHERE id = $1 AND state = 'RUNNING'`, [
      id,
      progress,
    ]);
  }

  /** RUNNING → how it ends; returns whether it was RUNNING. */
  async end(tx: TransactionHandle, id: string, { state, endedAt, problem, plan }: ImportRunEnd): Promise<boolean> {
    const ended = await affected(
      tx,
      `UPDATE jobcenter_import_runs SET state = $2, progress = 100, ended_at = $3, problem = $4, plan = $5 WHERE id = $1 AND state = 'RUNNING'`,
      [id, state, endedAt, problem ?? null, plan ? JSON.stringify(plan) : null],
    );
    return ended === 1;
  }
}
