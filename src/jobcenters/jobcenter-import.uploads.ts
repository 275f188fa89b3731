import { Injectable } from '@nestjs/common';
import type { Member } from '../kernel/actor.js';
import { Transactor } from '../platform/database/transactor.js';
import { InputInvalid, Violation } from '../platform/graphql/problems.js';
import { Uploads } from '../platform/uploads/uploads.js';
import { ImportFileError, type ImportFile } from './jobcenter-import.csv.js';
import { toPlan } from './jobcenter-import.presenter.js';
import { JobcenterImport, type ImportSources } from './jobcenter-import.service.js';
import {
  JobcenterImportPlanned,
  type JobcenterImportInput,
  type PlanJobcenterImportResult,
} from './jobcenter-import.types.js';

/** The files of an import, or which of them is not there any more. */
export type LoadedSources = { readonly sources: ImportSources } | { readonly gone: Violation };

/** Imports of the directory from files that an admin has uploaded. */
@Injectable()
export class JobcenterUploadImport {
  constructor(
    private readonly transactor: Transactor,
    private readonly uploads: Uploads,
    private readonly jobcenterImport: JobcenterImport,
  ) {}

  /** Says what an import would do; changes nothing. */
  async plan(actor: Member, input: JobcenterImportInput): Promise<PlanJobcenterImportResult> {
    const found = await this.loadSources(actor.staffMemberId, input);
    if ('gone' in found) return new InputInvalid([found.gone]);
    try {
      return new JobcenterImportPlanned(toPlan(await this.jobcenterImport.plan(found.sources)));
    } catch (error) {
      if (error instanceof ImportFileError) return new InputInvalid([new Violation('input.uploadId', error.message)]);
      throw error;
    }
  }

  /** Reads the files that a person has uploaded for an import. */
  async loadSources(
    ownerId: string,
    { uploadId, successionsUploadId, effectiveOn }: JobcenterImportInput,
  ): Promise<LoadedSources> {
    const file = await this.find(ownerId, uploadId, 'Liste');
    if (!file) return { gone: uploadIsGone('input.uploadId') };
    const successionsFile = successionsUploadId
      ? await this.find(ownerId, successionsUploadId, 'Übergänge')
      : undefined;
    if (successionsUploadId && !successionsFile) return { gone: uploadIsGone('input.successionsUploadId') };
    return { sources: { file, successionsFile, effectiveOn: effectiveOn ?? undefined, actorId: ownerId } };
  }

  private async find(ownerId: string, uploadId: string, name: string): Promise<ImportFile | undefined> {
    const bytes = await this.uploads.find(this.transactor.reader, uploadId, ownerId);
    return bytes && { name, bytes };
  }
}

/** Says that a file has to be uploaded once more. */
export function uploadIsGone(field: string): Violation {
  return new Violation(field, 'Diese Datei gibt es nicht oder nicht mehr. Bitte laden Sie sie noch einmal hoch.');
}
