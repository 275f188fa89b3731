import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Member } from '../kernel/actor.js';
import { Requires } from '../platform/access/requires.js';
import { CurrentActor } from '../platform/graphql/request-context.js';
import {
  ApplyJobcenterImportResult,
  JobcenterImportInput,
  JobcenterImportPlan,
  PlanJobcenterImportResult,
} from './jobcenter-import.types.js';
import { JobcenterUploadImport } from './jobcenter-import.uploads.js';

const INPUT = { name: 'input', description: 'What to import.' };

@Resolver(() => JobcenterImportPlan)
export class JobcenterImportResolver {
  constructor(private readonly imports: JobcenterUploadImport) {}

  @Mutation(() => PlanJobcenterImportResult, {
    description: 'Says what an import of an official list would do. Changes nothing.',
  })
  @Requires('ADMIN')
  planJobcenterImport(
    @CurrentActor() actor: Member,
    @Args(INPUT) input: JobcenterImportInput,
  ): Promise<PlanJobcenterImportResult> {
    return this.imports.plan(actor, input);
  }

  @Mutation(() => ApplyJobcenterImportResult, {
    description: 'Carries an import out exactly as it was planned, or not at all.',
  })
  @Requires('ADMIN')
  applyJobcenterImport(
    @CurrentActor() actor: Member,
    @Args(INPUT) input: JobcenterImportInput,
    @Args('fingerprint', { description: '`fingerprint` of the plan that you have seen.' }) fingerprint: string,
  ): Promise<ApplyJobcenterImportResult> {
    return this.imports.apply(actor, input, fingerprint);
  }
}
