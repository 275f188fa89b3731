import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Member } from '../kernel/actor.js';
import { Requires } from '../platform/access/requires.js';
import { CurrentActor } from '../platform/graphql/request-context.js';
import { JobcenterImportInput, JobcenterImportPlan, PlanJobcenterImportResult } from './jobcenter-import.types.js';
import { JobcenterUploadImport } from './jobcenter-import.uploads.js';

@Resolver(() => JobcenterImportPlan)
export class JobcenterImportResolver {
  constructor(private readonly imports: JobcenterUploadImport) {}

  @Mutation(() => PlanJobcenterImportResult, {
    description: 'Says what an import of an official list would do. Changes nothing.',
  })
  @Requires('ADMIN')
  planJobcenterImport(
    @CurrentActor() actor: Member,
    @Args('input', { description: 'What to import.' }) input: JobcenterImportInput,
  ): Promise<PlanJobcenterImportResult> {
    return this.imports.plan(actor, input);
  }
}
