import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { Member } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import { BadUserInputError } from '../kernel/errors.js';
import { newId } from '../kernel/ids.js';
import { Audit } from '../platform/audit/audit.js';
import type { TransactionHandle } from '../platform/database/handles.js';
import { Transactor } from '../platform/database/transactor.js';
import { IdempotencyKeyReused, InputInvalid, Violation } from '../platform/graphql/problems.js';
import { Idempotency } from '../platform/idempotency/idempotency.js';
import { Facts } from '../platform/jobs/facts.js';
import { PracticeAuthors } from './practice.authors.js';
import { PracticeChange } from './practice-change.js';
import { EMPTY_CONTENT, missingToSubmit, type ContentViolation } from './practice-content.js';
import { PracticeContentService } from './practice-content.service.js';
import { PracticeVisibility } from './practice.enums.js';
import { practiceChanged } from './practice.facts.js';
import type { CreatePracticeInput, UpdatePracticeInput } from './practice.inputs.js';
import { decideSubmit, decideUpdate, houseOfAuthor, isActiveAuthor } from './practice.policy.js';
import { toPractice } from './practice.presenter.js';
import { PracticeRepository } from './practice.repository.js';
import {
  DraftDeleted,
  PracticeIncomplete,
  type CreatePracticeResult,
  type DeleteDraftResult,
  type SubmitPracticeResult,
  type UpdatePracticeResult,
} from './practice.results.js';

const MAX_KEY_LENGTH = 100;

/** What authors do: begin, write, submit, throw away. */
@Injectable()
export class PracticeWriter {
  constructor(
    private readonly transactor: Transactor,
    private readonly repository: PracticeRepository,
    private readonly change: PracticeChange,
    private readonly authors: PracticeAuthors,
    private readonly contents: PracticeContentService,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /** Begins a practice of the member's jobcenter. @throws BadUserInputError on an unknown code or an unusable key */
  async create(actor: Member, input: CreatePracticeInput): Promise<CreatePracticeResult> {
    const { idempotencyKey, ...rest } = input;
    if (idempotencyKey != null && (idempotencyKey === '' || idempotencyKey.length > MAX_KEY_LENGTH)) {
      throw new BadUserInputError('input.idempotencyKey', `Der Schlüssel hat 1 bis ${MAX_KEY_LENGTH} Zeichen.`);
    }
    const merged = this.contents.merge(EMPTY_CONTENT, await this.contents.toValidCodes(input.content));
    if ('violations' in merged) return new InputInvalid(toViolations(merged.violations));
    const id = newId();
    const now = this.clock.now();
    return this.transactor.run(async (tx) => {
      if (idempotencyKey != null) {
        const claim = await this.idempotency.claim(tx, {
          actorId: actor.staffMemberId,
          operation: 'createPractice',
          key: idempotencyKey,
          input: rest,
          resultId: id,
        });
        if (claim.kind === 'REUSED') return new IdempotencyKeyReused();
        const made = claim.kind === 'REPEATED' ? await this.repository.findByIds(tx, [claim.resultId]) : [];
        // A draft that was thrown away since is begun anew.
        if (made.length > 0) return this.change.changed(tx, actor, made[0]!.id);
      }
      await this.repository.insert(tx, {
        id,
        jobcenterId: actor.jobcenterId,
        visibility: input.visibility,
        createdAt: now,
        authorId: actor.staffMemberId,
      });
      await this.repository.saveDraft(tx, {
        practiceId: id,
        version: 1,
        content: merged.content,
        visibility: input.visibility,
        updatedAt: now,
        updatedBy: actor.staffMemberId,
      });
      await this.audit.record(tx, { actorId: actor.staffMemberId, action: 'practice.created', objectId: id });
      return this.change.changed(tx, actor, id);
    });
  }

  /**
   * Saves the working draft; begins one from the published revision where there is none. What changes nothing raises no version.
   * A published practice is hidden from the network at once; it is opened to it only with the draft, which both houses
   * of a dialogue and the editors have agreed to.
   * @throws BadUserInputError on an unknown code
   */
  async update(
    actor: Member,
    id: string,
    expectedVersion: number,
    input: UpdatePracticeInput,
  ): Promise<UpdatePracticeResult> {
    const content = await this.contents.toValidCodes(input.content ?? {});
    return this.change.run<UpdatePracticeResult>(actor, {
      id,
      expectedVersion,
      decide: decideUpdate,
      work: async (tx, practice) => {
        const present = practice.draft?.content ?? practice.revision?.content ?? EMPTY_CONTENT;
        const merged = this.contents.merge(present, content);
        if ('violations' in merged) return new InputInvalid(toViolations(merged.violations));
        await this.authors.join(tx, actor, practice);
        const changesContent = !isDeepStrictEqual(merged.content, present);
        const wished = practice.draft?.visibility ?? practice.visibility;
        const visibility = input.visibility ?? wished;
        const hides =
          practice.revision !== null &&
          visibility === PracticeVisibility.JOBCENTER &&
          visibility !== practice.visibility;
        const changesDraft = changesContent || visibility !== wished;
        if (changesDraft || hides) await this.repository.raiseVersion(tx, id, expectedVersion);
        // What is only hidden needs no draft that somebody would have to publish.
        if (practice.draft ? changesDraft : changesContent || (changesDraft && !hides)) {
          await this.repository.saveDraft(tx, {
            practiceId: id,
            version: expectedVersion + 1,
            content: merged.content,
            visibility,
            updatedAt: this.clock.now(),
            updatedBy: actor.staffMemberId,
          });
        }
        if (hides) await this.hide(tx, actor, id);
        return this.change.changed(tx, actor, id);
      },
    });
  }

  private async hide(tx: TransactionHandle, actor: Member, id: string): Promise<void> {
    const visibility = PracticeVisibility.JOBCENTER;
    await this.repository.setVisibility(tx, id, visibility);
    await this.audit.record(tx, {
      actorId: actor.staffMemberId,
      action: 'practice.visibility_changed',
      objectId: id,
      details: { visibility },
    });
    await this.facts.announce(tx, practiceChanged, { practiceId: id });
  }

  /** Hands the draft to the editors. A house of the submitting author agrees to this version by it. */
  async submit(actor: Member, id: string, expectedVersion: number): Promise<SubmitPracticeResult> {
    return this.change.run<SubmitPracticeResult>(actor, {
      id,
      expectedVersion,
      decide: decideSubmit,
      work: async (tx, practice) => {
        const missing = missingToSubmit(practice.draft!.content);
        if (missing.length > 0) return new PracticeIncomplete(toViolations(missing));
        const now = this.clock.now();
        await this.authors.join(tx, actor, practice);
        await this.repository.submitDraft(tx, id, practice.draft!.version, now);
        await this.repository.insertConsent(tx, {
          practiceId: id,
          draftVersion: practice.draft!.version,
          jobcenterId: houseOfAuthor(actor, practice),
          staffMemberId: actor.staffMemberId,
          givenAt: now,
        });
        await this.audit.record(tx, {
          actorId: actor.staffMemberId,
          action: 'practice.submitted',
          objectId: id,
          details: { version: practice.version },
        });
        return this.change.changed(tx, actor, id);
      },
    });
  }

  /** Throws the working draft away; a practice that was never published goes with it. */
  async deleteDraft(actor: Member, id: string, expectedVersion: number): Promise<DeleteDraftResult> {
    return this.change.run<DeleteDraftResult>(actor, {
      id,
      expectedVersion,
      decide: (member, practice) => {
        if (!isActiveAuthor(member, practice))
          return { allowed: false, reason: 'Nur die Autorinnen und Autoren können den Entwurf löschen.' };
        return practice.draft === null ? { allowed: false, reason: 'Es gibt keinen Entwurf.' } : { allowed: true };
      },
      work: async (tx, practice) => {
        await this.audit.record(tx, {
          actorId: actor.staffMemberId,
          action: 'practice.draft_deleted',
          objectId: id,
          details: { published: practice.revision !== null },
        });
        if (practice.revision === null) {
          await this.repository.deletePractice(tx, id);
          return new DraftDeleted(id, null);
        }
        // Another version, so that a client that still holds the thrown-away draft is told so.
        await this.repository.raiseVersion(tx, id, expectedVersion);
        await this.repository.deleteDraft(tx, id);
        const [left] = await this.repository.findByIds(tx, [id]);
        return new DraftDeleted(id, toPractice(actor, left!)!);
      },
    });
  }
}

function toViolations(violations: readonly ContentViolation[]): Violation[] {
  return violations.map(({ field, message }) => new Violation(`content.${field}`, message));
}
