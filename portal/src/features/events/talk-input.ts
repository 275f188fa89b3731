import { t } from '@lingui/core/macro';
import type { CreateTalkInput, TalkKind, TalkTextQuery } from '../../graphql/generated/graphql';
import type { Violation } from '../../graphql/refused';
import { clockAt, dateAt, dayAfter, instantAt } from './event-dates';

type LoadedTalk = NonNullable<TalkTextQuery['talk']>;

/** What stands in the form of an entry of a programme. */
export interface WrittenTalk {
  readonly kind: TalkKind;
  readonly title: string;
  readonly subtitle: string;
  /** `YYYY-MM-DD`, where the event takes place. */
  readonly day: string;
  /** `HH:MM`, where the event takes place. */
  readonly from: string;
  /** `HH:MM`, where the event takes place; earlier than `from` on the day after. */
  readonly until: string;
  readonly room: string;
  readonly track: string;
  readonly abstract: string;
  readonly description: string;
  readonly url: string;
  readonly speakers: readonly { readonly id?: string; readonly name: string }[];
  readonly materials: readonly CreateTalkMaterial[];
}

type CreateTalkMaterial = { readonly url: string; readonly title: string; readonly role: 'ATTACHMENT' | 'LINK' };

/** A form for a new entry on a day. */
export function blankTalk(day: string): WrittenTalk {
  return {
    kind: 'TALK',
    title: '',
    subtitle: '',
    day,
    from: '',
    until: '',
    room: '',
    track: '',
    abstract: '',
    description: '',
    url: '',
    speakers: [],
    materials: [],
  };
}

/** An entry as the form shows it, without the materials that an import keeps. */
export function toWritten(talk: LoadedTalk): WrittenTalk {
  const { timeZone } = talk.event;
  return {
    kind: talk.kind,
    title: talk.title,
    subtitle: talk.subtitle ?? '',
    day: dateAt(talk.startsAt, timeZone),
    from: clockAt(talk.startsAt, timeZone),
    until: clockAt(talk.endsAt, timeZone),
    room: talk.room ?? '',
    track: talk.track ?? '',
    abstract: talk.abstract ?? '',
    description: talk.description ?? '',
    url: talk.url ?? '',
    speakers: talk.speakers.map(({ id, name }) => ({ id, name })),
    materials: talk.materials
      .filter(({ imported }) => !imported)
      .map(({ url, title, role }) => ({ url, title: title ?? '', role })),
  };
}

/** What an entry cannot be without: empty days and times are none that the service could read. */
export function missingParts({ title, day, from, until }: WrittenTalk): Violation[] {
  return [
    ...(title.trim() ? [] : [{ field: 'input.title', message: t`Der Titel fehlt.` }]),
    ...(day ? [] : [{ field: 'input.day', message: t`Der Tag fehlt.` }]),
    ...(from ? [] : [{ field: 'input.startsAt', message: t`Der Beginn fehlt.` }]),
    ...(until ? [] : [{ field: 'input.endsAt', message: t`Das Ende fehlt.` }]),
  ];
}

/** What is written, as the service takes it: what is empty is null. */
export function toInput(written: WrittenTalk, timeZone: string): CreateTalkInput {
  const { kind, title, day, from, until, speakers, materials } = written;
  const filled = (text: string) => text.trim() || null;
  return {
    kind,
    title,
    subtitle: filled(written.subtitle),
    startsAt: instantAt(day, from, timeZone),
    endsAt: instantAt(until < from ? dayAfter(day) : day, until, timeZone),
    room: filled(written.room),
    track: filled(written.track),
    abstract: filled(written.abstract),
    description: filled(written.description),
    url: filled(written.url),
    speakers: [...speakers],
    materials: materials.map(({ url, title: name, role }) => ({ url, title: filled(name), role })),
  };
}
