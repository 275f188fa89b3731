import type { EventState } from '../event.enums.js';
import type { EntryExtras } from '../formats/programme.js';
import type { TalkKind, TalkMaterialRole, TalkState } from './talk.enums.js';

/** What people or planning tools say about a slot, without its speakers and materials. Texts are trimmed and never empty. */
export interface TalkFields {
  readonly kind: TalkKind;
  readonly title: string;
  readonly subtitle: string | null;
  /** Markdown. */
  readonly abstract: string | null;
  /** The longer text, Markdown. */
  readonly description: string | null;
  readonly startsAt: Date;
  /** After `startsAt`. */
  readonly endsAt: Date;
  readonly room: string | null;
  readonly track: string | null;
  readonly language: string | null;
  /** http or https. */
  readonly url: string | null;
}

export interface SpeakerView {
  readonly id: string;
  readonly name: string;
  /** Id in the planning tool. */
  readonly externalId: string | null;
  /** Who says to be this person. */
  readonly staffMemberId: string | null;
  readonly confirmed: boolean;
}

export interface MaterialView {
  readonly id: string;
  readonly url: string;
  readonly title: string | null;
  readonly role: TalkMaterialRole;
  readonly imported: boolean;
}

/** A slot as it is read, with what decides who may see and change it, before any policy is applied. */
export interface TalkView extends TalkFields {
  readonly id: string;
  readonly eventId: string;
  readonly source: string | null;
  readonly guid: string;
  readonly code: string | null;
  readonly type: string | null;
  readonly state: TalkState;
  readonly sequence: number;
  readonly lastMovedAt: Date | null;
  readonly extras: EntryExtras;
  readonly version: number;
  readonly searchVersion: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
  /** In their order. */
  readonly speakers: readonly SpeakerView[];
  readonly materials: readonly MaterialView[];
  readonly event: {
    readonly id: string;
    readonly state: EventState;
    readonly startsOn: string;
    readonly endsOn: string;
    readonly timeZone: string;
    readonly organiserIds: readonly string[];
  };
}
