import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { newId, toId } from '../../kernel/ids.js';
import { StaffDirectory } from '../../people/staff-directory.js';
import { Transactor } from '../../platform/database/transactor.js';
import type { TransactionHandle } from '../../platform/database/handles.js';
import { FetchError, Fetcher } from '../../platform/fetching/fetcher.js';
import { checkEventFields, NOTHING_WRITTEN } from '../event-fields.js';
import { EventState } from '../event.enums.js';
import { eventChanged } from '../event.facts.js';
import { Facts } from '../../platform/jobs/facts.js';
import { EventRepository } from '../event.repository.js';
import type { EventFields } from '../event.view.js';
import { UnreadableProgrammeError, type Programme } from '../formats/programme.js';
import { readProgrammeAside } from '../formats/read-programme-aside.js';
import { ScheduleApplier } from './schedule-applier.js';
import { ScheduleImportRepository } from './schedule-import.repository.js';
import type { SchedulePlan } from './schedule-plan.model.js';

/** A file was not imported; the message is a German sentence for the operator. */
export class ScheduleImportRefusedError extends Error {}

/** What an operator wants to import. */
export interface FileImport {
  /** The event; absent for a new draft with title and days of the file. */
  readonly eventId: string | undefined;
  readonly dryRun: boolean;
  /** Learns of each step, in German. */
  readonly report: (step: string) => void;
}

/** What came of it. */
export interface FileImportOutcome {
  readonly programme: Programme;
  readonly plan: SchedulePlan;
  /** The event that was changed, or would be; undefined when it would have to be made. */
  readonly eventId: string | undefined;
}

/** Imports a file at once, for the operator: compares and applies in one transaction. */
@Injectable()
export class ScheduleFileImport {
  constructor(
    private readonly transactor: Transactor,
    private readonly events: EventRepository,
    private readonly staff: StaffDirectory,
    private readonly repository: ScheduleImportRepository,
    private readonly applier: ScheduleApplier,
    private readonly fetcher: Fetcher,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /** Fetches a file by its address. @throws ScheduleImportRefusedError */
  async fetch(url: string): Promise<Buffer> {
    try {
      return await this.fetcher.fetch(url);
    } catch (error) {
      throw error instanceof FetchError ? new ScheduleImportRefusedError(error.message) : error;
    }
  }

  /**
   * Makes the programme of an event what the file says, or with `dryRun` says what would be done. A new event is a draft that the
   * organiser of the longest standing keeps.
   * @throws ScheduleImportRefusedError when the file cannot be read, the event does not exist or is cancelled, or a new one cannot be made
   */
  async run(bytes: Uint8Array, { eventId: wanted, dryRun, report }: FileImport): Promise<FileImportOutcome> {
    report('Die Datei wird gelesen …');
    const programme = await read(bytes);
    const eventId = wanted === undefined ? undefined : toId(wanted);
    report(`${programme.entries.length} Einträge werden verglichen …`);
    return this.transactor.run(async (tx) => {
      if (eventId !== undefined) await this.requireEvent(tx, eventId);
      if (dryRun) return { programme, eventId, plan: await this.applier.compare(tx, eventId, programme) };
      const target = eventId ?? (await this.draft(tx, programme));
      const importId = newId();
      const createdAt = this.clock.now();
      await this.repository.insert(tx, {
        id: importId,
        eventId: target,
        requestedBy: null,
        uploadId: null,
        url: null,
        createdAt,
      });
      const plan = await this.applier.plan(tx, importId, target, programme);
      report(`${plan.changes.length} Änderungen werden geschrieben …`);
      const event = (await this.events.lock(tx, target))!;
      await this.applier.apply(tx, event, (await this.repository.lock(tx, importId))!, null);
      return { programme, plan, eventId: target };
    });
  }

  private async requireEvent(tx: TransactionHandle, id: string): Promise<void> {
    const event = await this.events.lock(tx, id);
    if (!event) throw new ScheduleImportRefusedError('Diese Veranstaltung gibt es nicht.');
    if (event.state === EventState.CANCELLED) throw new ScheduleImportRefusedError('Diese Veranstaltung ist abgesagt.');
  }

  private async draft(tx: TransactionHandle, programme: Programme): Promise<string> {
    const keeper = await this.staff.findFirstWithRole(tx, 'ORGANISER');
    if (!keeper?.jobcenterId)
      throw new ScheduleImportRefusedError(
        'Für eine neue Veranstaltung braucht es jemanden mit der Rolle ORGANISER (Befehl grant-role), oder --event ID.',
      );
    const checked = checkEventFields(toEventFields(programme));
    if ('violations' in checked)
      throw new ScheduleImportRefusedError(checked.violations.map(({ message }) => message).join(' '));
    const id = newId();
    await this.events.insert(tx, { id, jobcenterId: keeper.jobcenterId, createdAt: this.clock.now() }, checked.fields);
    await this.events.setOrganisers(tx, id, [keeper.id]);
    await this.facts.announce(tx, eventChanged, { eventId: id });
    return id;
  }
}

async function read(bytes: Uint8Array): Promise<Programme> {
  try {
    return await readProgrammeAside(bytes);
  } catch (error) {
    throw error instanceof UnreadableProgrammeError ? new ScheduleImportRefusedError(error.message) : error;
  }
}

/** What a file says about its event; the rest is for the organisers to write. */
function toEventFields({ title, description, startsOn, endsOn, timeZone, url }: Programme): EventFields {
  if (startsOn === null || endsOn === null)
    throw new ScheduleImportRefusedError('Die Datei nennt keinen Tag; eine neue Veranstaltung braucht einen.');
  return {
    ...NOTHING_WRITTEN,
    kind: startsOn === endsOn ? 'SYMPOSIUM' : 'ANNUAL_CONFERENCE',
    title: title ?? 'Veranstaltung ohne Titel',
    description,
    startsOn,
    endsOn,
    timeZone,
    url,
  };
}
