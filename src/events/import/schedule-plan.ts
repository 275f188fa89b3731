import { newId } from '../../kernel/ids.js';
import type { Programme, ProgrammeEntry, UnreadableEntry } from '../formats/programme.js';
import { changedFields, isMove } from './entry-difference.js';
import {
  CHANGE_KINDS,
  type PlannedChange,
  type PlannedEntry,
  type PresentSpeaker,
  type PresentTalk,
  type SchedulePlan,
} from './schedule-plan.model.js';
import { matchTalks } from './talk-matching.js';

/**
 * Compares a programme with the slots of an event. Slots are found again by (source, guid), and where tools change their
 * habits as `matchTalks` says. What the file leaves out is gone if the same source brought it and it is not cancelled
 * anyway; what was entered here is never touched. An entry that is there but cannot be read is not gone.
 */
export function planSchedule(programme: Programme, present: readonly PresentTalk[]): SchedulePlan {
  const { matches, left } = matchTalks(programme, present);
  const changes = programme.entries.flatMap((entry, index) => {
    const talk = matches.get(index);
    return talk === undefined ? [added(entry)] : (changed(entry, talk) ?? []);
  });
  const unreadable = programme.unreadable.map(notRead);
  const unreadGuids = new Set(programme.unreadable.map(({ guid }) => guid));
  const gone = left
    .filter(({ source, guid, state }) => source === programme.source && state !== 'CANCELLED' && !unreadGuids.has(guid))
    .map(vanished);
  const all = [...changes, ...unreadable, ...gone];
  return {
    changes: CHANGE_KINDS.flatMap((kind) => all.filter((change) => change.kind === kind)),
    unchanged: programme.entries.length - changes.length,
  };
}

const NOTHING = { place: null, reason: null, fields: [], entry: null };

function added(entry: ProgrammeEntry): PlannedChange {
  return { ...NOTHING, ...whereIs(entry), kind: 'ADDED', talkId: newId(), entry: toPlanned(entry, []) };
}

function changed(entry: ProgrammeEntry, talk: PresentTalk): PlannedChange | undefined {
  const links = entry.links.filter(({ url }) => !talk.ownUrls.includes(url));
  const planned = toPlanned({ ...entry, links }, talk.speakers);
  const fields = changedFields(planned, talk);
  if (fields.length === 0) return undefined;
  const kind = fields.some(isMove) ? 'MOVED' : 'CHANGED';
  return { ...NOTHING, ...whereIs(entry), kind, talkId: talk.id, fields, entry: planned };
}

function vanished(talk: PresentTalk): PlannedChange {
  return { ...NOTHING, ...whereIs(talk), kind: 'GONE', talkId: talk.id };
}

function notRead({ title, place, reason }: UnreadableEntry): PlannedChange {
  return {
    ...NOTHING,
    kind: 'UNREADABLE',
    talkId: null,
    title,
    startsAt: null,
    endsAt: null,
    room: null,
    place,
    reason,
  };
}

function whereIs({ title, startsAt, endsAt, room }: Pick<PresentTalk, 'title' | 'startsAt' | 'endsAt' | 'room'>) {
  return { title, startsAt, endsAt, room };
}

/** Speakers keep their ids by the tool's id, else by name; somebody who says to be a speaker stays, whatever the file says. */
function toPlanned(
  { guidIsDerived: _guidIsDerived, ...entry }: ProgrammeEntry,
  present: readonly PresentSpeaker[],
): PlannedEntry {
  const left = new Set(present);
  const take = (fits: (speaker: PresentSpeaker) => boolean): PresentSpeaker | undefined => {
    const found = [...left].find(fits);
    if (found) left.delete(found);
    return found;
  };
  const known = entry.speakers.map(
    ({ externalId }) => externalId !== null && take((speaker) => speaker.externalId === externalId),
  );
  const speakers = entry.speakers.map(({ name, externalId }, index) => {
    const same = known[index] || take((speaker) => speaker.name === name);
    return { id: same ? same.id : newId(), name, externalId };
  });
  const claimed = [...left]
    .filter(({ isClaimed }) => isClaimed)
    .map(({ id, name, externalId }) => ({ id, name, externalId }));
  return { ...entry, speakers: [...speakers, ...claimed] };
}
