import { startTransition, useEffect, useState } from 'react';
import { useLocation } from 'react-router';

/**
 * Gives `first` while the page that the browser has opened is painted for the first time, and `value` from then on: what can be
 * seen at once does not wait for the rest. On every other page it is `value` from the beginning, so that whoever goes back finds
 * the place that they left.
 */
export function useLater<Value>(value: Value, first: Value): Value {
  const opened = useLocation().key === 'default';
  const [painted, setPainted] = useState(!opened);
  useEffect(() => startTransition(() => setPainted(true)), []);
  return painted ? value : first;
}
