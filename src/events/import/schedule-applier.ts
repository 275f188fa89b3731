import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Audit } from '../../platform/audit/audit.js';
import { Config } from '../../platform/config/config.js';
import type { DatabaseHandle, TransactionHandle } from '../../platform/database/handles.js';
import { Facts } from '../../platform/jobs/facts.js';
import { EventState } from '../event.enums.js';
import { talksChanged, talksMoved } from '../event.facts.js';
import type { EventView } from '../event.view.js';
import type { Programme } from '../formats/programme.js';
import { ScheduleApplyRepository } from './schedule-apply.repository.js';
import { ScheduleImportRepository } from './schedule-import.repository.js';
import type { ScheduleImportView } from './schedule-import.view.js';
import { planSchedule } from './schedule-plan.js';
import type { PresentTalk, SchedulePlan } from './schedule-plan.model.js';

/** What came of applying a plan. */
export type ApplyOutcome = 'APPLIED' | 'OUTDATED';

/** Makes plans and carries them out, inside the transaction of whoever asks. */
@Injectable()
export class ScheduleApplier {
  constructor(
    private readonly config: Config,
    private readonly repository: ScheduleImportRepository,
    private readonly applying: ScheduleApplyRepository,
    private readonly audit: Audit,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /** Compares a programme with what the event has now; with nothing, where there is no event yet. */
  async compare(handle: DatabaseHandle, eventId: string | undefined, programme: Programme): Promise<SchedulePlan> {
    const present = eventId === undefined ? [] : await this.repository.listTalks(handle, eventId);
    return planSchedule(this.withoutOwnLinks(programme), present);
  }

  /** The same, and stores the plan with the import, which is PLANNED then. */
  async plan(tx: TransactionHandle, importId: string, eventId: string, programme: Programme): Promise<SchedulePlan> {
    const present = await this.repository.listTalks(tx, eventId);
    const plan = planSchedule(this.withoutOwnLinks(programme), present);
    const { format, source, title } = programme;
    const head = { format, source, title, baseHash: baseHashOf(present), contentHash: contentHashOf(programme) };
    await this.repository.storePlan(tx, importId, head, plan);
    return plan;
  }

  /**
   * Carries out the stored plan of a PLANNED import, all of it or nothing: OUTDATED when a slot of the event has changed since.
   * The caller has locked event and import. Search, listeners and audit learn of it.
   */
  async apply(
    tx: TransactionHandle,
    event: EventView,
    { id, baseHash }: ScheduleImportView,
    actorId: string | null,
  ): Promise<ApplyOutcome> {
    const present = await this.repository.listTalks(tx, event.id);
    if (baseHashOf(present) !== baseHash) return 'OUTDATED';
    const at = this.clock.now();
    const announced = event.state === EventState.PUBLISHED;
    await this.repository.setApplied(tx, id, at);
    await this.applying.insertAdded(tx, id, at);
    const moved = await this.applying.updateChanged(tx, id, { at, announced });
    const gone = await this.applying.withdrawGone(tx, id, at);
    await this.applying.writeSpeakers(tx, id);
    await this.applying.writeLinks(tx, id);
    const talkIds = await this.applying.listTalkIds(tx, id);
    if (talkIds.length > 0) await this.facts.announce(tx, talksChanged, { talkIds });
    if (announced && moved.length + gone.length > 0)
      await this.facts.announce(tx, talksMoved, { talkIds: [...moved, ...gone] });
    await this.audit.record(tx, {
      actorId,
      action: 'event.programme_imported',
      objectId: event.id,
      details: { importId: id, changed: talkIds.length, gone: gone.length },
    });
    return 'APPLIED';
  }

  /** Addresses that an export of ours has written say nothing new: pages of talks, practices that are linked already. */
  private withoutOwnLinks(programme: Programme): Programme {
    const own = `${this.config.publicUrl}/`;
    const entries = programme.entries.map((entry) => ({
      ...entry,
      url: entry.url?.startsWith(own) ? null : entry.url,
      links: entry.links.filter(({ url }) => !url.startsWith(own)),
    }));
    return { ...programme, entries };
  }
}

/** Stands for what a file says: the same for files that differ in form only. */
export function contentHashOf({ source, entries, unreadable }: Programme): string {
  return sha256(JSON.stringify([source, entries, unreadable]));
}

function baseHashOf(present: readonly PresentTalk[]): string {
  return sha256(present.map(({ id, version }) => `${id} ${version}`).join('\n'));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
