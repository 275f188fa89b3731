import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { pathOf } from '../../features/search/choose-suggestion';
import { Hit } from '../../features/search/hit.view';
import { SearchBox } from '../../features/search/search-box.view';
import { EVERYTHING, searchPath } from '../../features/search/search-state';
import { FailureNotice } from '../../ui/failure-notice';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { SkeletonList } from '../../ui/skeleton';
import { TextLink } from '../../ui/text-link';
import { useStart } from './start.operation';
import { Waiting } from './waiting.view';

/** The front page of a member: one search box that has the focus, what is new, and what waits for them. */
export function MemberStart() {
  const { data, failure, reload } = useStart();
  return (
    <Page title={t`Wer hat das schon gelöst?`} focus="OWN">
      <Search />
      <div className="kd-start">
        <section className="kd-start__new" aria-labelledby="neu">
          <div className="kd-section-head">
            <h2 className="kern-heading-large" id="neu">
              <Trans>Zuletzt veröffentlicht</Trans>
            </h2>
            <TextLink to={searchPath({ sort: 'NEWEST' })}>
              <Trans>Alle ansehen</Trans>
            </TextLink>
          </div>
          {!data && failure && <FailureNotice failure={failure} onRetry={reload} />}
          {!data && !failure && (
            <Loading>
              <SkeletonList entries={4} />
            </Loading>
          )}
          <ol className="kd-list">
            {data?.searchPractices.nodes.map((hit) => (
              <li key={hit.practice.id}>
                <Hit hit={hit} />
              </li>
            ))}
          </ol>
        </section>
        <Waiting start={data} />
      </div>
    </Page>
  );
}

function Search() {
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  const examples = [t`Handy kaputt`, t`Termine platzen`, t`Kunden abgetaucht`, t`Deutsch reicht nicht`];
  return (
    <div className="kd-hero">
      <SearchBox
        ref={box}
        value={text}
        onChange={setText}
        onSubmit={() => void navigate(searchPath({ query: text.trim() }))}
        onChoose={(suggestion) => void navigate(pathOf(suggestion, EVERYTHING))}
      />
      <p className="kd-hero__examples">
        <Trans>So, wie man im Team darüber spricht:</Trans>{' '}
        {examples.map((example, index) => (
          <span key={example}>
            {index > 0 && ' · '}
            <TextLink to={searchPath({ query: example })}>{example}</TextLink>
          </span>
        ))}
      </p>
    </div>
  );
}
