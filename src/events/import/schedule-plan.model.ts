import type { EntryExtras, EntryKind, ProgrammeEntry, ProgrammeLink } from '../formats/programme.js';

/** A slot that the event has already, as far as an import looks at it. */
export interface PresentTalk {
  readonly id: string;
  /** Null for one that was entered here. */
  readonly source: string | null;
  readonly guid: string;
  readonly code: string | null;
  readonly kind: EntryKind;
  readonly type: string | null;
  readonly title: string;
  readonly subtitle: string | null;
  readonly abstract: string | null;
  readonly description: string | null;
  /** Instants as in `ProgrammeEntry`. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly room: string | null;
  readonly track: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly state: 'SCHEDULED' | 'MOVED' | 'CANCELLED';
  /** Whether it is cancelled because its file said so or left it out, not because somebody here has cancelled it. */
  readonly isWithdrawn: boolean;
  readonly extras: EntryExtras;
  readonly speakers: readonly PresentSpeaker[];
  /** What an import brought. */
  readonly links: readonly ProgrammeLink[];
  /** Addresses of the materials that people added here. */
  readonly ownUrls: readonly string[];
  readonly version: number;
}

export interface PresentSpeaker {
  readonly id: string;
  readonly name: string;
  readonly externalId: string | null;
  /** Whether somebody says to be this person. */
  readonly isClaimed: boolean;
}

export interface PlannedSpeaker {
  /** That of the speaker who is there already, or a new one. */
  readonly id: string;
  readonly name: string;
  readonly externalId: string | null;
}

export interface PlannedEntry extends Omit<ProgrammeEntry, 'speakers' | 'guidIsDerived'> {
  readonly speakers: readonly PlannedSpeaker[];
}

/** One field of a slot that an import changes. Values are texts for people; null is empty. */
export interface FieldChange {
  /** Name of the field of `Talk`; `materials` are its imported ones. */
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

export const CHANGE_KINDS = ['UNREADABLE', 'GONE', 'MOVED', 'CHANGED', 'ADDED'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One thing that an import would do, or cannot do. */
export interface PlannedChange {
  readonly kind: ChangeKind;
  /** The slot that it is about, a new id for one that is added; null for what cannot be read. */
  readonly talkId: string | null;
  readonly title: string | null;
  /** Where it will be, or was when it is gone; null for what cannot be read. */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly room: string | null;
  /** Place in the file and reason, of what cannot be read. */
  readonly place: string | null;
  readonly reason: string | null;
  /** What will be different, in the order of a form; of MOVED and CHANGED. */
  readonly fields: readonly FieldChange[];
  /** What will be stored; of ADDED, MOVED and CHANGED. */
  readonly entry: PlannedEntry | null;
}

/** What an import would do to the programme of an event: all of it, in the order of `CHANGE_KINDS`, then of the file. */
export interface SchedulePlan {
  readonly changes: readonly PlannedChange[];
  /** Slots of the file that are here as they are there. */
  readonly unchanged: number;
}
