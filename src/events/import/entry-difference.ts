import { isDeepStrictEqual } from 'node:util';
import type { FieldChange, PlannedEntry, PresentTalk } from './schedule-plan.model.js';

const PLAIN = ['title', 'subtitle', 'startsAt', 'endsAt', 'room', 'track', 'kind', 'type', 'language'] as const;
const TEXTS = ['abstract', 'description', 'url', 'code'] as const;

/** The fields that will be different, in the order of a form; empty when none is. */
export function changedFields(entry: PlannedEntry, talk: PresentTalk): FieldChange[] {
  const simple = (field: (typeof PLAIN)[number] | (typeof TEXTS)[number]): FieldChange[] =>
    entry[field] === talk[field] ? [] : [{ field, before: talk[field], after: entry[field] }];
  return [
    ...stateChange(entry, talk),
    ...PLAIN.flatMap(simple),
    ...speakerChange(entry, talk),
    ...TEXTS.flatMap(simple),
    ...linkChange(entry, talk),
    ...(isDeepStrictEqual(entry.extras, talk.extras) ? [] : [{ field: 'extras', before: null, after: null }]),
  ];
}

/** Whether listeners have to be somewhere else, or at another time. */
export function isMove({ field }: FieldChange): boolean {
  return field === 'startsAt' || field === 'endsAt' || field === 'room';
}

/** What was cancelled here stays so; what its file had cancelled or left out comes back with it. */
function stateChange(entry: PlannedEntry, { state, isWithdrawn }: PresentTalk): FieldChange[] {
  if (entry.state === 'CANCELLED')
    return state === 'CANCELLED' ? [] : [{ field: 'state', before: state, after: 'CANCELLED' }];
  return state === 'CANCELLED' && isWithdrawn ? [{ field: 'state', before: 'CANCELLED', after: 'SCHEDULED' }] : [];
}

function speakerChange(entry: PlannedEntry, talk: PresentTalk): FieldChange[] {
  const essence = (speakers: readonly { id: string; name: string; externalId: string | null }[]) =>
    speakers.map(({ id, name, externalId }) => [id, name, externalId]);
  if (isDeepStrictEqual(essence(entry.speakers), essence(talk.speakers))) return [];
  const names = (speakers: readonly { name: string }[]): string | null =>
    speakers.map(({ name }) => name).join(', ') || null;
  return [{ field: 'speakers', before: names(talk.speakers), after: names(entry.speakers) }];
}

function linkChange(entry: PlannedEntry, talk: PresentTalk): FieldChange[] {
  if (isDeepStrictEqual(entry.links, talk.links)) return [];
  const addresses = (links: PresentTalk['links']): string | null =>
    links.map(({ url, title }) => (title === null ? url : `${title} (${url})`)).join('\n') || null;
  return [{ field: 'materials', before: addresses(talk.links), after: addresses(entry.links) }];
}
