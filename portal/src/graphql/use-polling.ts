import { useEffect } from 'react';
import type { QueryState } from './hooks';

const POLL_MS = 700;

/** Asks a query again, soon after each answer, while work that it tells of is under way. */
export function usePolling(
  { loading, reload }: Pick<QueryState<unknown>, 'loading' | 'reload'>,
  active: boolean,
): void {
  useEffect(() => {
    if (!active || loading) return;
    const timer = setTimeout(reload, POLL_MS);
    return () => clearTimeout(timer);
  }, [active, loading, reload]);
}
