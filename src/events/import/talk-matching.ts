import type { Programme, ProgrammeEntry } from '../formats/programme.js';
import { toSlug } from '../formats/texts.js';
import type { PresentTalk } from './schedule-plan.model.js';

/** An id that no two tools give by chance: a UUID, an address-like UID, or long enough. */
const WORLDWIDE = /^[0-9a-f]{8}-[0-9a-f]{4}-|@.*\.|^.{20,}$/i;

/** Which slots of an event the entries of a programme are. */
export interface Matching {
  /** Slots by the index of their entry. */
  readonly matches: ReadonlyMap<number, PresentTalk>;
  /** Imported slots that no entry is. */
  readonly left: readonly PresentTalk[];
}

/**
 * Finds the slots of an event again, each for one entry at most: first by (source, guid); then by an id that is unique in
 * the world, so that a renamed conference, or an export of ours, brings nothing twice; then, for entries whose id is made from their start, by code or title
 * where those are unique, so that a talk which moves stays the same talk.
 */
export function matchTalks({ source, entries }: Programme, present: readonly PresentTalk[]): Matching {
  const left = new Set(present);
  const matches = new Map<number, PresentTalk>();
  const match = (
    keyOfTalk: (talk: PresentTalk) => string | null,
    keyOfEntry: (entry: ProgrammeEntry) => string | null,
  ): void => {
    const talks = uniqueBy([...left], keyOfTalk);
    const open = entries.map((entry, index) => ({ entry, index })).filter(({ index }) => !matches.has(index));
    for (const [key, { index }] of uniqueBy(open, ({ entry }) => keyOfEntry(entry))) {
      const talk = talks.get(key);
      if (talk === undefined) continue;
      matches.set(index, talk);
      left.delete(talk);
    }
  };
  const ofSource =
    (key: (talk: PresentTalk) => string | null) =>
    (talk: PresentTalk): string | null =>
      talk.source === source ? key(talk) : null;
  const ifDerived =
    (key: (entry: ProgrammeEntry) => string | null) =>
    (entry: ProgrammeEntry): string | null =>
      entry.guidIsDerived ? key(entry) : null;
  const titleOf = ({ title }: { title: string }): string => toSlug(title);

  match(
    ofSource(({ guid }) => guid),
    ({ guid }) => guid,
  );
  const worldwide = ({ guid }: { guid: string }): string | null => (WORLDWIDE.test(guid) ? guid : null);
  match(worldwide, (entry) => (entry.guidIsDerived ? null : worldwide(entry)));
  match(
    ofSource(({ code }) => code),
    ifDerived(({ code }) => code),
  );
  match(ofSource(titleOf), ifDerived(titleOf));
  return { matches, left: [...left].filter(({ source }) => source !== null) };
}

/** The parts by their key, without those that share one or have none. */
function uniqueBy<Part>(parts: readonly Part[], keyOf: (part: Part) => string | null): Map<string, Part> {
  const found = new Map<string, Part | undefined>();
  for (const part of parts) {
    const key = keyOf(part);
    if (key !== null) found.set(key, found.has(key) ? undefined : part);
  }
  return new Map([...found].filter((entry): entry is [string, Part] => entry[1] !== undefined));
}
