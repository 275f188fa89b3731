import { Injectable } from '@nestjs/common';
import type { Member } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { Audit } from '../../platform/audit/audit.js';
import type { DatabaseHandle } from '../../platform/database/handles.js';
import { Transactor } from '../../platform/database/transactor.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import type { ReindexingRow } from './reindexing.entity.js';
import { reindex } from './reindexing.jobs.js';
import { toReindexing } from './reindexing.presenter.js';
import { ReindexingRepository } from './reindexing.repository.js';
import { ReindexingAlreadyRunning, ReindexingStarted, type StartReindexingResult } from './reindexing.results.js';
import { ReindexingState, type Reindexing } from './reindexing.types.js';

const GIVEN_UP =
  'Der Aufbau ist mehrmals unerwartet abgebrochen. Die Ursache steht im Protokoll des Dienstes; die Suche läuft mit dem bisherigen Index weiter.';

/** Rebuilds of all indexes as admins ask for them: one at a time, made by a job. */
@Injectable()
export class ReindexingService {
  constructor(
    private readonly transactor: Transactor,
    private readonly repository: ReindexingRepository,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** The one that was asked for last; null when there was none yet. One whose job is gone has FAILED. */
  async findLatest(): Promise<Reindexing | null> {
    const { reader } = this.transactor;
    const found = await this.repository.findLatest(reader);
    if (found?.state !== ReindexingState.RUNNING || (await this.hasJob(reader)))
      return found ? toReindexing(found) : null;
    // It may have ended between the two looks.
    const again = await this.repository.findLatest(reader);
    const isGivenUp = again!.id === found.id && again!.state === ReindexingState.RUNNING;
    return toReindexing(isGivenUp ? { ...found, state: ReindexingState.FAILED, problem: GIVEN_UP } : again!);
  }

  /** Begins a rebuild unless one is under way. Writes the job and an audit entry. */
  start(actor: Member): Promise<StartReindexingResult> {
    return this.transactor.run(async (tx) => {
      const running = await this.repository.lockRunning(tx);
      if (running && (await this.hasJob(tx))) return new ReindexingAlreadyRunning(toReindexing(running));
      const startedAt = this.clock.now();
      if (running) await this.repository.end(tx, attemptOf(running), startedAt, GIVEN_UP);
      const id = newId();
      if (!(await this.repository.insert(tx, id, startedAt)))
        return new ReindexingAlreadyRunning(toReindexing((await this.repository.findLatest(tx))!));
      await this.jobs.enqueue(tx, reindex, { reindexingId: id });
      await this.audit.record(tx, { actorId: actor.staffMemberId, action: 'reindexing.started', objectId: id });
      return new ReindexingStarted(toReindexing((await this.repository.findLatest(tx))!));
    });
  }

  private async hasJob(handle: DatabaseHandle): Promise<boolean> {
    return (await this.jobs.findOldestWaiting(handle, [reindex])).has(reindex.name);
  }
}

function attemptOf({ id, attempts }: ReindexingRow): { id: string; number: number } {
  return { id, number: attempts };
}
