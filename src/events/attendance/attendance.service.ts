import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Member } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { toId } from '../../kernel/ids.js';
import { fromCursor, toPage, type Page, type PageRequest } from '../../kernel/page.js';
import { ContactOfferRepository } from '../../contacts/contact-offer.repository.js';
import { ContactRequestService } from '../../contacts/contact-request.service.js';
import { ContactNotPossible, type RequestContactResult } from '../../contacts/contact.results.js';
import { answerersOf } from '../../contacts/contact.view.js';
import { staffMemberDeactivated } from '../../people/people.facts.js';
import { Transactor } from '../../platform/database/transactor.js';
import { NotAllowed, NotFound } from '../../platform/graphql/problems.js';
import { Facts } from '../../platform/jobs/facts.js';
import { defineJob, Jobs } from '../../platform/jobs/jobs.js';
import { EventState } from '../event.enums.js';
import { maySeeEvent } from '../event.policy.js';
import { toEvent } from '../event.presenter.js';
import { EventRepository } from '../event.repository.js';
import { EventChanged } from '../event.results.js';
import { maySeeTalk } from '../talks/talk.policy.js';
import { toTalk } from '../talks/talk.presenter.js';
import { TalkReader } from '../talks/talk.reader.js';
import { TalkRepository } from '../talks/talk.repository.js';
import { TalkChanged } from '../talks/talk.results.js';
import type { Talk } from '../talks/talk.types.js';
import { AttendanceRepository } from './attendance.repository.js';
import type { AttendEventResult, BookmarkTalkResult } from './attendance.results.js';
import type { EventVisibility, RequestContactAtEventInput } from './attendance.types.js';

const forgetAttendances = defineJob<Record<string, never>>('events.forget-attendances', { retryLimit: 3 });
/** How long it is kept who was at an event. */
const KEPT_MS = 30 * 86_400_000;

/** Kind of occasion of a contact request that says "we are both there". */
export const EVENT_OCCASION = 'event';

/** Being there, by choice: attendances, bookmarks, and asking those who are there too. */
@Injectable()
export class AttendanceService implements OnModuleInit {
  constructor(
    private readonly transactor: Transactor,
    private readonly repository: AttendanceRepository,
    private readonly events: EventRepository,
    private readonly talks: TalkRepository,
    private readonly talkReader: TalkReader,
    private readonly offers: ContactOfferRepository,
    private readonly requests: ContactRequestService,
    private readonly facts: Facts,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.facts.participate(staffMemberDeactivated, (tx, { staffMemberId }) =>
      this.repository.forgetPerson(tx, staffMemberId),
    );
    this.jobs.handle(forgetAttendances, async () => {
      const before = new Date(this.clock.now().valueOf() - KEPT_MS);
      await this.transactor.run((tx) => this.repository.forgetBefore(tx, before));
    });
    this.jobs.schedule(forgetAttendances, '27 3 * * *', {});
  }

  /** Notes that the member is there and who may see it; the last choice counts. */
  attend(actor: Member, eventId: string, visibleFor: EventVisibility): Promise<AttendEventResult> {
    return this.transactor.run(async (tx) => {
      const [event] = await this.events.findByIds(tx, [eventId]);
      if (!event || !maySeeEvent(actor, event)) return new NotFound('Die Veranstaltung');
      if (event.state !== EventState.PUBLISHED)
        return new NotAllowed('Dabei sein kann man nur bei Veranstaltungen, die stattfinden.');
      if (event.endsAt <= this.clock.now()) return new NotAllowed('Diese Veranstaltung ist vorbei.');
      const { staffMemberId } = actor;
      await this.repository.attend(tx, { eventId, staffMemberId, visibleFor, at: this.clock.now() });
      return new EventChanged(toEvent(actor, event)!);
    });
  }

  /** Forgets that the member is there. */
  leave(actor: Member, eventId: string): Promise<AttendEventResult> {
    return this.transactor.run(async (tx) => {
      const [event] = await this.events.findByIds(tx, [eventId]);
      if (!event || !maySeeEvent(actor, event)) return new NotFound('Die Veranstaltung');
      await this.repository.leave(tx, eventId, actor.staffMemberId);
      return new EventChanged(toEvent(actor, event)!);
    });
  }

  /** Marks a talk for the member alone, or takes the mark away. Who has marked a talk is told when it moves. */
  mark(actor: Member, talkId: string, marked: boolean): Promise<BookmarkTalkResult> {
    return this.transactor.run(async (tx) => {
      const [talk] = await this.talks.findByIds(tx, [talkId]);
      if (!talk || !maySeeTalk(actor, talk)) return new NotFound('Der Programmpunkt');
      if (marked) await this.repository.bookmark(tx, talkId, actor.staffMemberId, this.clock.now());
      else await this.repository.removeBookmark(tx, talkId, actor.staffMemberId);
      return new TalkChanged(toTalk(actor, talk)!);
    });
  }

  /** What the member has marked or speaks at, of events that are not over, by begin. @throws BadUserInputError on a bad cursor */
  async listProgramme(actor: Member, page: PageRequest): Promise<Page<Talk>> {
    const found = await this.repository.listProgramme(
      this.transactor.reader,
      actor.staffMemberId,
      this.clock.now(),
      fromCursor(page.after, ['instant', 'id']),
      page.first + 1,
    );
    const slots = toPage(found, page.first, ({ talkId, startsAt }) => [startsAt.toISOString(), talkId]);
    const talks = await this.talkReader.listVisible(
      actor,
      slots.edges.map(({ node }) => node.talkId),
    );
    const byId = new Map(talks.map((talk) => [talk.id, talk]));
    const edges = slots.edges.flatMap(({ node, cursor }) => {
      const talk = byId.get(node.talkId);
      return talk ? [{ node: talk, cursor }] : [];
    });
    return { ...slots, edges };
  }

  /**
   * Asks the people behind a practice with "we are both there": only when one of those who would answer is at the event, and
   * both have chosen to be visible to each other. The refusal is the same whatever is missing, so that nobody can be found out.
   */
  async requestContact(actor: Member, input: RequestContactAtEventInput): Promise<RequestContactResult> {
    const { eventId, ...request } = input;
    const [event] = await this.events.findByIds(this.transactor.reader, [toId(eventId)]);
    if (!event || !maySeeEvent(actor, event)) return new NotFound('Die Veranstaltung');
    const [offer] = await this.offers.findByPractices(this.transactor.reader, [toId(request.practiceId)]);
    const meetings = await this.repository.listMeetings(
      this.transactor.reader,
      actor.staffMemberId,
      offer ? answerersOf(offer) : [],
      this.clock.now(),
    );
    const occasion = { kind: EVENT_OCCASION, id: event.id };
    if (meetings.some((meeting) => meeting.eventId === event.id))
      return this.requests.request(actor, { ...request, occasion });
    return new ContactNotPossible(
      'Dafür müssen Sie und jemand, der zu diesem Praxisbeispiel Auskunft gibt, bei der Veranstaltung füreinander sichtbar sein. Ohne diesen Anlass können Sie jederzeit anfragen.',
    );
  }
}
