import { Injectable } from '@nestjs/common';
import type { TransactionHandle } from '../database/handles.js';
import { Jobs, type JobDefinition } from './jobs.js';

/** Something that happened in a capability and that later capabilities may react to. */
export interface Fact<Payload extends object> {
  readonly name: string;
  /** Type only: what the fact carries, ids only. */
  readonly payload?: Payload;
}

/** Declares a fact of a capability. */
export function defineFact<Payload extends object>(name: string): Fact<Payload> {
  return { name };
}

type Participant<Payload extends object> = (tx: TransactionHandle, payload: Payload) => Promise<void>;

/** Hands facts from the capability that announces them to those to its right, so that nothing imports to the right. */
@Injectable()
export class Facts {
  private readonly participants = new Map<string, Participant<object>[]>();

  constructor(private readonly jobs: Jobs) {}

  /** Reacts inside the announcing transaction: for rows that must be there at the moment the change is. No effect outside the database. */
  participate<Payload extends object>(fact: Fact<Payload>, participant: Participant<Payload>): void {
    const known = this.participants.get(fact.name) ?? [];
    this.participants.set(fact.name, [...known, participant as Participant<object>]);
  }

  /** Reacts after the commit by a job, which is a row of the announcing transaction. */
  subscribe<Payload extends object>(fact: Fact<Payload>, job: JobDefinition<Payload>): void {
    this.participate(fact, (tx, payload) => this.jobs.enqueue(tx, job, payload));
  }

  /** Tells a fact to all who react, in the order of their registration; a failing reaction fails the transaction. */
  async announce<Payload extends object>(tx: TransactionHandle, fact: Fact<Payload>, payload: Payload): Promise<void> {
    for (const participant of this.participants.get(fact.name) ?? []) await participant(tx, payload);
  }
}
