import { t } from '@lingui/core/macro';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { Page } from '../../ui/page';
import { Status } from '../../ui/status';
import { Results } from './results.view';
import { SearchBox } from './search-box.view';

const PAUSE_IN_TYPING_MS = 250;

/** The search with its results, while somebody types. */
export default function SearchPage() {
  const { text, query, setText, submit } = useSearchText();
  const [count, setCount] = useState('');
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  return (
    <Page title={t`Suche`} focus="OWN">
      <SearchBox ref={box} value={text} onChange={setText} onSubmit={submit} />
      <section aria-labelledby="ergebnisse">
        <h2 className="kern-heading-large" id="ergebnisse">
          {query === '' ? t`Zuletzt veröffentlicht` : t`Ergebnisse`}
        </h2>
        <Status>{count}</Status>
        <Results query={query} onCount={setCount} />
      </section>
    </Page>
  );
}

/** What is typed, and what is searched: that of the address bar, which follows after a pause in typing. */
function useSearchText() {
  const [parameters, setParameters] = useSearchParams();
  const query = parameters.get('q') ?? '';
  const [text, setText] = useState(query);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const search = (value: string, replace: boolean) => setParameters(value === '' ? {} : { q: value }, { replace });

  // The back button brings an earlier search into the box.
  const [shown, setShown] = useState(query);
  if (shown !== query) {
    setShown(query);
    if (text.trim() !== query) setText(query);
  }
  useEffect(() => () => clearTimeout(waiting.current), []);

  return {
    text,
    query,
    setText: (value: string) => {
      setText(value);
      clearTimeout(waiting.current);
      waiting.current = setTimeout(() => search(value.trim(), true), PAUSE_IN_TYPING_MS);
    },
    submit: () => {
      clearTimeout(waiting.current);
      if (text.trim() !== query) search(text.trim(), false);
    },
  };
}
