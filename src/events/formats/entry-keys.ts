import { LIMITS } from './programme.js';
import { toSlug } from './texts.js';

/** What the id of an entry is made from. */
export interface KeyParts {
  /** The file's own id. */
  readonly guid: string | null;
  readonly code: string | null;
  readonly title: string;
  readonly startsAt: string;
  readonly room: string | null;
}

export interface EntryKey {
  readonly guid: string;
  readonly guidIsDerived: boolean;
}

/**
 * Gives each entry its id within the programme, in the order of the entries. The file's own id is taken if only one entry has
 * it; otherwise the id is made from code and start, and from title and room too where those are shared. Entries that are
 * alike in all of that are counted in the order of the file. The same file gives the same ids, in whatever order it is sorted.
 */
export function keysOf(entries: readonly KeyParts[]): EntryKey[] {
  const owners = countBy(entries, ({ guid }) => guid);
  const isOwn = ({ guid }: KeyParts): boolean => guid !== null && owners.get(guid) === 1;
  const derived = entries.filter((entry) => !isOwn(entry));
  const byCode = countBy(derived, shortKey);
  const used = new Map<string, number>();
  return entries.map((entry) => {
    if (isOwn(entry)) return { guid: entry.guid!, guidIsDerived: false };
    const short = shortKey(entry);
    const key = byCode.get(short) === 1 ? short : `${short}/${toSlug(entry.title)}/${toSlug(entry.room ?? '')}`;
    const occurrence = (used.get(key) ?? 0) + 1;
    used.set(key, occurrence);
    const suffix = occurrence === 1 ? '' : `#${occurrence}`;
    return { guid: `${key.slice(0, LIMITS.guid - suffix.length)}${suffix}`, guidIsDerived: true };
  });
}

function shortKey({ guid, code, title, startsAt }: KeyParts): string {
  return `${(code ?? guid ?? toSlug(title)).slice(0, 100)}@${startsAt}`;
}

function countBy(entries: readonly KeyParts[], keyOf: (entry: KeyParts) => string | null): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
