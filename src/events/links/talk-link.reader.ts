import { Injectable } from '@nestjs/common';
import type { Actor, Member } from '../../kernel/actor.js';
import { fromCursor, toPage, type Page, type PageRequest } from '../../kernel/page.js';
import { Transactor } from '../../platform/database/transactor.js';
import { mayReadPublished } from '../../practices/practice.policy.js';
import { PracticeRepository } from '../../practices/practice.repository.js';
import { keepsEvent } from '../event.policy.js';
import { EventRepository } from '../event.repository.js';
import { maySeeLink, type Linked } from './talk-link.policy.js';
import { toTalkLink } from './talk-link.presenter.js';
import { TalkLinkRepository } from './talk-link.repository.js';
import type { TalkLink } from './talk-link.types.js';
import type { TalkLinkView } from './talk-link.view.js';

/** Reading links, as far as the actor may. */
@Injectable()
export class TalkLinkReader {
  constructor(
    private readonly transactor: Transactor,
    private readonly repository: TalkLinkRepository,
    private readonly events: EventRepository,
    private readonly practices: PracticeRepository,
  ) {}

  /**
   * Proposals for an event by begin of the talk, the best of a talk first; an empty page for those who do not keep it.
   * @throws BadUserInputError on a bad cursor
   */
  async listProposals(actor: Member, eventId: string, page: PageRequest): Promise<Page<TalkLink>> {
    const after = fromCursor(page.after, ['instant', 'id', 'number', 'id']);
    const [event] = await this.events.findByIds(this.transactor.reader, [eventId]);
    if (!event || !keepsEvent(actor, event)) return { edges: [], hasNextPage: false };
    const found = await this.repository.listProposed(this.transactor.reader, eventId, after, page.first + 1);
    return this.toVisiblePage(
      actor,
      toPage(found, page.first, ({ id, talkId, score, talk }) => [talk.startsAt.toISOString(), talkId, score, id]),
    );
  }

  /** Presentations that wait for the member's yes as author, by begin of the talk. @throws BadUserInputError on a bad cursor */
  async listToAgree(actor: Member, page: PageRequest): Promise<Page<TalkLink>> {
    const found = await this.repository.listToAgree(
      this.transactor.reader,
      actor.staffMemberId,
      fromCursor(page.after, ['instant', 'id']),
      page.first + 1,
    );
    return this.toVisiblePage(
      actor,
      toPage(found, page.first, ({ id, talk }) => [talk.startsAt.toISOString(), id]),
    );
  }

  /** Of the links those that the actor may see and whose practice is there to be read, in their order. */
  async listVisible(actor: Actor, links: readonly TalkLinkView[]): Promise<Linked[]> {
    const practiceIds = [...new Set(links.flatMap(({ practiceId }) => practiceId ?? []))];
    const practices = new Map(
      (practiceIds.length === 0 ? [] : await this.practices.findByIds(this.transactor.reader, practiceIds)).map(
        (practice) => [practice.id, practice],
      ),
    );
    return links
      .map((link) => ({ link, practice: (link.practiceId && practices.get(link.practiceId)) || null }))
      .filter(
        (linked) =>
          maySeeLink(actor, linked) &&
          (linked.practice === null
            ? linked.link.practiceId === null
            : linked.practice.archivedAt === null && mayReadPublished(actor, linked.practice)),
      );
  }

  private async toVisiblePage(actor: Actor, page: Page<TalkLinkView>): Promise<Page<TalkLink>> {
    const visible = await this.listVisible(
      actor,
      page.edges.map(({ node }) => node),
    );
    const byId = new Map(visible.map((linked) => [linked.link.id, toTalkLink(linked)]));
    return {
      ...page,
      edges: page.edges.flatMap(({ node, cursor }) => {
        const link = byId.get(node.id);
        return link ? [{ node: link, cursor }] : [];
      }),
    };
  }
}
