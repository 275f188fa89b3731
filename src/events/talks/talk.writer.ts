import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { isId, newId, toId } from '../../kernel/ids.js';
import { Audit } from '../../platform/audit/audit.js';
import { Transactor } from '../../platform/database/transactor.js';
import type { TransactionHandle } from '../../platform/database/handles.js';
import { InputInvalid, NotAllowed, NotFound, Violation } from '../../platform/graphql/problems.js';
import { Facts } from '../../platform/jobs/facts.js';
import type { Decision } from '../../practices/practice.policy.js';
import { EventState } from '../event.enums.js';
import { talksChanged, talksMoved } from '../event.facts.js';
import { decideEventUpdate, maySeeEvent } from '../event.policy.js';
import { EventRepository } from '../event.repository.js';
import { dateIn } from '../time-zones.js';
import { checkTalk, type WrittenTalk } from './talk-fields.js';
import { TalkState } from './talk.enums.js';
import type { CreateTalkInput, UpdateTalkInput } from './talk.inputs.js';
import { decideTalkCancel, decideTalkDelete, decideTalkUpdate, maySeeTalk } from './talk.policy.js';
import { toTalk } from './talk.presenter.js';
import { TalkRepository } from './talk.repository.js';
import {
  TalkChanged,
  TalkChangedMeanwhile,
  TalkDeleted,
  type CancelTalkResult,
  type CreateTalkResult,
  type DeleteTalkResult,
  type UpdateTalkResult,
} from './talk.results.js';
import type { TalkFields, TalkView } from './talk.view.js';

/** What organisers do with the programme: enter, write, cancel, delete a slot. */
@Injectable()
export class TalkWriter {
  constructor(
    private readonly transactor: Transactor,
    private readonly events: EventRepository,
    private readonly repository: TalkRepository,
    private readonly audit: Audit,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /** Puts a slot into the programme of an event. */
  create(actor: Member, eventId: string, input: CreateTalkInput): Promise<CreateTalkResult> {
    return this.transactor.run(async (tx) => {
      const event = await this.events.lock(tx, eventId);
      if (!event || !maySeeEvent(actor, event)) return new NotFound('Die Veranstaltung');
      const decision = decideEventUpdate(actor, event);
      if (!decision.allowed) return new NotAllowed(decision.reason);
      const checked = checkTalk(merged(EMPTY, input));
      if ('violations' in checked) return new InputInvalid(checked.violations);
      const violations = checkDay(event, checked.talk);
      if (violations.length > 0) return new InputInvalid(violations);
      const id = newId();
      await this.repository.insert(tx, { id, eventId, createdAt: this.clock.now() }, checked.talk);
      await this.repository.setSpeakers(tx, id, checked.talk.speakers);
      await this.repository.setMaterials(tx, id, checked.talk.materials);
      return this.finish(tx, actor, id, 'talk.created');
    });
  }

  /**
   * Writes a slot. What changes nothing raises no version. Another time or room in a published programme counts as moved,
   * and those who speak at, marked or linked the talk are told.
   */
  update(actor: Member, id: string, expectedVersion: number, input: UpdateTalkInput): Promise<UpdateTalkResult> {
    return this.run<UpdateTalkResult>(actor, id, expectedVersion, decideTalkUpdate, async (tx, talk) => {
      const present = writtenOf(talk);
      const checked = checkTalk(merged(present, input, talk));
      if ('violations' in checked) return new InputInvalid(checked.violations);
      const written = checked.talk;
      const moves =
        written.startsAt.valueOf() !== talk.startsAt.valueOf() ||
        written.endsAt.valueOf() !== talk.endsAt.valueOf() ||
        written.room !== talk.room;
      const violations = moves ? checkDay(talk.event, written) : [];
      if (violations.length > 0) return new InputInvalid(violations);
      if (isDeepStrictEqual(written, present)) return this.changed(tx, actor, id);
      const announced = talk.event.state === EventState.PUBLISHED;
      await this.repository.update(tx, { id, expectedVersion, changedAt: this.clock.now(), announced }, written);
      if (!isDeepStrictEqual(written.speakers, present.speakers))
        await this.repository.setSpeakers(tx, id, written.speakers);
      if (!isDeepStrictEqual(written.materials, present.materials))
        await this.repository.setMaterials(tx, id, written.materials);
      if (moves && announced && talk.state !== TalkState.CANCELLED)
        await this.facts.announce(tx, talksMoved, { talkIds: [id] });
      return this.finish(tx, actor, id, 'talk.updated');
    });
  }

  /** SCHEDULED or MOVED → CANCELLED; those who speak at, marked or linked the talk are told if the event is published. */
  cancel(actor: Member, id: string, expectedVersion: number): Promise<CancelTalkResult> {
    return this.run<CancelTalkResult>(actor, id, expectedVersion, decideTalkCancel, async (tx, talk) => {
      await this.repository.cancel(tx, { id, expectedVersion, at: this.clock.now() });
      if (talk.event.state === EventState.PUBLISHED) await this.facts.announce(tx, talksMoved, { talkIds: [id] });
      return this.finish(tx, actor, id, 'talk.cancelled');
    });
  }

  /** Deletes a slot of an event that was never published. */
  delete(actor: Member, id: string, expectedVersion: number): Promise<DeleteTalkResult> {
    return this.run<DeleteTalkResult>(actor, id, expectedVersion, decideTalkDelete, async (tx) => {
      await this.repository.remove(tx, id, expectedVersion);
      await this.audit.record(tx, { actorId: actor.staffMemberId, action: 'talk.deleted', objectId: id });
      return new TalkDeleted(id);
    });
  }

  private run<Outcome>(
    actor: Member,
    id: string,
    expectedVersion: number,
    decide: (actor: Member, talk: TalkView) => Decision,
    work: (tx: TransactionHandle, talk: TalkView) => Promise<Outcome>,
  ): Promise<Outcome | NotFound | NotAllowed | TalkChangedMeanwhile> {
    return this.transactor.run(async (tx) => {
      const talk = await this.repository.lock(tx, id);
      if (!talk || !maySeeTalk(actor, talk)) return new NotFound('Der Programmpunkt');
      if (talk.version !== expectedVersion) return new TalkChangedMeanwhile(toTalk(actor, talk)!);
      const decision = decide(actor, talk);
      if (!decision.allowed) return new NotAllowed(decision.reason);
      return work(tx, talk);
    });
  }

  private async finish(tx: TransactionHandle, actor: Member, id: string, action: string): Promise<TalkChanged> {
    await this.audit.record(tx, { actorId: actor.staffMemberId, action, objectId: id });
    await this.facts.announce(tx, talksChanged, { talkIds: [id] });
    return this.changed(tx, actor, id);
  }

  private async changed(tx: TransactionHandle, actor: Member, id: string): Promise<TalkChanged> {
    const [view] = await this.repository.findByIds(tx, [id]);
    return new TalkChanged(toTalk(actor, view!)!);
  }
}

const EMPTY = {
  subtitle: null,
  abstract: null,
  description: null,
  room: null,
  track: null,
  language: null,
  url: null,
  speakers: [],
  materials: [],
} satisfies Partial<WrittenTalk>;
const REQUIRED = ['kind', 'title', 'startsAt', 'endsAt', 'speakers', 'materials'];

function fieldsOf(talk: TalkView): TalkFields {
  const { kind, title, subtitle, abstract, description, startsAt, endsAt, room, track, language, url } = talk;
  return { kind, title, subtitle, abstract, description, startsAt, endsAt, room, track, language, url };
}

/** A stored talk as it was written here: without what an import brought. */
function writtenOf(talk: TalkView): WrittenTalk {
  return {
    ...fieldsOf(talk),
    speakers: talk.speakers.map(({ id, name }) => ({ id, name })),
    materials: talk.materials.filter(({ imported }) => !imported).map(({ url, title, role }) => ({ url, title, role })),
  };
}

/** Absent fields stay; null empties those that may be empty and leaves the others. A speaker's id counts only if it is one of the talk. */
function merged(present: Partial<WrittenTalk>, input: UpdateTalkInput, talk?: TalkView): WrittenTalk {
  const given = Object.entries(input).filter(
    ([name, value]) => value !== undefined && (value !== null || !REQUIRED.includes(name)),
  );
  const known = new Set(talk?.speakers.map(({ id }) => id));
  const speakers = input.speakers?.map(({ id, name }) =>
    id != null && isId(id) && known.delete(toId(id)) ? { id: toId(id), name } : { name },
  );
  const materials = input.materials?.map(({ url, title, role }) => ({ url, title: title ?? null, role }));
  return {
    ...present,
    ...Object.fromEntries(given),
    ...(speakers && { speakers }),
    ...(materials && { materials }),
  } as WrittenTalk;
}

function checkDay(
  { startsOn, endsOn, timeZone }: { startsOn: string; endsOn: string; timeZone: string },
  { startsAt }: TalkFields,
): Violation[] {
  const day = dateIn(timeZone, startsAt);
  return day >= startsOn && day <= endsOn
    ? []
    : [new Violation('input.startsAt', 'Der Programmpunkt beginnt an keinem Tag der Veranstaltung.')];
}
