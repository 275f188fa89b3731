import { Injectable } from '@nestjs/common';
import type { Member } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import { germanDateOf } from '../kernel/dates.js';
import { newId, toId } from '../kernel/ids.js';
import { ContactChannelKind } from '../people/contact-channel.types.js';
import { Audit } from '../platform/audit/audit.js';
import { Transactor } from '../platform/database/transactor.js';
import { IdempotencyKeyReused, InputInvalid, NotFound, Violation } from '../platform/graphql/problems.js';
import { Idempotency } from '../platform/idempotency/idempotency.js';
import { PracticeRepository } from '../practices/practice.repository.js';
import { mayReadPublished } from '../practices/practice.policy.js';
import { ContactNotifications } from './contact.notifications.js';
import { ContactOfferRepository } from './contact-offer.repository.js';
import { ContactRequestRepository } from './contact-request.repository.js';
import { decideRequest } from './contact.policy.js';
import { toContactRequest } from './contact.presenter.js';
import {
  ContactNotPossible,
  ContactRequestAlreadyOpen,
  ContactRequested,
  type RequestContactResult,
} from './contact.results.js';
import type { RequestContactInput } from './contact.types.js';
import { OwnChannels } from './own-channels.js';

const MAX_MESSAGE = 4_000;
const MAX_KEY = 100;
const MAX_OCCASION_KIND = 50;

/** Asking the people behind a practice. */
@Injectable()
export class ContactRequestService {
  constructor(
    private readonly transactor: Transactor,
    private readonly practices: PracticeRepository,
    private readonly offers: ContactOfferRepository,
    private readonly requests: ContactRequestRepository,
    private readonly channels: OwnChannels,
    private readonly notifications: ContactNotifications,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Sends a request to the offer of a practice; its people get a mail. With the same idempotency key it is sent once. */
  async request(actor: Member, input: RequestContactInput): Promise<RequestContactResult> {
    const violations = [
      ...checkInput(input),
      ...(await this.channels.check(
        this.transactor.reader,
        actor.staffMemberId,
        input.offeredChannels,
        'input.offeredChannels',
      )),
    ];
    if (violations.length > 0) return new InputInvalid(violations);
    const { idempotencyKey, ...rest } = input;
    const practiceId = toId(input.practiceId);
    return this.transactor.run(async (tx) => {
      let id = newId();
      if (idempotencyKey != null) {
        const claim = await this.idempotency.claim(tx, {
          actorId: actor.staffMemberId,
          operation: 'requestContact',
          key: idempotencyKey,
          input: rest,
          resultId: id,
        });
        if (claim.kind === 'REUSED') return new IdempotencyKeyReused();
        if (claim.kind === 'REPEATED') id = claim.resultId;
        const made = await this.requests.find(tx, id);
        if (made) return new ContactRequested(toContactRequest(made));
      }
      // The lock makes the limit of open requests hold when many ask at once.
      const offer = await this.offers.lock(tx, practiceId);
      const [practice] = await this.practices.findByIds(tx, [practiceId]);
      if (!practice || !mayReadPublished(actor, practice)) return new NotFound('Das Praxisbeispiel');
      const open = await this.requests.findOpen(tx, actor.staffMemberId, practiceId);
      if (open) return new ContactRequestAlreadyOpen(toContactRequest(open));
      const decision = decideRequest(actor, practice, offer, germanDateOf(this.clock.now()));
      if (!decision.allowed) return new ContactNotPossible(decision.reason);
      await this.requests.insert(tx, {
        id,
        offerId: offer!.id,
        practiceId,
        requesterId: actor.staffMemberId,
        message: input.message.trim(),
        offeredChannels: input.offeredChannels,
        wishedChannel: input.wishedChannel,
        occasionKind: input.occasion?.kind ?? null,
        occasionId: input.occasion ? toId(input.occasion.id) : null,
        createdAt: this.clock.now(),
      });
      await this.audit.record(tx, {
        actorId: actor.staffMemberId,
        action: 'contact_request.sent',
        objectId: id,
        details: { practiceId },
      });
      await this.notifications.requested(tx, id);
      return new ContactRequested(toContactRequest((await this.requests.find(tx, id))!));
    });
  }
}

function checkInput(input: RequestContactInput): Violation[] {
  const violations: Violation[] = [];
  const message = input.message.trim();
  if (message === '' || message.length > MAX_MESSAGE)
    violations.push(new Violation('input.message', `Sagen Sie in 1 bis ${MAX_MESSAGE} Zeichen, worum es Ihnen geht.`));
  if (
    new Set(input.offeredChannels).size !== input.offeredChannels.length ||
    input.offeredChannels.length > Object.keys(ContactChannelKind).length
  ) {
    violations.push(new Violation('input.offeredChannels', 'Nennen Sie jeden Kontaktweg nur einmal.'));
  }
  if (input.idempotencyKey != null && (input.idempotencyKey === '' || input.idempotencyKey.length > MAX_KEY)) {
    violations.push(new Violation('input.idempotencyKey', `Der Schlüssel hat 1 bis ${MAX_KEY} Zeichen.`));
  }
  if (input.occasion && (input.occasion.kind === '' || input.occasion.kind.length > MAX_OCCASION_KIND)) {
    violations.push(
      new Violation('input.occasion.kind', `Die Art des Anlasses hat 1 bis ${MAX_OCCASION_KIND} Zeichen.`),
    );
  }
  return violations;
}
