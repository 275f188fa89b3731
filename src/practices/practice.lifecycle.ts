import { Injectable } from '@nestjs/common';
import { hasRole, type Member } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import { Audit } from '../platform/audit/audit.js';
import { Transactor } from '../platform/database/transactor.js';
import type { TransactionHandle } from '../platform/database/handles.js';
import { InputInvalid, NotFound, Violation } from '../platform/graphql/problems.js';
import { Facts } from '../platform/jobs/facts.js';
import { PracticeChange } from './practice-change.js';
import { practiceChanged } from './practice.facts.js';
import { decideArchive, decideConfirm, decideRestore } from './practice.policy.js';
import { PracticeRepository } from './practice.repository.js';
import type { ChangePracticeResult, PracticeChanged } from './practice.results.js';

const MAX_REASON = 500;

/** What becomes of a published practice. Each change announces `practice.changed`. */
@Injectable()
export class PracticeLifecycle {
  constructor(
    private readonly transactor: Transactor,
    private readonly repository: PracticeRepository,
    private readonly change: PracticeChange,
    private readonly audit: Audit,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /** Takes the practice out of the search; it stays readable under its address. */
  archive(actor: Member, id: string): Promise<ChangePracticeResult> {
    return this.change.run<ChangePracticeResult>(actor, {
      id,
      decide: decideArchive,
      work: async (tx) => {
        await this.repository.setArchived(tx, id, this.clock.now());
        return this.finish(tx, actor, id, 'practice.archived');
      },
    });
  }

  /** Undoes `archive`. */
  restore(actor: Member, id: string): Promise<ChangePracticeResult> {
    return this.change.run<ChangePracticeResult>(actor, {
      id,
      decide: decideRestore,
      work: async (tx) => {
        await this.repository.setArchived(tx, id, null);
        return this.finish(tx, actor, id, 'practice.restored');
      },
    });
  }

  /** Says that the practice still holds, apart from any change. */
  confirm(actor: Member, id: string): Promise<ChangePracticeResult> {
    return this.change.run<ChangePracticeResult>(actor, {
      id,
      decide: decideConfirm,
      work: async (tx) => {
        await this.repository.setConfirmed(tx, id, this.clock.now());
        return this.finish(tx, actor, id, 'practice.confirmed');
      },
    });
  }

  /** Blanks the content of a revision for ever, because somebody is identifiable; number, date and reason (1 to 500 characters) stay. */
  async redactRevision(actor: Member, revisionId: string, reason: string): Promise<ChangePracticeResult> {
    const text = reason.trim();
    if (text === '' || text.length > MAX_REASON)
      return new InputInvalid([
        new Violation('reason', `Nennen Sie den Grund in 1 bis ${MAX_REASON} Zeichen, ohne die Daten zu wiederholen.`),
      ]);
    const practiceId = await this.repository.findPracticeIdOfRevision(this.transactor.reader, revisionId);
    if (practiceId === undefined) return new NotFound('Die Fassung');
    return this.change.run<ChangePracticeResult>(actor, {
      id: practiceId,
      decide: (member) =>
        hasRole(member, 'EDITOR')
          ? { allowed: true }
          : { allowed: false, reason: 'Nur die Redaktion kann Fassungen schwärzen.' },
      work: async (tx) => {
        if (!(await this.repository.redact(tx, revisionId, this.clock.now(), text)))
          return this.change.changed(tx, actor, practiceId);
        await this.repository.raiseSearchVersion(tx, [practiceId]);
        return this.finish(tx, actor, practiceId, 'practice.revision_redacted', { revisionId });
      },
    });
  }

  private async finish(
    tx: TransactionHandle,
    actor: Member,
    id: string,
    action: string,
    details: Record<string, string> = {},
  ): Promise<PracticeChanged> {
    await this.audit.record(tx, { actorId: actor.staffMemberId, action, objectId: id, details });
    await this.facts.announce(tx, practiceChanged, { practiceId: id });
    return this.change.changed(tx, actor, id);
  }
}
