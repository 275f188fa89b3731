import { Injectable } from '@nestjs/common';
import type { Member } from '../kernel/actor.js';
import { Transactor } from '../platform/database/transactor.js';
import type { TransactionHandle } from '../platform/database/handles.js';
import { NotAllowed, NotFound } from '../platform/graphql/problems.js';
import { maySee, type Decision } from './practice.policy.js';
import { toPractice } from './practice.presenter.js';
import { PracticeRepository } from './practice.repository.js';
import { PracticeChanged, PracticeChangedMeanwhile } from './practice.results.js';
import type { PracticeView } from './practice.view.js';

/** A change of one practice. */
export interface Change<Outcome> {
  readonly id: string;
  /** Version that the client has read; absent where the change does not depend on what was read. */
  readonly expectedVersion?: number;
  readonly decide: (actor: Member, practice: PracticeView) => Decision;
  /** Makes the change. The row is locked and has the expected version. */
  readonly work: (tx: TransactionHandle, practice: PracticeView) => Promise<Outcome>;
}

/** The frame that every change of a practice shares: lock, visibility, right, version. */
@Injectable()
export class PracticeChange {
  constructor(
    private readonly transactor: Transactor,
    private readonly repository: PracticeRepository,
  ) {}

  /**
   * Runs the change in one transaction. `NotFound` when the practice does not exist for the actor, `NotAllowed` with the
   * reason, `PracticeChangedMeanwhile` with what is there now; otherwise what `work` answers.
   */
  async run<Outcome>(
    actor: Member,
    change: Change<Outcome>,
  ): Promise<Outcome | NotFound | NotAllowed | PracticeChangedMeanwhile> {
    return this.transactor.run(async (tx) => {
      const practice = await this.repository.lock(tx, change.id);
      if (!practice || !maySee(actor, practice)) return new NotFound('Das Praxisbeispiel');
      if (change.expectedVersion !== undefined && practice.version !== change.expectedVersion) {
        return new PracticeChangedMeanwhile(toPractice(actor, practice)!);
      }
      const decision = change.decide(actor, practice);
      if (!decision.allowed) return new NotAllowed(decision.reason);
      return change.work(tx, practice);
    });
  }

  /**
   * The success of a change: the practice read anew in the same transaction. Whom the change has taken the practice from
   * is answered with what they saw `before`.
   */
  async changed(tx: TransactionHandle, actor: Member, id: string, before?: PracticeView): Promise<PracticeChanged> {
    const [view] = await this.repository.findByIds(tx, [id]);
    const practice = toPractice(actor, view!) ?? { ...toPractice(actor, before!)!, view: view! };
    return new PracticeChanged(practice);
  }
}
