import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { UnavailableError } from '../../kernel/errors.js';
import { isConnectionGone, sqlStateOf } from './database-errors.js';
import type { DatabaseHandle, TransactionHandle } from './handles.js';

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK_DETECTED = '40P01';
const MAX_ATTEMPTS = 5;

/** Opens transactions, visibly. Isolation is READ COMMITTED: what may race is decided by row locks and compare-and-set. */
@Injectable()
export class Transactor {
  private readonly open = new AsyncLocalStorage<true>();

  constructor(private readonly dataSource: DataSource) {}

  /** The handle for reading outside a transaction. */
  get reader(): DatabaseHandle {
    return this.dataSource.manager;
  }

  /**
   * Runs the work in one transaction and commits it, or rolls all of it back when it throws. A serialization failure or
   * deadlock (SQLSTATE 40001, 40P01) replays the whole work, five attempts at most, so the work must have no effect
   * outside the database.
   *
   * @throws Error when called inside another `run`: hand the handle on instead
   * @throws UnavailableError when the connection is lost meanwhile; at the commit it is unknown then what came of it
   */
  async run<T>(work: (tx: TransactionHandle) => Promise<T>): Promise<T> {
    if (this.open.getStore()) throw new Error('A transaction is already open here: hand its handle on.');
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.open.run(true, () =>
          this.dataSource.transaction((manager) => work(manager as TransactionHandle)),
        );
      } catch (error) {
        if (isConnectionGone(error)) throw new UnavailableError();
        const replayable = [SERIALIZATION_FAILURE, DEADLOCK_DETECTED].includes(sqlStateOf(error) ?? '');
        if (!replayable || attempt === MAX_ATTEMPTS) throw error;
        // Two works that met once should not meet again at the same moment.
        await delay(Math.random() * 20 * attempt);
      }
    }
  }
}
