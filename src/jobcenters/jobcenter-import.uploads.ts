import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Member } from '../kernel/actor.js';
import { Transactor } from '../platform/database/transactor.js';
import { InputInvalid, Violation } from '../platform/graphql/problems.js';
import { Uploads } from '../platform/uploads/uploads.js';
import { ImportFileError, type ImportFile } from './jobcenter-import.csv.js';
import { isApplicable, type JobcenterImportPlan as Plan } from './jobcenter-import.model.js';
import { isEmpty, toSections } from './jobcenter-import.report.js';
import { JobcenterImport, type ImportSources } from './jobcenter-import.service.js';
import {
  JobcenterImportApplied,
  JobcenterImportPlanned,
  JobcenterImportRefused,
  type ApplyJobcenterImportResult,
  type JobcenterImportInput,
  type JobcenterImportPlan,
  type PlanJobcenterImportResult,
} from './jobcenter-import.types.js';

/** Imports of the directory from files that an admin has uploaded. */
@Injectable()
export class JobcenterUploadImport {
  constructor(
    private readonly transactor: Transactor,
    private readonly uploads: Uploads,
    private readonly jobcenterImport: JobcenterImport,
  ) {}

  /** Says what an import would do; changes nothing. */
  plan(actor: Member, input: JobcenterImportInput): Promise<PlanJobcenterImportResult> {
    return this.withSources(
      actor,
      input,
      async (sources) => new JobcenterImportPlanned(toPlan(await this.jobcenterImport.plan(sources))),
    );
  }

  /** Carries an import out if it still is the one with the fingerprint. */
  apply(actor: Member, input: JobcenterImportInput, fingerprint: string): Promise<ApplyJobcenterImportResult> {
    const isExpected = (plan: Plan): boolean => fingerprintOf(plan) === fingerprint;
    return this.withSources(actor, input, async (sources) => {
      const plan = await this.jobcenterImport.apply(sources, isExpected);
      return isApplicable(plan) && isExpected(plan)
        ? new JobcenterImportApplied(toPlan(plan))
        : new JobcenterImportRefused(toPlan(plan));
    });
  }

  private async withSources<Result>(
    actor: Member,
    { uploadId, successionsUploadId, effectiveOn }: JobcenterImportInput,
    work: (sources: ImportSources) => Promise<Result>,
  ): Promise<Result | InputInvalid> {
    const file = await this.find(actor, uploadId, 'Liste');
    if (!file) return new InputInvalid([isGone('input.uploadId')]);
    const successionsFile = successionsUploadId ? await this.find(actor, successionsUploadId, 'Übergänge') : undefined;
    if (successionsUploadId && !successionsFile) return new InputInvalid([isGone('input.successionsUploadId')]);
    try {
      return await work({
        file,
        successionsFile,
        effectiveOn: effectiveOn ?? undefined,
        actorId: actor.staffMemberId,
      });
    } catch (error) {
      if (error instanceof ImportFileError) return new InputInvalid([new Violation('input.uploadId', error.message)]);
      throw error;
    }
  }

  private async find(actor: Member, uploadId: string, name: string): Promise<ImportFile | undefined> {
    const bytes = await this.uploads.find(this.transactor.reader, uploadId, actor.staffMemberId);
    return bytes && { name, bytes };
  }
}

function isGone(field: string): Violation {
  return new Violation(field, 'Diese Datei gibt es nicht oder nicht mehr. Bitte laden Sie sie noch einmal hoch.');
}

function toPlan(plan: Plan): JobcenterImportPlan {
  return {
    fingerprint: fingerprintOf(plan),
    applicable: isApplicable(plan),
    empty: isEmpty(plan),
    effectiveOn: plan.effectiveOn,
    added: plan.added.length,
    changed: plan.changed.length,
    renumbered: plan.renumbered.length,
    gone: plan.gone.length + plan.blocked.length,
    unchanged: plan.unchanged,
    badRows: plan.badRows.length,
    sections: toSections(plan).map(({ title, lines }) => ({ title, lines: [...lines] })),
  };
}

function fingerprintOf(plan: Plan): string {
  return createHash('sha256').update(JSON.stringify(plan)).digest('base64url');
}
