import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Member } from '../kernel/actor.js';
import { newId, toId } from '../kernel/ids.js';
import { Audit } from '../platform/audit/audit.js';
import { Transactor } from '../platform/database/transactor.js';
import type { TransactionHandle } from '../platform/database/handles.js';
import { InputInvalid, NotAllowed, NotFound, Violation } from '../platform/graphql/problems.js';
import { Facts } from '../platform/jobs/facts.js';
import { practicePublished } from '../practices/practice.facts.js';
import { maySee } from '../practices/practice.policy.js';
import { PracticeRepository } from '../practices/practice.repository.js';
import { ContactOfferRepository } from './contact-offer.repository.js';
import { decideOfferUpdate } from './contact.policy.js';
import { toContactOffer } from './contact.presenter.js';
import { ContactOfferChanged, ContactOfferChangedMeanwhile, type UpdateContactOfferResult } from './contact.results.js';
import type { ContactOfferInput } from './contact.types.js';

const DEFAULT_LABEL = 'Autorinnen und Autoren';
const DEFAULT_MAX_OPEN = 5;
const MAX_LABEL = 100;
const MAX_OPEN = 100;
const MAX_SEATS = 10;

/** Keeping contact offers. The first publication of a practice makes its offer in the same transaction. */
@Injectable()
export class ContactOfferService implements OnModuleInit {
  constructor(
    private readonly transactor: Transactor,
    private readonly practices: PracticeRepository,
    private readonly offers: ContactOfferRepository,
    private readonly audit: Audit,
    private readonly facts: Facts,
  ) {}

  onModuleInit(): void {
    this.facts.participate(practicePublished, (tx, { practiceId }) =>
      this.offers.insertForPractice(tx, {
        id: newId(),
        practiceId,
        functionLabel: DEFAULT_LABEL,
        maxOpenRequests: DEFAULT_MAX_OPEN,
      }),
    );
  }

  /** Changes label, pause, limit or seats of the offer of a practice. */
  async update(
    actor: Member,
    practiceId: string,
    expectedVersion: number,
    input: ContactOfferInput,
  ): Promise<UpdateContactOfferResult> {
    return this.transactor.run(async (tx) => {
      const offer = await this.offers.lock(tx, practiceId);
      const [practice] = await this.practices.findByIds(tx, [practiceId]);
      if (!offer || !practice || !maySee(actor, practice)) return new NotFound('Das Kontaktangebot');
      const decision = decideOfferUpdate(actor, practice, offer);
      if (!decision.allowed) return new NotAllowed(decision.reason);
      const seatIds = input.seatIds?.map(toId);
      const violations = [...checkInput(input), ...(await this.checkSeats(tx, practiceId, seatIds))];
      if (violations.length > 0) return new InputInvalid(violations);
      const changed = {
        id: offer.id,
        functionLabel: input.functionLabel?.trim() ?? offer.functionLabel,
        pausedUntil: input.pausedUntil === undefined ? offer.pausedUntil : input.pausedUntil,
        maxOpenRequests: input.maxOpenRequests ?? offer.maxOpenRequests,
      };
      if (!(await this.offers.update(tx, changed, expectedVersion)))
        return new ContactOfferChangedMeanwhile(toContactOffer(offer));
      if (seatIds) await this.offers.replaceSeats(tx, offer.id, seatIds);
      await this.audit.record(tx, {
        actorId: actor.staffMemberId,
        action: 'contact_offer.updated',
        objectId: offer.id,
        details: { seats: seatIds?.join(' ') ?? null },
      });
      return new ContactOfferChanged(toContactOffer((await this.offers.findByPractices(tx, [practiceId]))[0]!));
    });
  }

  private async checkSeats(
    tx: TransactionHandle,
    practiceId: string,
    seatIds: readonly string[] | undefined,
  ): Promise<Violation[]> {
    if (!seatIds) return [];
    if (seatIds.length === 0 || seatIds.length > MAX_SEATS || new Set(seatIds).size !== seatIds.length) {
      return [new Violation('input.seatIds', `Nennen Sie 1 bis ${MAX_SEATS} verschiedene Ansprechpersonen.`)];
    }
    const eligible = await this.offers.listEligibleSeats(tx, practiceId, seatIds);
    return seatIds.flatMap((id, index) =>
      eligible.includes(id)
        ? []
        : [
            new Violation(
              `input.seatIds.${index}`,
              'Ansprechperson kann nur sein, wer in einem Haus dieses Praxisbeispiels arbeitet.',
            ),
          ],
    );
  }
}

function checkInput(input: ContactOfferInput): Violation[] {
  const violations: Violation[] = [];
  const label = input.functionLabel?.trim();
  if (label !== undefined && (label === '' || label.length > MAX_LABEL))
    violations.push(new Violation('input.functionLabel', `Die Bezeichnung hat 1 bis ${MAX_LABEL} Zeichen.`));
  const open = input.maxOpenRequests;
  if (open != null && (open < 1 || open > MAX_OPEN))
    violations.push(new Violation('input.maxOpenRequests', `Möglich sind 1 bis ${MAX_OPEN} offene Anfragen.`));
  return violations;
}
