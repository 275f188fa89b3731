import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { assertNever } from '../../app/assert-never';
import type { FoundKind } from '../../graphql/generated/graphql';
import { searchPath, type SearchState } from './search-state';

/** A kind of what is found, and its page. */
interface Kind {
  readonly kind: FoundKind;
  readonly label: MessageDescriptor;
  /** Address of the page that shows what is found of it. */
  readonly address: string;
}

/** All kinds, in the order in which they are offered. */
export const KINDS: readonly Kind[] = [
  { kind: 'PRACTICE', label: msg`Praxisbeispiele`, address: '/suche' },
  { kind: 'TALK', label: msg`Vorträge`, address: '/suche/vortraege' },
  { kind: 'EVENT', label: msg`Veranstaltungen`, address: '/suche/veranstaltungen' },
  { kind: 'JOBCENTER', label: msg`Jobcenter`, address: '/suche/jobcenter' },
];

/** The path of the page with what a search finds of a kind. The filters of practices go along, for the way back. */
export function kindPath({ address }: Kind, state: SearchState): string {
  return searchPath(state, address);
}

/** How many there are of a kind: `3 Vorträge`. */
export function kindCount(kind: FoundKind, count: number): string {
  switch (kind) {
    case 'PRACTICE':
      return plural(count, { one: '# Praxisbeispiel', other: '# Praxisbeispiele' });
    case 'TALK':
      return plural(count, { one: '# Vortrag', other: '# Vorträge' });
    case 'EVENT':
      return plural(count, { one: '# Veranstaltung', other: '# Veranstaltungen' });
    case 'JOBCENTER':
      return plural(count, { other: '# Jobcenter' });
    default:
      return assertNever(kind);
  }
}
