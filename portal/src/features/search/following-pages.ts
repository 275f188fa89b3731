import { useState } from 'react';
import { useLocation } from 'react-router';

/**
 * The pages of a search that are shown after the first one, by the cursors of their beginnings. They belong to the entry of
 * the history, so that whoever comes back from a practice, or loads the page anew, finds as much as before.
 */
export function useFollowingPages(search: string) {
  const place = `${useLocation().key} ${search}`;
  const [shown, setShown] = useState(() => ({ place, cursors: read(place) }));
  // Another search begins with its first page.
  const cursors = shown.place === place ? shown.cursors : read(place);
  const set = (next: readonly string[]) => {
    setShown({ place, cursors: next });
    sessionStorage.setItem(KEY, JSON.stringify({ place, cursors: next }));
  };
  return { cursors, add: (cursor: string) => set([...cursors, cursor]), reset: () => set([]) };
}

const KEY = 'weitere-seiten';

/** Only the last search is kept: the cursors of others would have expired soon anyway. */
function read(place: string): readonly string[] {
  const stored = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as {
    readonly place: string;
    readonly cursors: readonly string[];
  } | null;
  return stored?.place === place ? stored.cursors : [];
}
