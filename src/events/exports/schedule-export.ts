import { Injectable } from '@nestjs/common';
import type { Member } from '../../kernel/actor.js';
import { Config } from '../../platform/config/config.js';
import { Transactor } from '../../platform/database/transactor.js';
import { EventState } from '../event.enums.js';
import { maySeeEvent } from '../event.policy.js';
import { EventRepository } from '../event.repository.js';
import type { EventView } from '../event.view.js';
import type { Programme } from '../formats/programme.js';
import { ExportRepository } from './export.repository.js';
import { writeScheduleJson } from './write-schedule-json.js';
import { writeScheduleXml } from './write-schedule-xml.js';

const WRITERS = { json: writeScheduleJson, xml: writeScheduleXml } as const;
export type ExportFormat = keyof typeof WRITERS;

/** Gives the programme of an event to other tools, with the practices in each talk's links. */
@Injectable()
export class ScheduleExport {
  constructor(
    private readonly config: Config,
    private readonly transactor: Transactor,
    private readonly events: EventRepository,
    private readonly repository: ExportRepository,
  ) {}

  /**
   * The programme as `schedule.json` (version 1) or `schedule.xml`, without what is cancelled. Undefined when there is no such event, or
   * it is a draft and the `reader` does not keep it; without a reader drafts do not exist.
   */
  async write(eventId: string, format: ExportFormat, reader: Member | undefined): Promise<string | undefined> {
    const [event] = await this.events.findByIds(this.transactor.reader, [eventId]);
    if (!event) return undefined;
    const isVisible = reader === undefined ? event.state !== EventState.DRAFT : maySeeEvent(reader, event);
    return isVisible ? WRITERS[format](await this.toProgramme(event), String(event.version)) : undefined;
  }

  private async toProgramme(event: EventView): Promise<Programme> {
    const { reader } = this.transactor;
    const stored = await this.repository.listEntries(reader, event.id);
    const practices = Map.groupBy(await this.repository.listPractices(reader, event.id), ({ talkId }) => talkId);
    const entries = stored.map(({ id, source: _source, ...entry }) => ({
      ...entry,
      guidIsDerived: false,
      url: entry.url ?? `${this.config.publicUrl}/vortraege/${id}`,
      links: [
        ...(practices.get(id) ?? []).map(({ slug, title }) => ({
          url: `${this.config.publicUrl}/praxis/${slug}`,
          title,
          role: 'LINK' as const,
        })),
        ...entry.links,
      ],
    }));
    return {
      format: 'SCHEDULE_JSON',
      source: stored.find(({ source }) => source?.startsWith('schedule/'))?.source ?? '',
      title: event.title,
      description: event.description,
      startsOn: event.startsOn,
      endsOn: event.endsOn,
      timeZone: event.timeZone,
      url: event.url ?? `${this.config.publicUrl}/veranstaltungen/${event.id}`,
      entries,
      unreadable: [],
    };
  }
}
