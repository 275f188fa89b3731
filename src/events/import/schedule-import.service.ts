import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Member } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { newId, toId } from '../../kernel/ids.js';
import { fromCursor, toPage, type Page, type PageRequest } from '../../kernel/page.js';
import { Transactor } from '../../platform/database/transactor.js';
import { InputInvalid, NotAllowed, NotFound, Violation } from '../../platform/graphql/problems.js';
import { defineJob, Jobs } from '../../platform/jobs/jobs.js';
import { Uploads } from '../../platform/uploads/uploads.js';
import { EventChange } from '../event-change.js';
import { decideEventUpdate, keepsEvent } from '../event.policy.js';
import { EventRepository } from '../event.repository.js';
import { webAddress } from '../web-address.js';
import { ScheduleApplier } from './schedule-applier.js';
import { ScheduleChangeKind, ScheduleImportState } from './schedule-import.enums.js';
import type { ScheduleSourceInput } from './schedule-import.inputs.js';
import { ScheduleImportRepository } from './schedule-import.repository.js';
import {
  ScheduleImportApplied,
  ScheduleImportOutdated,
  ScheduleImportStarted,
  type ApplyScheduleImportResult,
  type PlanScheduleImportResult,
} from './schedule-import.results.js';
import type { ScheduleChangeView, ScheduleImportView } from './schedule-import.view.js';
import { planSchedule } from './schedule-planner.js';
import { toScheduleImport } from './schedule-import.presenter.js';
import type { ScheduleImport } from './schedule-import.types.js';

const KEPT_MS = 30 * 86_400_000;

const forgetImports = defineJob<Record<string, never>>('schedule-import.forget', { retryLimit: 3 });

const UNFINISHED: Readonly<Partial<Record<ScheduleImportState, string>>> = {
  [ScheduleImportState.PLANNING]: 'Der Plan ist noch nicht fertig. Bitte warten Sie einen Augenblick.',
  [ScheduleImportState.FAILED]: 'Diese Datei konnte nicht gelesen werden; es gibt keinen Plan.',
};

/** What organisers do with the file of a programme: plan, look, apply. */
@Injectable()
export class ScheduleImportService implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly transactor: Transactor,
    private readonly repository: ScheduleImportRepository,
    private readonly events: EventRepository,
    private readonly change: EventChange,
    private readonly applier: ScheduleApplier,
    private readonly uploads: Uploads,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(forgetImports, async () => {
      const before = new Date(this.clock.now().valueOf() - KEPT_MS);
      await this.transactor.run((tx) => this.repository.removeOlderThan(tx, before));
    });
    this.jobs.schedule(forgetImports, '41 3 * * *', {});
  }

  /** Begins an import: the plan is made by a job. */
  async plan(actor: Member, eventId: string, source: ScheduleSourceInput): Promise<PlanScheduleImportResult> {
    const url = source.url == null ? null : source.url.trim();
    const uploadId = source.uploadId == null ? null : toId(source.uploadId);
    return this.change.run<PlanScheduleImportResult>(actor, {
      id: eventId,
      decide: decideEventUpdate,
      work: async (tx) => {
        const address = url === null ? undefined : webAddress.safeParse(url);
        if (address?.success === false)
          return new InputInvalid([new Violation('source.url', address.error.issues[0]!.message)]);
        if (uploadId !== null && !(await this.uploads.exists(tx, uploadId, actor.staffMemberId)))
          return new InputInvalid([
            new Violation('source.uploadId', 'Diese Datei gibt es nicht oder nicht mehr. Bitte laden Sie sie hoch.'),
          ]);
        const id = newId();
        const createdAt = this.clock.now();
        const { staffMemberId: requestedBy } = actor;
        await this.repository.insert(tx, { id, eventId, requestedBy, uploadId, url, createdAt });
        await this.jobs.enqueue(tx, planSchedule, { importId: id });
        return new ScheduleImportStarted(toScheduleImport((await this.repository.find(tx, id))!));
      },
    });
  }

  /** The import, for those who keep its event; null for all others. */
  async find(actor: Member, id: string): Promise<ScheduleImport | null> {
    const found = await this.repository.find(this.transactor.reader, id);
    if (!found) return null;
    const [event] = await this.events.findByIds(this.transactor.reader, [found.eventId]);
    return keepsEvent(actor, event!) ? toScheduleImport(found) : null;
  }

  /** Makes the programme what the stored plan says. Applied before, it answers the same again. */
  async apply(actor: Member, id: string): Promise<ApplyScheduleImportResult> {
    const known = await this.repository.find(this.transactor.reader, id);
    if (!known) return new NotFound('Der Import');
    return this.transactor.run(async (tx) => {
      const event = await this.events.lock(tx, known.eventId);
      const found = await this.repository.lock(tx, id);
      if (!event || !found || !keepsEvent(actor, event)) return new NotFound('Der Import');
      if (found.state === ScheduleImportState.APPLIED) return new ScheduleImportApplied(toScheduleImport(found));
      const decision = decideEventUpdate(actor, event);
      if (!decision.allowed) return new NotAllowed(decision.reason);
      const unfinished = UNFINISHED[found.state];
      if (unfinished !== undefined) return new NotAllowed(unfinished);
      const outcome = await this.applier.apply(tx, event, found, actor.staffMemberId);
      const after: ScheduleImportView = (await this.repository.find(tx, id))!;
      return outcome === 'APPLIED'
        ? new ScheduleImportApplied(toScheduleImport(after))
        : new ScheduleImportOutdated(toScheduleImport(after));
    });
  }

  /** Lines of a plan in their order. @throws BadUserInputError on a bad cursor */
  async listChanges(
    importId: string,
    kinds: readonly ScheduleChangeKind[],
    page: PageRequest,
  ): Promise<Page<ScheduleChangeView>> {
    const [position] = fromCursor(page.after, ['number']) ?? [0];
    const { reader } = this.transactor;
    const found = await this.repository.listChanges(reader, importId, kinds, Number(position), page.first + 1);
    return toPage(found, page.first, (change) => [change.position]);
  }

  /** How many lines the plan has of each kind. */
  countChanges(importId: string): Promise<Partial<Record<ScheduleChangeKind, number>>> {
    return this.repository.countChanges(this.transactor.reader, importId);
  }
}
