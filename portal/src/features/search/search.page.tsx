import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { assertNever } from '../../app/assert-never';
import { useSession } from '../../app/session';
import { Button, LinkButton } from '../../ui/button';
import { FailureNotice } from '../../ui/failure-notice';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { Status } from '../../ui/status';
import { Results } from './results.view';
import { Welcome } from './welcome.view';

const PAUSE_IN_TYPING_MS = 250;
const MAX_QUERY = 500;

/** The front page: the search with its results; for strangers, what this is. */
export function SearchPage() {
  const session = useSession();
  switch (session.kind) {
    case 'MEMBER':
      return <Search />;
    case 'PENDING':
      return (
        <Page title="Ihr Konto wartet auf die Freigabe">
          <p className="kern-body">
            Sagen Sie uns bitte, in welchem Jobcenter Sie arbeiten. Dessen Koordination gibt Ihr Konto dann frei.
          </p>
          <LinkButton to="/profil" rank="primary">
            Zum Profil
          </LinkButton>
        </Page>
      );
    case 'ANONYMOUS':
      return <Welcome />;
    case 'LOADING':
      return <Loading />;
    case 'FAILED':
      return <FailureNotice failure={session.failure} onRetry={session.retry} />;
    default:
      return assertNever(session);
  }
}

function Search() {
  const { text, query, setText, submit } = useSearchText();
  const [count, setCount] = useState('');
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  return (
    <Page title="Wer hat das schon gelöst?" focus="OWN">
      <search>
        <form
          className="kd-search"
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <div className="kern-form-input">
            <label className="kern-label" htmlFor="suche">
              Praxisbeispiele aus den Jobcentern durchsuchen
            </label>
            <div className="kern-input-group">
              <input
                ref={box}
                className="kern-form-input__input"
                id="suche"
                type="search"
                maxLength={MAX_QUERY}
                autoComplete="off"
                value={text}
                onChange={(event) => setText(event.target.value)}
              />
              <Button type="submit" rank="primary">
                Suchen
              </Button>
            </div>
          </div>
        </form>
      </search>
      <section aria-labelledby="ergebnisse">
        <h2 className="kern-heading-large" id="ergebnisse">
          {query === '' ? 'Zuletzt veröffentlicht' : 'Ergebnisse'}
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
