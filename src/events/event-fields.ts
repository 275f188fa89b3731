import { z } from 'zod';
import { Violation } from '../platform/graphql/problems.js';
import type { EventFields } from './event.view.js';
import { DEFAULT_TIME_ZONE, isTimeZone } from './time-zones.js';
import { webAddress } from './web-address.js';

/** A series of seminars, too. */
const MAX_DAYS = 366;
const DAY_MS = 86_400_000;

const line = (max: number, missing: string) => z.string().trim().min(1, missing).max(max, `Höchstens ${max} Zeichen.`);
/** Text that may be left out: nothing but blanks counts as left out. */
const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `Höchstens ${max} Zeichen.`)
    .transform((text) => text || null)
    .nullable();
const date = z.iso.date('Ein Datum hat die Form JJJJ-MM-TT, etwa 2026-03-12.');

const schema = z
  .object({
    kind: z.string(),
    title: line(300, 'Der Titel fehlt.'),
    description: optionalText(20_000),
    startsOn: date,
    endsOn: date,
    timeZone: z.string().refine(isTimeZone, 'Eine Zeitzone heißt etwa Europe/Berlin.'),
    place: optionalText(300),
    latitude: z.number().min(-90, 'Von -90 bis 90 Grad.').max(90, 'Von -90 bis 90 Grad.').nullable(),
    longitude: z.number().min(-180, 'Von -180 bis 180 Grad.').max(180, 'Von -180 bis 180 Grad.').nullable(),
    onlineUrl: webAddress.nullable(),
    url: webAddress.nullable(),
    organiser: optionalText(200),
    registrationFrom: date.nullable(),
    registrationUntil: date.nullable(),
    registrationUrl: webAddress.nullable(),
    review: optionalText(20_000),
  })
  .check((context) => {
    const { startsOn, endsOn, latitude, longitude, registrationFrom, registrationUntil } = context.value;
    const fail = (field: string, message: string): void => {
      context.issues.push({ code: 'custom', path: [field], message, input: context.value });
    };
    if (endsOn < startsOn) fail('endsOn', 'Der letzte Tag liegt vor dem ersten.');
    else if (Date.parse(endsOn) - Date.parse(startsOn) >= MAX_DAYS * DAY_MS)
      fail('endsOn', 'Eine Veranstaltung dauert höchstens ein Jahr. Legen Sie für jedes Jahr einer Reihe eine an.');
    if ((latitude === null) !== (longitude === null))
      fail(latitude === null ? 'latitude' : 'longitude', 'Koordinaten bestehen aus Breite und Länge.');
    if (registrationFrom !== null && registrationUntil !== null && registrationUntil < registrationFrom)
      fail('registrationUntil', 'Der Anmeldeschluss liegt vor dem Beginn der Anmeldung.');
  });

/** Checks what is written about an event: in its normal form, or every violation at once. `kind` is not looked up here. */
export function checkEventFields(
  fields: EventFields,
): { readonly fields: EventFields } | { readonly violations: readonly Violation[] } {
  const parsed = schema.safeParse(fields);
  if (parsed.success) return { fields: parsed.data };
  return {
    violations: parsed.error.issues.map(({ path, message }) => new Violation(`input.${path.join('.')}`, message)),
  };
}

/** What is missing before others can be told of it, in the order of the form; empty when nothing is. */
export function missingToPublish(fields: Pick<EventFields, 'place' | 'onlineUrl'>): Violation[] {
  return fields.place === null && fields.onlineUrl === null
    ? [new Violation('place', 'Der Ort fehlt, oder die Adresse, unter der die Veranstaltung online stattfindet.')]
    : [];
}

/** An event of which nobody has written anything yet; kind, title and days are missing to be one. */
export const NOTHING_WRITTEN: EventFields = {
  kind: '',
  title: '',
  description: null,
  startsOn: '',
  endsOn: '',
  timeZone: DEFAULT_TIME_ZONE,
  place: null,
  latitude: null,
  longitude: null,
  onlineUrl: null,
  url: null,
  organiser: null,
  registrationFrom: null,
  registrationUntil: null,
  registrationUrl: null,
  review: null,
};
