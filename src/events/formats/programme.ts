/**
 * A programme as a planning tool or calendar tells it, whatever the file's format. Plain data: what a reader gives, an
 * import compares with the tables, and a writer exports. An instant is UTC text of one form, `2026-03-12T09:00:00Z`.
 */
export interface Programme {
  /** What the file was recognised as. */
  readonly format: ProgrammeFormat;
  /** Where its entries come from; together with an entry's `guid` the key under which it is found again. Stable from file to file. */
  readonly source: string;
  readonly title: string | null;
  /** Markdown. */
  readonly description: string | null;
  /** First and last day in `timeZone`, `YYYY-MM-DD`; from the entries where the file does not say, null without any. */
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** IANA name; `Europe/Berlin` unless the file names a known one. */
  readonly timeZone: string;
  /** Page of the event; http or https. */
  readonly url: string | null;
  /** By start, then room, then `guid`. May be empty. */
  readonly entries: readonly ProgrammeEntry[];
  /** Entries that could not be read, in the order of the file. */
  readonly unreadable: readonly UnreadableEntry[];
}

export const PROGRAMME_FORMATS = [
  'SCHEDULE_JSON',
  'SCHEDULE_JSON_2',
  'SCHEDULE_XML',
  'ICALENDAR',
  'INDICO_JSON',
  'CSV',
] as const;
export type ProgrammeFormat = (typeof PROGRAMME_FORMATS)[number];

/** A talk, a break, or a slot for meeting people beside the programme ("Am Rande"). */
export const ENTRY_KINDS = ['TALK', 'BREAK', 'ASIDE'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One slot of a programme. Texts are trimmed, never empty, and within `LIMITS`; what the file leaves out is null. */
export interface ProgrammeEntry {
  /** Unique within the programme: the file's own id, or derived from code, start and, if that is not enough, title and room. */
  readonly guid: string;
  /** Whether the file has no id of its own for the entry, so that `guid` changes when the entry moves. */
  readonly guidIsDerived: boolean;
  /** Short id in the planning tool, not always unique. */
  readonly code: string | null;
  readonly kind: EntryKind;
  /** What kind of session the tool calls it, free text such as `Workshop`. */
  readonly type: string | null;
  readonly title: string;
  readonly subtitle: string | null;
  /** Markdown without HTML. */
  readonly abstract: string | null;
  /** The longer text, where the tool has two; Markdown without HTML. */
  readonly description: string | null;
  readonly startsAt: string;
  /** After `startsAt`. */
  readonly endsAt: string;
  readonly room: string | null;
  readonly track: string | null;
  /** As the tool says it, often `de` or `en`, sometimes several. */
  readonly language: string | null;
  /** In the order of the file. */
  readonly speakers: readonly ProgrammeSpeaker[];
  /** Links, then attachments, each in the order of the file. */
  readonly links: readonly ProgrammeLink[];
  /** Page of the talk; http or https. */
  readonly url: string | null;
  readonly state: 'SCHEDULED' | 'CANCELLED';
  readonly extras: EntryExtras;
}

/** A speaker is a name and no account: nobody is matched by name. */
export interface ProgrammeSpeaker {
  readonly name: string;
  /** Id in the planning tool. */
  readonly externalId: string | null;
}

export interface ProgrammeLink {
  /** http or https. */
  readonly url: string;
  readonly title: string | null;
  readonly role: 'LINK' | 'ATTACHMENT';
}

/** Fields of the schedule standard that the network itself has no use for; kept so that an export gives them back. */
export interface EntryExtras {
  readonly slug?: string;
  readonly logo?: string;
  readonly recordingLicense?: string;
  readonly doNotRecord?: boolean;
  readonly feedbackUrl?: string;
  readonly originUrl?: string;
}

/** An entry of the file that could not be taken over. */
export interface UnreadableEntry {
  /** Where it stands, in German: `Tag 1, Raum „Saal“, Eintrag 3`, `Zeile 17`. */
  readonly place: string;
  /** Its title, when that much could be read. */
  readonly title: string | null;
  /** The file's own id of it, when that much could be read: such an entry is not taken for gone. */
  readonly guid: string | null;
  /** Why, one German sentence. */
  readonly reason: string;
}

/** Longest texts in characters and most parts; longer texts are cut with an ellipsis, further parts left out. */
export const LIMITS = {
  guid: 200,
  short: 200,
  title: 300,
  text: 20_000,
  url: 2_000,
  speakers: 50,
  links: 50,
  entries: 20_000,
} as const;

/** A file is no programme that can be read. The message is a German sentence or two that say what to do. */
export class UnreadableProgrammeError extends Error {}
