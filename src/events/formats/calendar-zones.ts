import type ICAL from 'ical.js';
import { DEFAULT_ZONE, toZone } from './instants.js';

/** Zones by their offsets in winter and summer, for calendars that describe a zone and give it a name of their own. */
const BY_OFFSETS: Readonly<Record<string, string>> = {
  '+0000 +0100': 'Europe/London',
  '+0100 +0200': DEFAULT_ZONE,
  '+0200 +0300': 'Europe/Helsinki',
  '-0500 -0400': 'America/New_York',
  '-0600 -0500': 'America/Chicago',
  '-0700 -0600': 'America/Denver',
  '-0800 -0700': 'America/Los_Angeles',
};

/**
 * The zones that a calendar describes (VTIMEZONE), as IANA names by TZID: by name, else by their offsets. A zone with one
 * offset all year becomes `UTC+n`. What is neither is left out.
 */
export function zonesOf(calendar: ICAL.Component): Map<string, string> {
  const zones = new Map<string, string>();
  for (const component of calendar.getAllSubcomponents('vtimezone')) {
    const id = textOf(component, 'tzid');
    const zone = toZone(id) ?? toZone(textOf(component, 'x-lic-location')) ?? byOffsets(component);
    if (id !== undefined && zone !== undefined) zones.set(id, zone);
  }
  return zones;
}

function byOffsets(component: ICAL.Component): string | undefined {
  // The last rule is the one in force.
  const [standard, daylight] = ['standard', 'daylight'].map((name) => {
    const rule = component.getAllSubcomponents(name).at(-1);
    return rule && textOf(rule, 'tzoffsetto')?.replaceAll(':', '').slice(0, 5);
  });
  if (standard === undefined) return undefined;
  if (daylight !== undefined && daylight !== standard) return BY_OFFSETS[`${standard} ${daylight}`];
  const match = /^([+-])(\d{2})(\d{2})$/.exec(standard);
  return match ? `UTC${match[1]}${Number(match[2])}${match[3] === '00' ? '' : `:${match[3]}`}` : undefined;
}

function textOf(component: ICAL.Component, name: string): string | undefined {
  const value = component.getFirstPropertyValue(name);
  return value === null ? undefined : String(value);
}
