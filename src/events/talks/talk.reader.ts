import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { fromCursor, toPage, type Page, type PageRequest } from '../../kernel/page.js';
import { Transactor } from '../../platform/database/transactor.js';
import { maySeeEvent } from '../event.policy.js';
import { EventRepository } from '../event.repository.js';
import { toTalk } from './talk.presenter.js';
import { TalkRepository } from './talk.repository.js';
import type { Talk } from './talk.types.js';

/** Reading talks, as far as the actor may. */
@Injectable()
export class TalkReader {
  constructor(
    private readonly transactor: Transactor,
    private readonly events: EventRepository,
    private readonly repository: TalkRepository,
  ) {}

  /** The talk, or null when there is none or the actor may not see it. */
  async find(actor: Actor, id: string): Promise<Talk | null> {
    return (await this.listVisible(actor, [id]))[0] ?? null;
  }

  /** The talks with the ids that exist for the actor, in no order. */
  async listVisible(actor: Actor, ids: readonly string[]): Promise<Talk[]> {
    const views = await this.repository.findByIds(this.transactor.reader, ids);
    return views.flatMap((view) => toTalk(actor, view) ?? []);
  }

  /**
   * The programme of an event, of one day where it is given, by begin; an empty page for an event that the actor may not see.
   * @throws BadUserInputError on a bad cursor
   */
  async listProgramme(actor: Actor, eventId: string, on: string | null, page: PageRequest): Promise<Page<Talk>> {
    const after = fromCursor(page.after, ['instant', 'id']);
    const [event] = await this.events.findByIds(this.transactor.reader, [eventId]);
    if (!event || !maySeeEvent(actor, event)) return { edges: [], hasNextPage: false };
    const found = await this.repository.listByEvent(this.transactor.reader, eventId, on, after, page.first + 1);
    const talks = toPage(found, page.first, (view) => [view.startsAt.toISOString(), view.id]);
    return { ...talks, edges: talks.edges.map(({ node, cursor }) => ({ node: toTalk(actor, node)!, cursor })) };
  }
}
