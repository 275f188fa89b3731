import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Member } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { newId, toId } from '../../kernel/ids.js';
import { Audit } from '../../platform/audit/audit.js';
import { Transactor } from '../../platform/database/transactor.js';
import type { DatabaseHandle, TransactionHandle } from '../../platform/database/handles.js';
import { InputInvalid, NotAllowed, NotFound, Violation } from '../../platform/graphql/problems.js';
import { PracticeVisibility } from '../../practices/practice.enums.js';
import { isActiveAuthor, mayReadPublished, type Decision } from '../../practices/practice.policy.js';
import { PracticeRepository } from '../../practices/practice.repository.js';
import type { PracticeView } from '../../practices/practice.view.js';
import { EventState } from '../event.enums.js';
import { keepsEvent } from '../event.policy.js';
import { TalkKind, TalkState } from '../talks/talk.enums.js';
import { maySeeTalk } from '../talks/talk.policy.js';
import { TalkRepository } from '../talks/talk.repository.js';
import type { TalkView } from '../talks/talk.view.js';
import { webAddress } from '../web-address.js';
import { TalkLinkState, TalkLinkType } from './talk-link.enums.js';
import { LinkNotifications } from './link.notifications.js';
import {
  decideLinkAgree,
  decideLinkConfirm,
  decideLinkReject,
  decideLinkRevive,
  decideLinkWithdraw,
  maySeeLink,
  type Linked,
} from './talk-link.policy.js';
import { toTalkLink } from './talk-link.presenter.js';
import { TalkLinkRepository, type LinkTarget } from './talk-link.repository.js';
import {
  TalkLinkChanged,
  TalkLinkExists,
  type ChangeTalkLinkResult,
  type ProposeTalkLinkResult,
} from './talk-link.results.js';
import type { ProposeTalkLinkInput } from './talk-link.types.js';

const titleSchema = z.string().trim().max(300, 'Höchstens 300 Zeichen.');

/** Links between talks and practices: proposed by anybody, confirmed by the event's side, agreed to by the practice's side. */
@Injectable()
export class TalkLinkService {
  constructor(
    private readonly transactor: Transactor,
    private readonly repository: TalkLinkRepository,
    private readonly talks: TalkRepository,
    private readonly practices: PracticeRepository,
    private readonly notifications: LinkNotifications,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Proposes a link. What the member may say yes to, as organiser or as author, is said with it. */
  propose(actor: Member, input: ProposeTalkLinkInput): Promise<ProposeTalkLinkResult> {
    const violations = checkInput(input);
    if (violations.length > 0) return Promise.resolve(new InputInvalid(violations));
    const target: LinkTarget = {
      talkId: toId(input.talkId),
      practiceId: input.practiceId == null ? null : toId(input.practiceId),
      url: input.practiceId == null ? input.url! : null,
    };
    return this.transactor.run(async (tx) => {
      // Of two at once for the same pair, the second finds what the first has stored.
      const talk = await this.talks.lock(tx, target.talkId);
      if (!talk || !maySeeTalk(actor, talk)) return new NotFound('Der Programmpunkt');
      const practice = await this.findPractice(tx, target.practiceId);
      if (target.practiceId !== null && (!practice || !mayReadPublished(actor, practice)))
        return new NotFound('Das Praxisbeispiel');
      const decision = decideTarget(talk, practice);
      if (!decision.allowed) return new NotAllowed(decision.reason);
      const present = await this.repository.lockTarget(tx, target);
      if (present && !isSuggestion(present)) {
        const linked = { link: present, practice };
        const isLive = present.state === TalkLinkState.PROPOSED || present.state === TalkLinkState.CONFIRMED;
        if (isLive) return new TalkLinkExists(toTalkLink(linked));
        const revival = decideLinkRevive(actor, linked);
        if (!revival.allowed) return new NotAllowed(revival.reason);
      }
      const id = present?.id ?? newId();
      await this.repository.propose(tx, {
        ...target,
        id,
        title: target.url === null ? null : input.title?.trim() || null,
        type: input.type,
        proposedBy: actor.staffMemberId,
        proposedAt: this.clock.now(),
        confirms: keepsEvent(actor, talk.event),
        agrees: input.type === TalkLinkType.PRESENTS && practice !== null && isActiveAuthor(actor, practice),
      });
      return this.finish(tx, actor, id, 'talk_link.proposed');
    });
  }

  /**
   * Says yes to a link: for the event as its organiser, who may give it another type, and for the practice as its author.
   * Whoever is both says both. The authors of a presentation that waits for their yes are told.
   */
  confirm(actor: Member, id: string, type: TalkLinkType | null): Promise<ChangeTalkLinkResult> {
    return this.change(actor, id, async (tx, linked) => {
      const confirms = decideLinkConfirm(actor, linked);
      const chosen = confirms.allowed && type !== null ? type : linked.link.type;
      const agrees = decideLinkAgree(actor, { ...linked, link: { ...linked.link, type: chosen } });
      if (!confirms.allowed && !agrees.allowed)
        return new NotAllowed(keepsEvent(actor, linked.link.talk.event) ? confirms.reason : agrees.reason);
      const now = this.clock.now();
      if (confirms.allowed) await this.repository.confirm(tx, id, { type: chosen, by: actor.staffMemberId, at: now });
      if (agrees.allowed) await this.repository.agree(tx, id, actor.staffMemberId, now);
      return this.finish(tx, actor, id, confirms.allowed ? 'talk_link.confirmed' : 'talk_link.agreed');
    });
  }

  /** The organiser says no, before or after the confirmation; the system does not propose it again. */
  reject(actor: Member, id: string): Promise<ChangeTalkLinkResult> {
    return this.end(actor, id, decideLinkReject, TalkLinkState.REJECTED);
  }

  /** An author says no to a presentation, before or after agreeing; or whoever proposed a link takes it back. */
  withdraw(actor: Member, id: string): Promise<ChangeTalkLinkResult> {
    return this.end(actor, id, decideLinkWithdraw, TalkLinkState.WITHDRAWN);
  }

  private end(
    actor: Member,
    id: string,
    decide: (actor: Member, linked: Linked) => Decision,
    state: TalkLinkState.REJECTED | TalkLinkState.WITHDRAWN,
  ): Promise<ChangeTalkLinkResult> {
    return this.change(actor, id, async (tx, linked) => {
      const decision = decide(actor, linked);
      if (!decision.allowed) return new NotAllowed(decision.reason);
      await this.repository.end(tx, id, { state, by: actor.staffMemberId, at: this.clock.now() });
      return this.finish(tx, actor, id, `talk_link.${state.toLowerCase()}`);
    });
  }

  private change(
    actor: Member,
    id: string,
    work: (tx: TransactionHandle, linked: Linked) => Promise<ChangeTalkLinkResult>,
  ): Promise<ChangeTalkLinkResult> {
    return this.transactor.run(async (tx) => {
      const link = await this.repository.lock(tx, id);
      const linked = link && { link, practice: await this.findPractice(tx, link.practiceId) };
      if (!linked || !maySeeLink(actor, linked)) return new NotFound('Die Verbindung');
      return work(tx, linked);
    });
  }

  private async finish(tx: TransactionHandle, actor: Member, id: string, action: string): Promise<TalkLinkChanged> {
    await this.audit.record(tx, { actorId: actor.staffMemberId, action, objectId: id });
    const link = (await this.repository.find(tx, id))!;
    const linked = { link, practice: await this.findPractice(tx, link.practiceId) };
    const waitsForAuthor =
      link.state === TalkLinkState.CONFIRMED && link.type === TalkLinkType.PRESENTS && link.agreedAt === null;
    if (linked.practice && waitsForAuthor && link.talk.event.state === EventState.PUBLISHED)
      await this.notifications.askAuthors(tx, id);
    return new TalkLinkChanged(toTalkLink(linked));
  }

  private async findPractice(handle: DatabaseHandle, id: string | null): Promise<PracticeView | null> {
    return id === null ? null : ((await this.practices.findByIds(handle, [id]))[0] ?? null);
  }
}

/** A proposal of the system gives way to what a person says. */
function isSuggestion({ state, proposedBy }: { state: TalkLinkState; proposedBy: string | null }): boolean {
  return state === TalkLinkState.PROPOSED && proposedBy === null;
}

function decideTarget(talk: TalkView, practice: PracticeView | null): Decision {
  if (talk.kind !== TalkKind.TALK) return { allowed: false, reason: 'Pausen werden mit nichts verbunden.' };
  if (talk.state === TalkState.CANCELLED) return { allowed: false, reason: 'Dieser Vortrag ist abgesagt.' };
  if (practice && (practice.visibility !== PracticeVisibility.NETWORK || practice.archivedAt !== null))
    return {
      allowed: false,
      reason: 'Verbunden werden nur Praxisbeispiele, die alle lesen können und die nicht archiviert sind.',
    };
  return { allowed: true };
}

function checkInput({ practiceId, url, title }: ProposeTalkLinkInput): Violation[] {
  if ((practiceId == null) === (url == null))
    return [new Violation('input.url', 'Nennen Sie entweder ein Praxisbeispiel oder eine Adresse.')];
  const messageOf = (checked: z.ZodSafeParseResult<unknown>): string | undefined => checked.error?.issues[0]?.message;
  const wrongUrl = url == null ? undefined : messageOf(webAddress.safeParse(url));
  const wrongTitle = title == null ? undefined : messageOf(titleSchema.safeParse(title));
  return [
    ...(wrongUrl ? [new Violation('input.url', wrongUrl)] : []),
    ...(wrongTitle ? [new Violation('input.title', wrongTitle)] : []),
  ];
}
