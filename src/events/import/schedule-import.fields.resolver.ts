import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PageArgs, toConnection, toPageRequest } from '../../platform/graphql/connection.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { EventLoaders } from '../event.loaders.js';
import { Event } from '../event.types.js';
import { ScheduleChangeKind } from './schedule-import.enums.js';
import { ScheduleImportService } from './schedule-import.service.js';
import {
  ScheduleChangeConnection,
  ScheduleChangeCounts,
  ScheduleImport,
  SchedulePlan,
} from './schedule-import.types.js';

/** Fields of an import that come from other rows. */
@Resolver(() => ScheduleImport)
export class ScheduleImportFieldsResolver {
  constructor(private readonly events: EventLoaders) {}

  @ResolveField(() => Event, { description: 'The event whose programme it is.' })
  async event(@Parent() { view }: ScheduleImport, @Context() context: RequestContext): Promise<Event> {
    return (await this.events.byId(context).load(view.eventId))!;
  }
}

/** The lines of a plan, a page at a time. */
@Resolver(() => SchedulePlan)
export class SchedulePlanFieldsResolver {
  constructor(private readonly imports: ScheduleImportService) {}

  @ResolveField(() => ScheduleChangeCounts, { description: 'How many lines there are of each kind.' })
  async counts(@Parent() { view }: SchedulePlan): Promise<ScheduleChangeCounts> {
    const counts = await this.imports.countChanges(view.id);
    return {
      added: counts.ADDED ?? 0,
      moved: counts.MOVED ?? 0,
      changed: counts.CHANGED ?? 0,
      gone: counts.GONE ?? 0,
      unreadable: counts.UNREADABLE ?? 0,
    };
  }

  @ResolveField(() => ScheduleChangeConnection, {
    description:
      'The lines: what cannot be read, what is gone, moved, changed, added; each in the order of the programme.',
  })
  async changes(
    @Parent() { view }: SchedulePlan,
    @Args() page: PageArgs,
    @Args('kinds', {
      type: () => [ScheduleChangeKind],
      defaultValue: [],
      description: 'Only these kinds; all if empty.',
    })
    kinds: ScheduleChangeKind[],
  ): Promise<ScheduleChangeConnection> {
    return toConnection(await this.imports.listChanges(view.id, kinds, toPageRequest(page)), (change) => ({
      ...change,
      fields: [...change.fields],
    }));
  }
}
