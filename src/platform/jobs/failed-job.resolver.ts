import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../kernel/actor.js';
import { Requires } from '../access/requires.js';
import { PageArgs, toConnection, toPageRequest } from '../graphql/connection.js';
import { IdArg } from '../graphql/id-args.js';
import { CurrentActor } from '../graphql/request-context.js';
import { FailedJobService } from './failed-job.service.js';
import { FailedJob, FailedJobConnection, RetryJobResult } from './failed-job.types.js';

@Resolver(() => FailedJob)
export class FailedJobResolver {
  constructor(private readonly jobs: FailedJobService) {}

  @Query(() => FailedJobConnection, {
    description: 'Background work that was given up in the last week, the latest failure first.',
  })
  @Requires('ADMIN')
  async failedJobs(@Args() page: PageArgs): Promise<FailedJobConnection> {
    return toConnection(await this.jobs.list(toPageRequest(page)), (job) => job);
  }

  @Mutation(() => RetryJobResult, { description: 'Tries a job once more that was given up.' })
  @Requires('ADMIN')
  retryJob(@CurrentActor() actor: Member, @IdArg('id', 'Id of the job.') id: string): Promise<RetryJobResult> {
    return this.jobs.retry(actor, id);
  }
}
