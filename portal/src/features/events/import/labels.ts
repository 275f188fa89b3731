import { i18n, type MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ScheduleChangeKind, ScheduleFormat, ScheduleImportStep } from '../../../graphql/generated/graphql';

const KINDS: Readonly<Record<ScheduleChangeKind, MessageDescriptor>> = {
  UNREADABLE: msg`Nicht lesbar`,
  GONE: msg`Entfällt`,
  MOVED: msg`Verlegt`,
  CHANGED: msg`Geändert`,
  ADDED: msg`Neu`,
};

const FORMATS: Readonly<Record<ScheduleFormat, MessageDescriptor>> = {
  SCHEDULE_JSON: msg`schedule.json`,
  SCHEDULE_JSON_2: msg`schedule.json (Fassung 2)`,
  SCHEDULE_XML: msg`schedule.xml`,
  ICALENDAR: msg`Kalenderdatei (iCalendar)`,
  INDICO_JSON: msg`Export aus Indico`,
  CSV: msg`Tabelle (CSV)`,
};

const STEPS: Readonly<Record<ScheduleImportStep, MessageDescriptor>> = {
  FETCHING: msg`Die Datei wird geholt …`,
  READING: msg`Die Datei wird gelesen …`,
  COMPARING: msg`Das Programm wird verglichen …`,
};

const FIELDS: Readonly<Record<string, MessageDescriptor>> = {
  state: msg`Stand`,
  title: msg`Titel`,
  subtitle: msg`Untertitel`,
  startsAt: msg`Beginn`,
  endsAt: msg`Ende`,
  room: msg`Raum`,
  track: msg`Strang`,
  kind: msg`Art`,
  type: msg`Typ`,
  language: msg`Sprache`,
  abstract: msg`Kurztext`,
  description: msg`Beschreibung`,
  url: msg`Adresse`,
  code: msg`Kürzel`,
  speakers: msg`Es sprechen`,
  materials: msg`Materialien`,
  extras: msg`Angaben für andere Programme`,
};

/** The words for what happens to a slot. */
export function changeKindLabel(kind: ScheduleChangeKind): string {
  return i18n._(KINDS[kind]);
}

/** The words for what a file was recognised as. */
export function formatLabel(format: ScheduleFormat): string {
  return i18n._(FORMATS[format]);
}

/** The words for what is being done for a plan. */
export function stepLabel(step: ScheduleImportStep): string {
  return i18n._(STEPS[step]);
}

/** The words for a field of a slot. */
export function fieldLabel(field: string): string {
  const label = FIELDS[field];
  return label ? i18n._(label) : field;
}
