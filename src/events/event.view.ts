import type { EventState } from './event.enums.js';

/** What people write about an event. Texts are trimmed and never empty. */
export interface EventFields {
  /** Code of `eventKinds`. */
  readonly kind: string;
  readonly title: string;
  /** Markdown. */
  readonly description: string | null;
  /** First and last day in `timeZone`, `YYYY-MM-DD`. */
  readonly startsOn: string;
  readonly endsOn: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly place: string | null;
  /** Degrees (WGS 84), both or none. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Addresses are http or https. */
  readonly onlineUrl: string | null;
  readonly url: string | null;
  readonly organiser: string | null;
  readonly registrationFrom: string | null;
  readonly registrationUntil: string | null;
  readonly registrationUrl: string | null;
  /** Markdown. */
  readonly review: string | null;
}

/** An event as it is read, before any policy is applied. */
export interface EventView extends EventFields {
  readonly id: string;
  /** Begin of the first day and end of the last one. */
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly jobcenterId: string;
  readonly state: EventState;
  readonly version: number;
  readonly searchVersion: number;
  readonly sequence: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly publishedAt: Date | null;
  readonly cancelledAt: Date | null;
  readonly demo: boolean;
  /** Staff members who keep it, in their order. */
  readonly organiserIds: readonly string[];
}
