import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { Results } from '../../features/search/results.view';
import { SearchBox } from '../../features/search/search-box.view';
import { Page } from '../../ui/page';

/** The front page of a member: one search box that has the focus, and what is new. */
export function MemberStart() {
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  return (
    <Page title={t`Wer hat das schon gelöst?`} focus="OWN">
      <SearchBox
        ref={box}
        value={text}
        onChange={setText}
        onSubmit={() => void navigate(`/suche?${new URLSearchParams({ q: text.trim() })}`)}
      />
      <section aria-labelledby="neu">
        <h2 className="kern-heading-large" id="neu">
          <Trans>Zuletzt veröffentlicht</Trans>
        </h2>
        <Results query="" onCount={() => undefined} />
      </section>
    </Page>
  );
}
