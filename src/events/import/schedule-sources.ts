import { createHash } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Member } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { Transactor } from '../../platform/database/transactor.js';
import { InputInvalid, Violation } from '../../platform/graphql/problems.js';
import { defineJob, Jobs } from '../../platform/jobs/jobs.js';
import { EventChange } from '../event-change.js';
import { decideEventUpdate, keepsEvent } from '../event.policy.js';
import { EventRepository } from '../event.repository.js';
import { webAddress } from '../web-address.js';
import { ScheduleFileImport, ScheduleImportRefusedError } from './schedule-file-import.js';
import { ScheduleSourceRepository, type ScheduleSourceView } from './schedule-source.repository.js';
import {
  ScheduleSourceForgotten,
  ScheduleSourceRemembered,
  type ForgetScheduleSourceResult,
  type RememberScheduleSourceResult,
} from './schedule-source.results.js';
import type { ScheduleSource } from './schedule-source.types.js';

const fetchAll = defineJob<Record<string, never>>('schedule-source.fetch-all', { retryLimit: 3 });
const fetchOne = defineJob<{ eventId: string }>('schedule-source.fetch', { retryLimit: 3 });

const EVERY_HOUR = '17 * * * *';

/**
 * Addresses from which programmes are fetched again. A file that is another than the last time is applied at once, as far as
 * it can be read: who remembers an address says that the tool behind it leads. One that is the same changes nothing, so that
 * what was written here meanwhile stays.
 */
@Injectable()
export class ScheduleSources implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly transactor: Transactor,
    private readonly repository: ScheduleSourceRepository,
    private readonly events: EventRepository,
    private readonly change: EventChange,
    private readonly files: ScheduleFileImport,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(fetchOne, ({ eventId }) => this.fetch(eventId));
    this.jobs.handle(fetchAll, () =>
      this.transactor.run(async (tx) => {
        const due = await this.repository.listDueEventIds(tx, this.clock.now());
        const jobs = due.map((eventId) => ({ eventId }));
        await this.jobs.enqueueAll(tx, fetchOne, jobs);
      }),
    );
    this.jobs.schedule(fetchAll, EVERY_HOUR, {});
  }

  /** The address of an event, for those who keep it; null for all others and when none is remembered. */
  async find(actor: Member, eventId: string): Promise<ScheduleSource | null> {
    const [event] = await this.events.findByIds(this.transactor.reader, [eventId]);
    if (!event || !keepsEvent(actor, event)) return null;
    const found = await this.repository.find(this.transactor.reader, eventId);
    return found ? toScheduleSource(found) : null;
  }

  /** Remembers the address and fetches it for the first time, in the background. */
  async remember(actor: Member, eventId: string, address: string): Promise<RememberScheduleSourceResult> {
    return this.change.run<RememberScheduleSourceResult>(actor, {
      id: eventId,
      decide: decideEventUpdate,
      work: async (tx) => {
        const url = webAddress.safeParse(address.trim());
        if (!url.success) return new InputInvalid([new Violation('url', url.error.issues[0]!.message)]);
        await this.repository.save(tx, eventId, url.data, actor.staffMemberId, this.clock.now());
        await this.jobs.enqueue(tx, fetchOne, { eventId });
        return new ScheduleSourceRemembered(toScheduleSource((await this.repository.find(tx, eventId))!));
      },
    }) as Promise<RememberScheduleSourceResult>;
  }

  /** Forgets the address; the programme stays as it is. Without one it is done already. */
  async forget(actor: Member, eventId: string): Promise<ForgetScheduleSourceResult> {
    return this.change.run<ForgetScheduleSourceResult>(actor, {
      id: eventId,
      decide: decideEventUpdate,
      work: async (tx) => {
        await this.repository.remove(tx, eventId);
        return new ScheduleSourceForgotten(eventId);
      },
    }) as Promise<ForgetScheduleSourceResult>;
  }

  private async fetch(eventId: string): Promise<void> {
    const source = await this.repository.find(this.transactor.reader, eventId);
    if (!source) return;
    let problem: string | null = null;
    let contentHash: string | null = null;
    try {
      const bytes = await this.files.fetch(source.url);
      const hash = createHash('sha256').update(bytes).digest('hex');
      if (hash !== source.contentHash) await this.files.run(bytes, { eventId, dryRun: false, report: () => undefined });
      contentHash = hash;
    } catch (error) {
      if (!(error instanceof ScheduleImportRefusedError)) throw error;
      problem = error.message;
    }
    const at = this.clock.now();
    await this.transactor.run((tx) => this.repository.note(tx, source, { at, problem, contentHash }));
  }
}

function toScheduleSource({ url, fetchedAt, problem }: ScheduleSourceView): ScheduleSource {
  return { url, fetchedAt, problem };
}
