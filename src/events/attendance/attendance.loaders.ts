import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { ContactOfferRepository } from '../../contacts/contact-offer.repository.js';
import { answerersOf } from '../../contacts/contact.view.js';
import { Transactor } from '../../platform/database/transactor.js';
import { groupedInOrderOf, inOrderOf, requestLoader } from '../../platform/graphql/request-loader.js';
import { AttendanceRepository } from './attendance.repository.js';

/** What the actor has to do with events and talks, in batches. */
@Injectable()
export class AttendanceLoaders {
  constructor(
    private readonly transactor: Transactor,
    private readonly repository: AttendanceRepository,
    private readonly offers: ContactOfferRepository,
    private readonly clock: Clock,
  ) {}

  /** The actor's own attendance; undefined without. */
  readonly own = requestLoader(async (eventIds: readonly string[], { actor }) =>
    inOrderOf(
      eventIds,
      actor.kind === 'MEMBER'
        ? await this.repository.listOwn(this.transactor.reader, actor.staffMemberId, eventIds)
        : [],
      ({ eventId }) => eventId,
    ),
  );

  /** Whether the actor has marked the talk. */
  readonly bookmarked = requestLoader(async (talkIds: readonly string[], { actor }) => {
    const marked = new Set(
      actor.kind === 'MEMBER'
        ? await this.repository.listBookmarked(this.transactor.reader, actor.staffMemberId, talkIds)
        : [],
    );
    return talkIds.map((id) => marked.has(id));
  });

  /** Ids of the events at which the actor and somebody who answers for the practice are visible to each other, by begin. */
  readonly meetings = requestLoader(async (practiceIds: readonly string[], { actor }): Promise<string[][]> => {
    if (actor.kind !== 'MEMBER') return practiceIds.map(() => []);
    const offers = await this.offers.findByPractices(this.transactor.reader, practiceIds);
    const answerers = new Map(offers.map((offer) => [offer.practiceId, answerersOf(offer)]));
    const others = [...new Set([...answerers.values()].flat())];
    if (others.length === 0) return practiceIds.map(() => []);
    const meetings = await this.repository.listMeetings(
      this.transactor.reader,
      actor.staffMemberId,
      others,
      this.clock.now(),
    );
    return practiceIds.map((id) => {
      const met = meetings.filter(({ otherId }) => answerers.get(id)?.includes(otherId));
      return [...new Set(met.map(({ eventId }) => eventId))];
    });
  });

  /** Ids of the breaks of an event, by begin. */
  readonly meetingPlaces = requestLoader(async (eventIds: readonly string[]) =>
    groupedInOrderOf(
      eventIds,
      await this.repository.listMeetingPlaces(this.transactor.reader, eventIds),
      ({ eventId }) => eventId,
    ),
  );

  /** By `eventId/oneId/otherId`: whether both people are at the event. */
  readonly bothThere = requestLoader(async (keys: readonly string[]) => {
    const pairs = keys.map((key) => {
      const [eventId, oneId, otherId] = key.split('/') as [string, string, string];
      return { eventId, oneId, otherId };
    });
    const there = await this.repository.listBothThere(this.transactor.reader, pairs);
    const known = new Set(there.map(({ eventId, oneId, otherId }) => [eventId, oneId, otherId].join('/')));
    return keys.map((key) => known.has(key));
  });
}
