import { readFileSync } from 'node:fs';
import type { Role } from '../../kernel/actor.js';
import { dataFile } from '../../platform/config/data-files.js';
import type { ContactChannelKind } from '../contact-channel.types.js';

/** A fictional person of `data/demo/staff.json`. */
export interface DemoPerson {
  /** Subject at the embedded provider. */
  readonly key: string;
  readonly displayName: string;
  /** Code of `staffFunctions`. */
  readonly function: string;
  /** Official number of the jobcenter. */
  readonly jobcenter: string;
  readonly roles: readonly Role[];
  readonly contactable: boolean;
  readonly channels: readonly { readonly kind: ContactChannelKind; readonly value: string }[];
}

/** How many of the people, the first ones, are offered for signing in. */
const OFFERED = 7;

let people: readonly DemoPerson[] | undefined;

/** All demo people, those who are offered for signing in first. */
export function demoPeople(): readonly DemoPerson[] {
  return (people ??= JSON.parse(readFileSync(dataFile('demo', 'staff.json'), 'utf8')) as DemoPerson[]);
}

/** The demo people whom the sign-in page of the embedded provider offers. */
export function demoAccounts(): readonly DemoPerson[] {
  return demoPeople().slice(0, OFFERED);
}

/** The person's mail address: that of the contact channels, else one made of the key. */
export function demoEmailOf(person: DemoPerson): string {
  return person.channels.find((channel) => channel.kind === 'EMAIL')?.value ?? `${person.key}@example.org`;
}
