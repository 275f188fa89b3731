import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../kernel/actor.js';
import { Requires } from '../../platform/access/requires.js';
import { IdArg } from '../../platform/graphql/id-args.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { ScheduleSourceInput } from './schedule-import.inputs.js';
import { ApplyScheduleImportResult, PlanScheduleImportResult } from './schedule-import.results.js';
import { ScheduleImportService } from './schedule-import.service.js';
import { ScheduleImport } from './schedule-import.types.js';

const IMPORT_ID = 'Id of the import.';

@Resolver(() => ScheduleImport)
export class ScheduleImportResolver {
  constructor(private readonly imports: ScheduleImportService) {}

  @Query(() => ScheduleImport, {
    nullable: true,
    description: 'The import with the id; null when there is none or you do not keep its event.',
  })
  @Requires('MEMBER')
  scheduleImport(@CurrentActor() actor: Member, @IdArg('id', IMPORT_ID) id: string): Promise<ScheduleImport | null> {
    return this.imports.find(actor, id);
  }

  @Mutation(() => PlanScheduleImportResult, {
    description:
      'Begins to read a programme and to compare it with that of the event; changes nothing. The answer comes at once, the plan within seconds: ask `scheduleImport`. For the organisers of the event and editors.',
  })
  @Requires('MEMBER')
  planScheduleImport(
    @CurrentActor() actor: Member,
    @IdArg('eventId', 'Id of the event.') eventId: string,
    @Args('source', { description: 'The file.' }) source: ScheduleSourceInput,
  ): Promise<PlanScheduleImportResult> {
    return this.imports.plan(actor, eventId, source);
  }

  @Mutation(() => ApplyScheduleImportResult, {
    description:
      'Makes the programme what the stored plan says, all of it or nothing. Can be repeated. For the organisers of the event and editors.',
  })
  @Requires('MEMBER')
  applyScheduleImport(
    @CurrentActor() actor: Member,
    @IdArg('id', IMPORT_ID) id: string,
  ): Promise<ApplyScheduleImportResult> {
    return this.imports.apply(actor, id);
  }
}
