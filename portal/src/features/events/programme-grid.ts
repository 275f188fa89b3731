import type { SlotFragment } from '../../graphql/generated/graphql';

/** Where a slot stands when rooms lie side by side: lines of a grid, counted from 1. */
export interface PlacedSlot {
  readonly slot: SlotFragment;
  readonly row: number;
  readonly rowEnd: number;
  /** Null for what is for all: breaks, and what has no room. */
  readonly column: number | null;
}

/** A day with its rooms in the order of their first slot. */
export interface ProgrammeGrid {
  readonly rooms: readonly string[];
  readonly slots: readonly PlacedSlot[];
}

/** Lays the slots of a day, which are in the order of their begin, over rooms and times. */
export function toGrid(slots: readonly SlotFragment[]): ProgrammeGrid {
  const rooms = [...new Set(slots.flatMap(({ kind, room }) => (kind === 'TALK' && room ? [room] : [])))];
  const times = [...new Set(slots.map(({ startsAt }) => startsAt))];
  return {
    rooms,
    slots: slots.map((slot) => {
      const row = times.indexOf(slot.startsAt);
      const next = times.findIndex((time) => time >= slot.endsAt);
      const column = slot.kind === 'TALK' && slot.room ? rooms.indexOf(slot.room) + 1 : null;
      return { slot, row: row + 1, rowEnd: (next === -1 ? times.length : Math.max(next, row + 1)) + 1, column };
    }),
  };
}
