import { keysOf } from './entry-keys.js';
import { kindOf, PLAIN_TYPES } from './entry-kind.js';
import { dateIn, DEFAULT_ZONE, offsetIn, type ReadTime } from './instants.js';
import {
  LIMITS,
  UnreadableProgrammeError,
  type EntryExtras,
  type EntryKind,
  type Programme,
  type ProgrammeEntry,
  type ProgrammeFormat,
  type ProgrammeLink,
  type ProgrammeSpeaker,
  type UnreadableEntry,
} from './programme.js';
import { textOf, toLine, toMarkdown, toUrl } from './texts.js';

const MS_OF_LONGEST_ENTRY = 31 * 86_400_000;

/** What a reader found of an entry: texts as they stand in the file, times read already. */
export interface RawEntry {
  readonly guid?: unknown;
  readonly code?: unknown;
  /** Given where the format has a field for it; otherwise told from type and title. */
  readonly kind?: EntryKind;
  readonly type?: unknown;
  readonly title?: unknown;
  readonly subtitle?: unknown;
  readonly abstract?: unknown;
  readonly description?: unknown;
  readonly starts: ReadTime;
  /** Instant. */
  readonly endsAt: string;
  readonly room?: unknown;
  readonly track?: unknown;
  readonly language?: unknown;
  readonly speakers?: readonly { readonly name: unknown; readonly externalId?: unknown }[];
  readonly links?: readonly RawLink[];
  readonly url?: unknown;
  readonly isCancelled?: boolean;
  readonly extras?: { readonly [Name in keyof EntryExtras]: unknown };
}

export interface RawLink {
  readonly url: unknown;
  readonly title?: unknown;
  readonly role: ProgrammeLink['role'];
}

/** What a reader found of the event itself. */
export interface RawHead {
  readonly format: ProgrammeFormat;
  readonly source: string;
  readonly title?: unknown;
  readonly description?: unknown;
  /** Calendar dates. */
  readonly startsOn?: string | undefined;
  readonly endsOn?: string | undefined;
  /** The zone that the file names, if it is one. */
  readonly zone?: string | undefined;
  readonly url?: unknown;
  /** What relative addresses are relative to. */
  readonly baseUrl?: string | null;
}

/** What helps to recognise an entry that cannot be read. */
export interface EntryHint {
  readonly title?: unknown;
  readonly guid?: unknown;
}

/** An entry cannot be taken over; the message is the reason in German. */
export class BadEntry extends Error {}

interface KeylessEntry {
  readonly ownGuid: string | null;
  readonly entry: Omit<ProgrammeEntry, 'guid' | 'guidIsDerived'>;
}

/** Collects the entries of a file, good and bad, and makes the programme of them. */
export class ProgrammeBuilder {
  private readonly entries: KeylessEntry[] = [];
  private readonly unreadable: UnreadableEntry[] = [];
  private readonly offsets: { instant: string; offset: number }[] = [];

  constructor(private readonly baseUrl: string | null = null) {}

  /**
   * Reads one entry; when that fails with a `BadEntry`, it is noted as unreadable at its place. `hint` is what to look for title
   * and id in then.
   * @throws UnreadableProgrammeError when there are more than `LIMITS.entries`
   */
  add(place: string, hint: EntryHint, read: () => RawEntry): void {
    this.check(place, hint, () => {
      const raw = read();
      this.checkCount();
      this.entries.push(this.toEntry(raw));
      if (raw.starts.offset !== undefined) this.offsets.push({ ...raw.starts, offset: raw.starts.offset });
    });
  }

  /** Does a part of the reading of an entry; when that fails with a `BadEntry`, the entry is noted as unreadable. */
  check(place: string, hint: EntryHint, read: () => void): void {
    try {
      read();
    } catch (error) {
      if (!(error instanceof BadEntry)) throw error;
      this.reject(place, hint, error.message);
    }
  }

  /** Notes an entry as unreadable. */
  reject(place: string, hint: EntryHint, reason: string): void {
    this.checkCount();
    const title = toLine(hint.title, LIMITS.title);
    this.unreadable.push({ place, title, guid: toLine(hint.guid, LIMITS.guid), reason });
  }

  private checkCount(): void {
    if (this.entries.length + this.unreadable.length >= LIMITS.entries)
      throw new UnreadableProgrammeError(`Die Datei hat mehr als ${LIMITS.entries.toLocaleString('de')} Einträge.`);
  }

  /** Gives the entries their ids and order. */
  build(head: RawHead): Programme {
    const keys = keysOf(this.entries.map(({ ownGuid, entry }) => ({ ...entry, guid: ownGuid })));
    const entries = this.entries
      .map(({ entry }, index): ProgrammeEntry => ({ ...keys[index]!, ...entry }))
      .toSorted(byStart);
    const timeZone = this.zoneThatFits(head.zone);
    const days = entries.map((entry) => dateIn(entry.startsAt, timeZone)).toSorted();
    const startsOn = head.startsOn ?? days[0] ?? null;
    const endsOn = head.endsOn ?? days.at(-1) ?? startsOn;
    return {
      format: head.format,
      source: toLine(head.source) ?? head.format,
      title: toLine(head.title, LIMITS.title),
      description: toMarkdown(head.description),
      startsOn,
      endsOn: endsOn !== null && startsOn !== null && endsOn < startsOn ? startsOn : endsOn,
      timeZone,
      url: toUrl(head.url, head.baseUrl),
      entries,
      unreadable: this.unreadable,
    };
  }

  /** The zone that the file names, unless it says UTC while its dates carry the offsets of German time. */
  private zoneThatFits(named: string | undefined): string {
    const fits = (zone: string): boolean =>
      this.offsets.every(({ instant, offset }) => offsetIn(instant, zone) === offset);
    if (named === undefined) return DEFAULT_ZONE;
    const isUtc = /^(etc\/)?(utc|gmt)$/i.test(named);
    return isUtc && this.offsets.length > 0 && !fits(named) && fits(DEFAULT_ZONE) ? DEFAULT_ZONE : named;
  }

  private toEntry(raw: RawEntry): KeylessEntry {
    const title = toLine(raw.title, LIMITS.title);
    if (title === null) throw new BadEntry('Der Titel fehlt.');
    const startsAt = raw.starts.instant;
    if (raw.endsAt <= startsAt) throw new BadEntry('Das Ende liegt nicht nach dem Beginn.');
    if (Date.parse(raw.endsAt) - Date.parse(startsAt) > MS_OF_LONGEST_ENTRY)
      throw new BadEntry('Der Eintrag dauert länger als 31 Tage.');
    const speakers = this.toSpeakers(raw.speakers ?? []);
    const type = toLine(raw.type);
    const kind = raw.kind ?? kindOf(type, title, speakers.length > 0);
    const entry = {
      code: toLine(raw.code),
      kind,
      type: kind !== 'TALK' && type === PLAIN_TYPES[kind] ? null : type,
      title,
      subtitle: toLine(raw.subtitle, LIMITS.title),
      abstract: toMarkdown(raw.abstract),
      description: toMarkdown(raw.description),
      startsAt,
      endsAt: raw.endsAt,
      room: toLine(raw.room),
      track: toLine(raw.track),
      language: toLine(raw.language, 35),
      speakers,
      links: this.toLinks(raw.links ?? []),
      url: toUrl(raw.url, this.baseUrl),
      state: raw.isCancelled ? 'CANCELLED' : 'SCHEDULED',
      extras: this.toExtras(raw.extras ?? {}),
    } as const;
    return { ownGuid: toLine(raw.guid, LIMITS.guid), entry };
  }

  private toSpeakers(raw: NonNullable<RawEntry['speakers']>): ProgrammeSpeaker[] {
    const speakers = new Map<string, ProgrammeSpeaker>();
    for (const speaker of raw) {
      const name = toLine(speaker.name);
      const externalId = toLine(speaker.externalId);
      const key = `${externalId ?? ''}/${name}`;
      if (name !== null && !speakers.has(key)) speakers.set(key, { name, externalId });
    }
    return [...speakers.values()].slice(0, LIMITS.speakers);
  }

  private toLinks(raw: readonly RawLink[]): ProgrammeLink[] {
    const links = new Map<string, ProgrammeLink>();
    for (const { url: address, title, role } of raw) {
      const url = toUrl(address, this.baseUrl);
      if (url !== null && !links.has(`${role} ${url}`))
        links.set(`${role} ${url}`, { url, title: toLine(title), role });
    }
    const inOrder = [...links.values()];
    const ofRole = (role: ProgrammeLink['role']): ProgrammeLink[] => inOrder.filter((link) => link.role === role);
    return [...ofRole('LINK'), ...ofRole('ATTACHMENT')].slice(0, LIMITS.links);
  }

  private toExtras(raw: NonNullable<RawEntry['extras']>): EntryExtras {
    const line = <Name extends string>(name: Name, value: string | null): { [Key in Name]?: string } =>
      (value === null ? {} : { [name]: value }) as { [Key in Name]?: string };
    const doNotRecord = toBoolean(raw.doNotRecord);
    return {
      ...line('slug', toLine(raw.slug)),
      ...line('logo', toUrl(raw.logo, this.baseUrl)),
      ...line('recordingLicense', toLine(raw.recordingLicense)),
      ...(doNotRecord === undefined ? {} : { doNotRecord }),
      ...line('feedbackUrl', toUrl(raw.feedbackUrl, this.baseUrl)),
      ...line('originUrl', toUrl(raw.originUrl, this.baseUrl)),
    };
  }
}

function toBoolean(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const text = textOf(value)?.trim().toLowerCase();
  return text === 'true' ? true : text === 'false' ? false : undefined;
}

function byStart(one: ProgrammeEntry, other: ProgrammeEntry): number {
  return (
    compare(one.startsAt, other.startsAt) || compare(one.room ?? '', other.room ?? '') || compare(one.guid, other.guid)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
