import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { Member } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import { BadUserInputError } from '../kernel/errors.js';
import { newId, toId } from '../kernel/ids.js';
import { StaffDirectory } from '../people/staff-directory.js';
import { Audit } from '../platform/audit/audit.js';
import { Transactor } from '../platform/database/transactor.js';
import type { DatabaseHandle, TransactionHandle } from '../platform/database/handles.js';
import { IdempotencyKeyReused, InputInvalid, Violation } from '../platform/graphql/problems.js';
import { Idempotency } from '../platform/idempotency/idempotency.js';
import { Facts } from '../platform/jobs/facts.js';
import { VocabularyService } from '../vocabularies/vocabulary.service.js';
import { VocabularyName } from '../vocabularies/vocabulary.types.js';
import { EventChange } from './event-change.js';
import { EventState } from './event.enums.js';
import { eventCancelled, eventChanged, eventPublished, talksChanged } from './event.facts.js';
import { checkEventFields, missingToPublish, NOTHING_WRITTEN } from './event-fields.js';
import type { CreateEventInput, UpdateEventInput } from './event.inputs.js';
import { decideEventCancel, decideEventDraftDelete, decideEventPublish, decideEventUpdate } from './event.policy.js';
import { EventRepository } from './event.repository.js';
import {
  EventDraftDeleted,
  EventIncomplete,
  type CancelEventResult,
  type CreateEventResult,
  type DeleteEventDraftResult,
  type PublishEventResult,
  type UpdateEventResult,
} from './event.results.js';
import type { EventFields, EventView } from './event.view.js';
import { TalkRepository } from './talks/talk.repository.js';

const MAX_KEY_LENGTH = 100;
const MAX_ORGANISERS = 10;

/** What organisers do with an event: enter, write, publish, cancel, throw a draft away. */
@Injectable()
export class EventWriter {
  constructor(
    private readonly transactor: Transactor,
    private readonly repository: EventRepository,
    private readonly talks: TalkRepository,
    private readonly change: EventChange,
    private readonly vocabularies: VocabularyService,
    private readonly staff: StaffDirectory,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /** Enters an event as a draft, which the member organises unless others are named. @throws BadUserInputError on an unknown code or an unusable key */
  async create(actor: Member, input: CreateEventInput): Promise<CreateEventResult> {
    const { idempotencyKey, organiserIds, ...rest } = input;
    if (idempotencyKey != null && (idempotencyKey === '' || idempotencyKey.length > MAX_KEY_LENGTH))
      throw new BadUserInputError('input.idempotencyKey', `Der Schlüssel hat 1 bis ${MAX_KEY_LENGTH} Zeichen.`);
    const checked = checkEventFields(await this.merge(NOTHING_WRITTEN, rest));
    const organisers = organiserIds == null ? [actor.staffMemberId] : [...new Set(organiserIds.map(toId))];
    const violations = [
      ...('violations' in checked ? checked.violations : []),
      ...(organiserIds == null ? [] : await this.checkOrganisers(this.transactor.reader, organisers)),
    ];
    if ('violations' in checked || violations.length > 0) return new InputInvalid(violations);
    const id = newId();
    return this.transactor.run(async (tx) => {
      if (idempotencyKey != null) {
        const claim = await this.idempotency.claim(tx, {
          actorId: actor.staffMemberId,
          operation: 'createEvent',
          key: idempotencyKey,
          input: { ...rest, organiserIds },
          resultId: id,
        });
        if (claim.kind === 'REUSED') return new IdempotencyKeyReused();
        const made = claim.kind === 'REPEATED' ? await this.repository.findByIds(tx, [claim.resultId]) : [];
        // A draft that was thrown away since is begun anew.
        if (made.length > 0) return this.change.changed(tx, actor, made[0]!.id);
      }
      await this.repository.insert(
        tx,
        { id, jobcenterId: actor.jobcenterId, createdAt: this.clock.now() },
        checked.fields,
      );
      // Whoever enters it keeps it too: otherwise a draft would be out of reach at once.
      await this.repository.setOrganisers(tx, id, [...new Set([...organisers, actor.staffMemberId])]);
      await this.audit.record(tx, { actorId: actor.staffMemberId, action: 'event.created', objectId: id });
      return this.change.changed(tx, actor, id);
    });
  }

  /** Writes an event. What changes nothing raises no version. @throws BadUserInputError on an unknown code */
  async update(
    actor: Member,
    id: string,
    expectedVersion: number,
    { organiserIds, ...input }: UpdateEventInput,
  ): Promise<UpdateEventResult> {
    const kind = input.kind == null ? {} : { kind: await this.toKind(input.kind) };
    return this.change.run<UpdateEventResult>(actor, {
      id,
      expectedVersion,
      decide: decideEventUpdate,
      work: async (tx, event) => {
        const checked = checkEventFields(merged(fieldsOf(event), { ...input, ...kind }));
        const organisers = organiserIds == null ? event.organiserIds : [...new Set(organiserIds.map(toId))];
        const changesOrganisers = !isDeepStrictEqual(organisers, event.organiserIds);
        const violations = [
          ...('violations' in checked ? checked.violations : []),
          ...(changesOrganisers ? await this.checkOrganisers(tx, organisers) : []),
        ];
        if ('violations' in checked || violations.length > 0) return new InputInvalid(violations);
        // What others were told of must still say where it is.
        const missing = event.state === EventState.PUBLISHED ? missingToPublish(checked.fields) : [];
        if (missing.length > 0)
          return new InputInvalid(missing.map(({ field, message }) => new Violation(`input.${field}`, message)));
        if (!changesOrganisers && isDeepStrictEqual(checked.fields, fieldsOf(event)))
          return this.change.changed(tx, actor, id);
        await this.repository.update(tx, { id, expectedVersion, changedAt: this.clock.now() }, checked.fields);
        if (changesOrganisers) await this.repository.setOrganisers(tx, id, organisers);
        await this.audit.record(tx, { actorId: actor.staffMemberId, action: 'event.updated', objectId: id });
        await this.facts.announce(tx, eventChanged, { eventId: id });
        return this.change.changed(tx, actor, id, event);
      },
    });
  }

  /** DRAFT → PUBLISHED: all members see it and its programme. */
  publish(actor: Member, id: string, expectedVersion: number): Promise<PublishEventResult> {
    return this.change.run<PublishEventResult>(actor, {
      id,
      expectedVersion,
      decide: decideEventPublish,
      work: async (tx, event) => {
        const missing = missingToPublish(event);
        if (missing.length > 0) return new EventIncomplete(missing);
        await this.setState(tx, event, EventState.PUBLISHED);
        await this.facts.announce(tx, eventPublished, { eventId: id });
        return this.finish(tx, actor, id, 'event.published');
      },
    });
  }

  /** PUBLISHED → CANCELLED, with all its talks; those who take part are told. */
  cancel(actor: Member, id: string, expectedVersion: number): Promise<CancelEventResult> {
    return this.change.run<CancelEventResult>(actor, {
      id,
      expectedVersion,
      decide: (member, event) => decideEventCancel(member, event, this.clock.now()),
      work: async (tx, event) => {
        await this.setState(tx, event, EventState.CANCELLED);
        const talkIds = await this.talks.cancelAllOf(tx, id, this.clock.now());
        if (talkIds.length > 0) await this.facts.announce(tx, talksChanged, { talkIds });
        await this.facts.announce(tx, eventCancelled, { eventId: id });
        return this.finish(tx, actor, id, 'event.cancelled');
      },
    });
  }

  /** Throws a draft away with its programme: it was never published, so nobody is told. */
  deleteDraft(actor: Member, id: string, expectedVersion: number): Promise<DeleteEventDraftResult> {
    return this.change.run<DeleteEventDraftResult>(actor, {
      id,
      expectedVersion,
      decide: decideEventDraftDelete,
      work: async (tx) => {
        await this.repository.deleteDraft(tx, id, expectedVersion);
        await this.audit.record(tx, { actorId: actor.staffMemberId, action: 'event.draft_deleted', objectId: id });
        return new EventDraftDeleted(id);
      },
    });
  }

  private setState(tx: TransactionHandle, event: EventView, to: EventState): Promise<boolean> {
    return this.repository.setState(tx, {
      id: event.id,
      expectedVersion: event.version,
      from: event.state,
      to,
      at: this.clock.now(),
    });
  }

  private async finish(tx: TransactionHandle, actor: Member, id: string, action: string) {
    await this.audit.record(tx, { actorId: actor.staffMemberId, action, objectId: id });
    await this.facts.announce(tx, eventChanged, { eventId: id });
    return this.change.changed(tx, actor, id);
  }

  private toKind(kind: string): Promise<string> {
    return this.vocabularies.toValidCode(VocabularyName.EVENT_KINDS, kind, 'input.kind');
  }

  private async merge(present: EventFields, input: Partial<EventInputFields>): Promise<EventFields> {
    return merged(present, { ...input, kind: await this.toKind(input.kind ?? '') });
  }

  private async checkOrganisers(handle: DatabaseHandle, ids: readonly string[]): Promise<Violation[]> {
    if (ids.length === 0 || ids.length > MAX_ORGANISERS)
      return [new Violation('input.organiserIds', `Nennen Sie 1 bis ${MAX_ORGANISERS} Personen, die sie pflegen.`)];
    const people = await this.staff.listByIds(handle, ids);
    const active = new Set(people.filter(({ state }) => state === 'ACTIVE').map(({ id }) => id));
    return ids.flatMap((id, index) =>
      active.has(id)
        ? []
        : [new Violation(`input.organiserIds.${index}`, 'Diese Person ist hier nicht bekannt oder nicht mehr dabei.')],
    );
  }
}

type EventInputFields = { [Name in keyof EventFields]?: EventFields[Name] | null };

const NAMES = Object.keys(NOTHING_WRITTEN) as (keyof EventFields)[];

function fieldsOf(event: EventFields): EventFields {
  return Object.fromEntries(NAMES.map((name) => [name, event[name]])) as unknown as EventFields;
}

/** Absent fields stay; null empties those that may be empty and leaves the others. */
function merged(present: EventFields, input: EventInputFields): EventFields {
  const given = NAMES.filter(
    (name) => input[name] !== undefined && (input[name] !== null || NOTHING_WRITTEN[name] === null),
  );
  return { ...fieldsOf(present), ...Object.fromEntries(given.map((name) => [name, input[name]])) };
}
