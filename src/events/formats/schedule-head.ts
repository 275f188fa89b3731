import { readDate, toZone } from './instants.js';
import type { JsonObject } from './json.js';
import type { ProgrammeFormat } from './programme.js';
import type { RawHead } from './programme-builder.js';
import { textOf, toSlug, toUrl } from './texts.js';

/** Name of the generator in our exports. */
export const OWN_GENERATOR = 'Kurzer Draht';

/** What a schedule says of the conference; the same fields in JSON and XML. */
export function readScheduleHead(
  format: ProgrammeFormat,
  schedule: JsonObject,
  conference: JsonObject,
): RawHead & { readonly baseUrl: string | null } {
  const baseUrl = toUrl(conference['base_url'] ?? schedule['base_url']);
  const zone = textOf(conference['time_zone_name']) ?? textOf(conference['timezone']);
  return {
    format,
    source: `schedule/${nameOf(conference, baseUrl)}`,
    title: conference['title'],
    description: conference['description'],
    startsOn: dateOf(conference['start']),
    endsOn: dateOf(conference['end']),
    zone: toZone(zone),
    url: conference['url'] ?? baseUrl,
    baseUrl,
  };
}

/** Stays the same from version to version of a programme and from JSON to XML. */
function nameOf(conference: JsonObject, baseUrl: string | null): string {
  const name = textOf(conference['acronym']) ?? textOf(conference['title']);
  return (name === undefined ? '' : toSlug(name)) || (baseUrl === null ? '' : new URL(baseUrl).host) || 'ohne-namen';
}

function dateOf(value: unknown): string | undefined {
  const text = textOf(value);
  return text === undefined ? undefined : readDate(text);
}
