import { Injectable } from '@nestjs/common';
import { hasRole, type Actor, type Member } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import { fromCursor, toPage, type Page, type PageRequest } from '../kernel/page.js';
import { Transactor } from '../platform/database/transactor.js';
import { VocabularyService } from '../vocabularies/vocabulary.service.js';
import { VocabularyName } from '../vocabularies/vocabulary.types.js';
import { EventPeriod } from './event.enums.js';
import type { EventFilter } from './event.inputs.js';
import { toEvent } from './event.presenter.js';
import { EventRepository } from './event.repository.js';
import type { Event } from './event.types.js';

/** Reading events, as far as the actor may. */
@Injectable()
export class EventReader {
  constructor(
    private readonly transactor: Transactor,
    private readonly repository: EventRepository,
    private readonly vocabularies: VocabularyService,
    private readonly clock: Clock,
  ) {}

  /** The event, or null when there is none or the actor may not see it. */
  async find(actor: Actor, id: string): Promise<Event | null> {
    return (await this.listVisible(actor, [id]))[0] ?? null;
  }

  /** The events with the ids that exist for the actor, in no order. */
  async listVisible(actor: Actor, ids: readonly string[]): Promise<Event[]> {
    const views = await this.repository.findByIds(this.transactor.reader, ids);
    return views.flatMap((view) => toEvent(actor, view) ?? []);
  }

  /** Upcoming events, the next one first, or past ones, the latest first. @throws BadUserInputError on an unknown code or a bad cursor */
  async list(actor: Member, filter: EventFilter, page: PageRequest): Promise<Page<Event>> {
    const after = fromCursor(page.after, ['instant', 'id']);
    const kinds = await this.vocabularies.toValidCodes(VocabularyName.EVENT_KINDS, filter.kinds ?? [], 'filter.kinds');
    const found = await this.repository.list(
      this.transactor.reader,
      {
        period: filter.period,
        kinds,
        organisedBy: filter.organisedByMe ? actor.staffMemberId : null,
        draftsOf: hasRole(actor, 'EDITOR') ? 'EVERYBODY' : actor.staffMemberId,
        now: this.clock.now(),
      },
      after,
      page.first + 1,
    );
    const events = toPage(found, page.first, (view) => [
      (filter.period === EventPeriod.UPCOMING ? view.startsAt : view.endsAt).toISOString(),
      view.id,
    ]);
    return { ...events, edges: events.edges.map(({ node, cursor }) => ({ node: toEvent(actor, node)!, cursor })) };
  }
}
