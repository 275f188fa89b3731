import { Injectable } from '@nestjs/common';
import type { Member } from '../kernel/actor.js';
import { Transactor } from '../platform/database/transactor.js';
import type { TransactionHandle } from '../platform/database/handles.js';
import { NotAllowed, NotFound } from '../platform/graphql/problems.js';
import type { Decision } from '../practices/practice.policy.js';
import { maySeeEvent } from './event.policy.js';
import { toEvent } from './event.presenter.js';
import { EventRepository } from './event.repository.js';
import { EventChanged, EventChangedMeanwhile } from './event.results.js';
import type { EventView } from './event.view.js';

/** A change of one event. */
export interface Change<Outcome> {
  readonly id: string;
  /** Version that the client has read; absent where the change does not depend on what was read. */
  readonly expectedVersion?: number;
  readonly decide: (actor: Member, event: EventView) => Decision;
  /** Makes the change. The row is locked and has the expected version. */
  readonly work: (tx: TransactionHandle, event: EventView) => Promise<Outcome>;
}

/** The frame that every change of an event shares: lock, visibility, right, version. */
@Injectable()
export class EventChange {
  constructor(
    private readonly transactor: Transactor,
    private readonly repository: EventRepository,
  ) {}

  /**
   * Runs the change in one transaction. `NotFound` when the event does not exist for the actor, `NotAllowed` with the
   * reason, `EventChangedMeanwhile` with what is there now; otherwise what `work` answers.
   */
  async run<Outcome>(
    actor: Member,
    change: Change<Outcome>,
  ): Promise<Outcome | NotFound | NotAllowed | EventChangedMeanwhile> {
    return this.transactor.run(async (tx) => {
      const event = await this.repository.lock(tx, change.id);
      if (!event || !maySeeEvent(actor, event)) return new NotFound('Die Veranstaltung');
      if (change.expectedVersion !== undefined && event.version !== change.expectedVersion)
        return new EventChangedMeanwhile(toEvent(actor, event)!);
      const decision = change.decide(actor, event);
      if (!decision.allowed) return new NotAllowed(decision.reason);
      return change.work(tx, event);
    });
  }

  /**
   * The success of a change: the event read anew in the same transaction. Whom the change has taken a draft from is
   * answered with what they saw `before`.
   */
  async changed(tx: TransactionHandle, actor: Member, id: string, before?: EventView): Promise<EventChanged> {
    const [view] = await this.repository.findByIds(tx, [id]);
    return new EventChanged(toEvent(actor, view!) ?? toEvent(actor, before!)!);
  }
}
