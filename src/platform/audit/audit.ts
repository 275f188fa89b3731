import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import type { TransactionHandle } from '../database/handles.js';
import { AuditEntry } from './audit.entity.js';

/** What is to be remembered of an action. */
export interface AuditedAction {
  /** Who acted; null for an operator at the command line. */
  readonly actorId: string | null;
  /** `noun.verb` in the past, such as `practice.published`. */
  readonly action: string;
  readonly objectId: string;
  /** Codes, numbers, ids: never texts that people typed. */
  readonly details?: Readonly<Record<string, string | number | boolean | null>>;
}

/** The audit trail: who did what to what, when. */
@Injectable()
export class Audit {
  constructor(private readonly clock: Clock) {}

  /** Adds a line in the transaction of the change that it tells of. */
  async record(tx: TransactionHandle, entry: AuditedAction): Promise<void> {
    await tx.insert(AuditEntry, {
      id: newId(),
      occurredAt: this.clock.now(),
      actorId: entry.actorId,
      action: entry.action,
      objectKind: entry.action.split('.')[0]!,
      objectId: entry.objectId,
      details: (entry.details ?? {}) as never,
    });
  }
}
