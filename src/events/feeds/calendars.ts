import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { JobcenterService } from '../../jobcenters/jobcenter.service.js';
import { Config } from '../../platform/config/config.js';
import { Transactor } from '../../platform/database/transactor.js';
import { EventState } from '../event.enums.js';
import { EventRepository } from '../event.repository.js';
import { CalendarRepository } from './calendar.repository.js';
import { writeEventCalendar, writeTalkCalendar, type CalendarHead } from './write-calendar.js';

/** How long past events stay in the calendar of all events. */
const PAST_MS = 365 * 86_400_000;

/** The calendars that members subscribe to or download, as iCalendar text. Nothing of a draft is in any of them. */
@Injectable()
export class Calendars {
  constructor(
    private readonly config: Config,
    private readonly transactor: Transactor,
    private readonly repository: CalendarRepository,
    private readonly events: EventRepository,
    private readonly jobcenters: JobcenterService,
    private readonly clock: Clock,
  ) {}

  /** All events from a year ago on, as whole days. */
  async ofAllEvents(): Promise<string> {
    const since = new Date(this.clock.now().valueOf() - PAST_MS);
    const events = await this.repository.listEvents(this.transactor.reader, since);
    return writeEventCalendar(this.head('Kurzer Draht: Veranstaltungen'), events);
  }

  /** The programme of an event; undefined when there is none, or it is a draft. */
  async ofEvent(eventId: string): Promise<string | undefined> {
    const [event] = await this.events.findByIds(this.transactor.reader, [eventId]);
    if (!event || event.state === EventState.DRAFT) return undefined;
    return writeTalkCalendar(
      this.head(event.title),
      await this.repository.listOfEvent(this.transactor.reader, eventId),
    );
  }

  /** What the person has marked, and where the person speaks. */
  async ofPerson(staffMemberId: string): Promise<string> {
    const talks = await this.repository.listOfPerson(this.transactor.reader, staffMemberId);
    return writeTalkCalendar(this.head('Kurzer Draht: mein Programm'), talks);
  }

  /** Talks that present a practice of the jobcenter, or in which somebody of it speaks; undefined when there is no such jobcenter. */
  async ofJobcenter(jobcenterId: string): Promise<string | undefined> {
    const jobcenter = await this.jobcenters.find(jobcenterId);
    if (!jobcenter) return undefined;
    const talks = await this.repository.listOfJobcenter(this.transactor.reader, jobcenterId);
    return writeTalkCalendar(this.head(`Kurzer Draht: ${jobcenter.name}`), talks);
  }

  /** One slot; undefined when there is none, or its event is a draft. */
  async ofTalk(talkId: string): Promise<string | undefined> {
    const talks = await this.repository.listOne(this.transactor.reader, talkId);
    return talks.length === 0 ? undefined : writeTalkCalendar(this.head(talks[0]!.event.title), talks);
  }

  private head(name: string): CalendarHead {
    return { name, publicUrl: this.config.publicUrl };
  }
}
