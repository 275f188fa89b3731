import { useSyncExternalStore } from 'react';
import { fetchOrTakeEarly } from './early-answers';

/** Whether the service could be reached the last time that somebody tried. */
let reached = navigator.onLine;
const listeners = new Set<() => void>();

/** `fetch` that remembers whether the service could be reached. */
export const rememberingFetch: typeof fetch = async (input, init) => {
  try {
    const response = await fetchOrTakeEarly(input, init);
    remember(true);
    return response;
  } catch (error) {
    // Who gives up a request of their own has not lost the connection.
    if (!init?.signal?.aborted) remember(false);
    throw error;
  }
};

/** Whether the service can be reached, as far as the portal knows. */
export function useConnection(): boolean {
  return useSyncExternalStore(listen, () => reached);
}

/** Calls back when the service can be reached again, or may be, because the network is there again; returns how to stop that. */
export function onReconnected(callback: () => void): () => void {
  const whenReached = () => reached && callback();
  window.addEventListener('online', callback);
  listeners.add(whenReached);
  return () => {
    window.removeEventListener('online', callback);
    listeners.delete(whenReached);
  };
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function remember(now: boolean): void {
  if (reached === now) return;
  reached = now;
  for (const listener of listeners) listener();
}

window.addEventListener('offline', () => remember(false));
