import { useCallback, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { fromAddress, toAddress, type SearchState } from './search-state';

// Short enough that an answer seems to come with the key, long enough that a paste or a held key asks once.
const PAUSE_IN_TYPING_MS = 25;

/**
 * The search of the address bar, and what stands in the box: the address follows the box after a pause in typing, the box
 * follows the address when somebody goes back. While somebody types, the entry of the history is replaced; a step that is
 * meant makes a new one.
 */
export function useSearchText() {
  const [parameters, setParameters] = useSearchParams();
  const state = fromAddress(parameters);
  const [text, setText] = useState(state.query);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const current = useRef(state);
  useEffect(() => {
    current.current = state;
  });

  const [shown, setShown] = useState(state.query);
  if (shown !== state.query) {
    setShown(state.query);
    if (text.trim() !== state.query) setText(state.query);
  }
  useEffect(() => () => clearTimeout(waiting.current), []);

  const go = useCallback(
    (next: SearchState, replace = false) => {
      clearTimeout(waiting.current);
      setParameters(toAddress(next), { replace, preventScrollReset: true });
    },
    [setParameters],
  );
  return {
    state,
    text,
    /** Somebody types. */
    type: (value: string) => {
      setText(value);
      clearTimeout(waiting.current);
      waiting.current = setTimeout(() => go({ ...current.current, query: value.trim() }, true), PAUSE_IN_TYPING_MS);
    },
    /** Goes to another search; its words are in the box then. */
    go: (next: SearchState) => {
      setText(next.query);
      go(next);
    },
    submit: () => {
      if (text.trim() !== state.query) go({ ...state, query: text.trim() });
    },
  };
}
