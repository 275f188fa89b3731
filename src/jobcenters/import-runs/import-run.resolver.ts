import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../kernel/actor.js';
import { Requires } from '../../platform/access/requires.js';
import { IdArg } from '../../platform/graphql/id-args.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { JobcenterImportInput } from '../jobcenter-import.types.js';
import { ImportRunService } from './import-run.service.js';
import { ApplyJobcenterImportResult, JobcenterImportRun } from './import-run.types.js';

@Resolver(() => JobcenterImportRun)
export class ImportRunResolver {
  constructor(private readonly runs: ImportRunService) {}

  @Query(() => JobcenterImportRun, {
    nullable: true,
    description: 'An import of the directory that an admin has begun; null when there is none.',
  })
  @Requires('ADMIN')
  jobcenterImportRun(@IdArg('id', 'Id of the run.') id: string): Promise<JobcenterImportRun | null> {
    return this.runs.find(id);
  }

  @Mutation(() => ApplyJobcenterImportResult, {
    description: 'Carries an import out, in the background, exactly as it was planned, or not at all.',
  })
  @Requires('ADMIN')
  applyJobcenterImport(
    @CurrentActor() actor: Member,
    @Args('input', { description: 'What to import.' }) input: JobcenterImportInput,
    @Args('fingerprint', { description: '`fingerprint` of the plan that you have seen.' }) fingerprint: string,
  ): Promise<ApplyJobcenterImportResult> {
    return this.runs.start(actor, input, fingerprint);
  }
}
