import { i18n } from '@lingui/core';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { formatMoment } from '../../app/format';
import type { MySavedSearchesQuery } from '../../graphql/generated/graphql';
import { useAction } from '../../graphql/use-action';
import { Checkbox } from '../../ui/choice';
import { ConfirmButton } from '../../ui/confirm-button';
import { FailureNotice } from '../../ui/failure-notice';
import { Loading } from '../../ui/loading';
import { RefusalNotice } from '../../ui/problem-list';
import { SkeletonList } from '../../ui/skeleton';
import { Status } from '../../ui/status';
import { TextLink } from '../../ui/text-link';
import { AccountPage } from '../people/account-page';
import { useDeleteSavedSearch, useSetSavedSearchMail } from './change-saved-search.operation';
import { FACETS } from './facets';
import { useMySavedSearches } from './my-saved-searches.operation';
import { searchPath } from './search-state';
import { shorten } from './shorten';

type SavedSearch = MySavedSearchesQuery['mySavedSearches'][number];

/** The searches that the person keeps: go there, switch the weekly mail, delete. */
export default function SavedSearchesPage() {
  const { data, failure, reload } = useMySavedSearches();
  const [status, setStatus] = useState('');
  const onChanged = (words: string) => {
    setStatus(words);
    reload();
  };
  return (
    <AccountPage title={t`Gespeicherte Suchen`}>
      <p className="kern-body">
        <Trans>
          Was Sie aus der Suche gespeichert haben, sehen nur Sie. Auf Wunsch kommt am Montag eine Mail, wenn es zu einer
          Suche neue Praxisbeispiele gibt, sonst keine.
        </Trans>
      </p>
      {failure && <FailureNotice failure={failure} onRetry={reload} />}
      {!data && !failure && (
        <Loading>
          <SkeletonList entries={2} lines={2} />
        </Loading>
      )}
      <Status>{status}</Status>
      {data?.mySavedSearches.length === 0 && (
        <p className="kern-body">
          <Trans>
            Sie haben noch keine gespeichert. <TextLink to="/suche">Zur Suche</TextLink>
          </Trans>
        </p>
      )}
      {data && data.mySavedSearches.length > 0 && (
        <ul className="kd-list">
          {data.mySavedSearches.map((search) => (
            <li key={search.id}>
              <Entry search={search} onChanged={onChanged} />
            </li>
          ))}
        </ul>
      )}
    </AccountPage>
  );
}

interface EntryProps {
  readonly search: SavedSearch;
  readonly onChanged: (words: string) => void;
}

function Entry({ search, onChanged }: EntryProps) {
  const setMail = useSetSavedSearchMail();
  const remove = useDeleteSavedSearch();
  const { refusal, run } = useAction();
  const { id, query, filters, onlyComparable, weeklyMail, createdAt } = search;
  const name = query === '' ? t`Alle Praxisbeispiele` : shorten(query);
  const onMail = async (wanted: boolean) => {
    if (await run(() => setMail(id, wanted)))
      onChanged(wanted ? t`Die wöchentliche Mail ist eingeschaltet.` : t`Die wöchentliche Mail ist ausgeschaltet.`);
  };
  return (
    <article className="kd-hit">
      <h2 className="kern-heading-small">
        <TextLink to={pathOf(search)}>{name}</TextLink>
      </h2>
      <ul className="kd-facts">
        {filters.map(({ facet, values }) => {
          const label = FACETS.find((description) => description.facet === facet)!.label;
          return (
            <li key={facet}>
              {i18n._(label)}: {values.map((value) => value.label).join(', ')}
            </li>
          );
        })}
        {onlyComparable && (
          <li>
            <Trans>nur Jobcenter wie meines</Trans>
          </li>
        )}
        <li>
          <Trans>gespeichert {formatMoment(createdAt)}</Trans>
        </li>
      </ul>
      <Checkbox
        id={`mail-${id}`}
        label={t`Wöchentliche Mail, wenn es zu „${name}“ Neues gibt`}
        checked={weeklyMail}
        onChange={(wanted) => void onMail(wanted)}
      />
      {refusal && <RefusalNotice refusal={refusal} />}
      <p>
        <ConfirmButton
          label={t`Löschen: ${name}`}
          title={t`Gespeicherte Suche löschen?`}
          question={t`„${name}“ steht dann nicht mehr in dieser Liste, und es kommt keine Mail mehr dazu.`}
          work={() => remove(id)}
          onDone={() => onChanged(t`„${name}“ ist gelöscht.`)}
        >
          {t`Löschen`}
        </ConfirmButton>
      </p>
    </article>
  );
}

function pathOf({ query, sort, comparableToMine, onlyComparable, filters }: SavedSearch): string {
  const chosen = Object.fromEntries(filters.map(({ facet, values }) => [facet, values.map(({ code }) => code)]));
  return searchPath({ query, sort, chosen, likeMine: comparableToMine, onlyLikeMine: onlyComparable });
}
