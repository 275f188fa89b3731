import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../kernel/actor.js';
import { Requires } from '../platform/access/requires.js';
import { PageArgs, toConnection, toPageRequest } from '../platform/graphql/connection.js';
import { IdArg } from '../platform/graphql/id-args.js';
import { CurrentActor } from '../platform/graphql/request-context.js';
import { JobcenterConnection, UpdateJobcenterResult } from './jobcenter.results.js';
import { JobcenterService } from './jobcenter.service.js';
import { Jobcenter, JobcenterDirectoryEntry, JobcenterFilter, JobcenterUpdateInput } from './jobcenter.types.js';

@Resolver(() => Jobcenter)
export class JobcenterResolver {
  constructor(private readonly service: JobcenterService) {}

  @Query(() => JobcenterConnection, {
    description: 'Jobcenters by name in German order. Waiting accounts may read it too, to say where they work.',
  })
  @Requires('ACCOUNT')
  async jobcenters(
    @Args() page: PageArgs,
    @Args('filter', {
      type: () => JobcenterFilter,
      nullable: true,
      description: 'Which jobcenters; all that exist by default.',
    })
    filter?: JobcenterFilter | null,
  ): Promise<JobcenterConnection> {
    return toConnection(await this.service.list(filter ?? {}, toPageRequest(page)), (jobcenter) => jobcenter);
  }

  @Query(() => [JobcenterDirectoryEntry], {
    description: 'All jobcenters that exist, by name in German order, for a map or a list of all; 1,000 at most.',
  })
  @Requires('MEMBER')
  jobcenterDirectory(): Promise<JobcenterDirectoryEntry[]> {
    return this.service.listExisting();
  }

  @Query(() => Jobcenter, { nullable: true, description: 'The jobcenter with the id; null when there is none.' })
  @Requires('ACCOUNT')
  async jobcenter(@IdArg('id', 'Id of the jobcenter.') id: string): Promise<Jobcenter | null> {
    return (await this.service.find(id)) ?? null;
  }

  @Mutation(() => UpdateJobcenterResult, {
    description: 'Changes caseload, comparison type or area of a jobcenter. For its coordinators and admins.',
  })
  @Requires('COORDINATOR', 'ADMIN')
  updateJobcenter(
    @CurrentActor() actor: Member,
    @IdArg('id', 'Id of the jobcenter.') id: string,
    @Args('input', { description: 'What to change.' }) input: JobcenterUpdateInput,
  ): Promise<UpdateJobcenterResult> {
    return this.service.update(actor, id, input);
  }
}
