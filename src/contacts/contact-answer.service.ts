import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Member } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import type { ContactChannelKind } from '../people/contact-channel.types.js';
import { staffMemberDeactivated } from '../people/people.facts.js';
import { Audit } from '../platform/audit/audit.js';
import { Transactor } from '../platform/database/transactor.js';
import type { TransactionHandle } from '../platform/database/handles.js';
import { InputInvalid, NotAllowed, NotFound, Violation } from '../platform/graphql/problems.js';
import { Facts } from '../platform/jobs/facts.js';
import type { Decision } from '../practices/practice.policy.js';
import { VocabularyService } from '../vocabularies/vocabulary.service.js';
import { VocabularyName } from '../vocabularies/vocabulary.types.js';
import { ContactDisclosureRepository } from './contact-disclosure.repository.js';
import { ContactNotifications } from './contact.notifications.js';
import { ContactRequestRepository, type Answer } from './contact-request.repository.js';
import { decideAnswer, decideShare, decideWithdraw, maySeeRequest } from './contact.policy.js';
import { toContactRequest } from './contact.presenter.js';
import { ContactRequestAnswered, ContactRequestChanged, type ChangeContactRequestResult } from './contact.results.js';
import { ContactRequestState } from './contact.types.js';
import type { RequestView } from './contact.view.js';
import { OwnChannels } from './own-channels.js';

const MAX_NOTE = 1_000;

/** Answers to contact requests. Of several at the same moment exactly one counts. */
@Injectable()
export class ContactAnswerService implements OnModuleInit {
  constructor(
    private readonly transactor: Transactor,
    private readonly requests: ContactRequestRepository,
    private readonly disclosures: ContactDisclosureRepository,
    private readonly channels: OwnChannels,
    private readonly notifications: ContactNotifications,
    private readonly vocabularies: VocabularyService,
    private readonly audit: Audit,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.facts.participate(staffMemberDeactivated, (tx, { staffMemberId }) => this.withdrawAllOf(tx, staffMemberId));
  }

  /** Accepts: the requester sees the chosen channels of the member, the member sees the offered ones of the requester. */
  async accept(actor: Member, id: string, kinds: readonly ContactChannelKind[]): Promise<ChangeContactRequestResult> {
    const violations = await this.checkKinds(actor, kinds);
    if (violations.length > 0) return new InputInvalid(violations);
    return this.change(actor, id, decideAnswer, async (tx, request) => {
      if (!(await this.answer(tx, actor, request, { state: 'ACCEPTED' }))) return false;
      await this.show(tx, actor, request, kinds);
      await this.notifications.answered(tx, id, request.requesterId, 'ACCEPTED');
      return true;
    });
  }

  /** Shows own channels after a colleague has accepted; shows the member the offered ones of the requester. */
  async share(actor: Member, id: string, kinds: readonly ContactChannelKind[]): Promise<ChangeContactRequestResult> {
    const violations = await this.checkKinds(actor, kinds);
    if (violations.length > 0) return new InputInvalid(violations);
    return this.change(actor, id, decideShare, async (tx, request) => {
      await this.show(tx, actor, request, kinds);
      await this.audit.record(tx, {
        actorId: actor.staffMemberId,
        action: 'contact_request.channels_shared',
        objectId: id,
      });
      return true;
    });
  }

  /** Declines with a reason (code of `declineReasons`) and an optional note. @throws BadUserInputError on an unknown code */
  async decline(actor: Member, id: string, reason: string, note: string | null): Promise<ChangeContactRequestResult> {
    const declineReason = await this.vocabularies.toValidCode(VocabularyName.DECLINE_REASONS, reason, 'reason');
    const declineNote = note?.trim() ?? '';
    if (declineNote.length > MAX_NOTE)
      return new InputInvalid([new Violation('note', `Die Bemerkung hat höchstens ${MAX_NOTE} Zeichen.`)]);
    return this.change(actor, id, decideAnswer, async (tx, request) => {
      if (
        !(await this.answer(tx, actor, request, {
          state: 'DECLINED',
          declineReason,
          ...(declineNote === '' ? {} : { declineNote }),
        }))
      )
        return false;
      await this.notifications.answered(tx, id, request.requesterId, 'DECLINED');
      return true;
    });
  }

  /** The requester takes the request back while it is open. */
  withdraw(actor: Member, id: string): Promise<ChangeContactRequestResult> {
    return this.change(actor, id, decideWithdraw, (tx, request) =>
      this.answer(tx, actor, request, { state: 'WITHDRAWN' }),
    );
  }

  /** Who has left cannot be talked to, so nobody is asked to show them anything. */
  private async withdrawAllOf(tx: TransactionHandle, staffMemberId: string): Promise<void> {
    for (const id of await this.requests.withdrawAllOf(tx, staffMemberId, this.clock.now()))
      await this.audit.record(tx, {
        actorId: staffMemberId,
        action: 'contact_request.withdrawn',
        objectId: id,
        details: { because: staffMemberDeactivated.name },
      });
  }

  private async change(
    actor: Member,
    id: string,
    decide: (actor: Member, request: RequestView) => Decision,
    work: (tx: TransactionHandle, request: RequestView) => Promise<boolean>,
  ): Promise<ChangeContactRequestResult> {
    return this.transactor.run(async (tx) => {
      const request = await this.requests.find(tx, id);
      if (!request || !maySeeRequest(actor, request)) return new NotFound('Die Anfrage');
      const decision = decide(actor, request);
      // Whoever may answer but comes too late is told by what has happened, not by a refusal.
      const cameTooLate =
        !decision.allowed &&
        request.state !== ContactRequestState.OPEN &&
        decide(actor, { ...request, state: ContactRequestState.OPEN }).allowed;
      if (!decision.allowed && !cameTooLate) return new NotAllowed(decision.reason);
      const done = !cameTooLate && (await work(tx, request));
      const now = toContactRequest((await this.requests.find(tx, id))!);
      return done ? new ContactRequestChanged(now) : new ContactRequestAnswered(now);
    });
  }

  private async answer(
    tx: TransactionHandle,
    actor: Member,
    request: RequestView,
    answer: Omit<Answer, 'answeredAt' | 'answeredBy'>,
  ): Promise<boolean> {
    const done = await this.requests.answer(tx, request.id, {
      ...answer,
      answeredAt: this.clock.now(),
      answeredBy: actor.staffMemberId,
    });
    if (done)
      await this.audit.record(tx, {
        actorId: actor.staffMemberId,
        action: `contact_request.${answer.state.toLowerCase()}`,
        objectId: request.id,
      });
    return done;
  }

  private async show(
    tx: TransactionHandle,
    actor: Member,
    request: RequestView,
    kinds: readonly ContactChannelKind[],
  ): Promise<void> {
    const between = (ownerId: string, viewerId: string) => ({
      requestId: request.id,
      ownerId,
      viewerId,
      disclosedAt: this.clock.now(),
    });
    await this.disclosures.insert(
      tx,
      between(actor.staffMemberId, request.requesterId),
      await this.channels.list(tx, actor.staffMemberId, kinds),
    );
    await this.disclosures.insert(
      tx,
      between(request.requesterId, actor.staffMemberId),
      await this.channels.list(tx, request.requesterId, request.offeredChannels),
    );
  }

  private async checkKinds(actor: Member, kinds: readonly ContactChannelKind[]): Promise<Violation[]> {
    if (kinds.length === 0)
      return [new Violation('channels', 'Wählen Sie mindestens einen Kontaktweg, den Sie zeigen möchten.')];
    return this.channels.check(this.transactor.reader, actor.staffMemberId, kinds, 'channels');
  }
}
