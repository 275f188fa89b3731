import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { formatDay } from '../../app/format';
import { FailureNotice } from '../../ui/failure-notice';
import { Loading } from '../../ui/loading';
import { Table } from '../../ui/table';
import { TextLink } from '../../ui/text-link';
import { searchPath } from '../search/search-state';
import { AdminPage } from './admin-page';
import { useSearchInsights } from './insights.operation';

/** What people seek in vain: words that lack a synonym, topics that lack a write-up. */
export default function InsightsPage() {
  return (
    <AdminPage title={t`Vergeblich gesucht`} at="/verwaltung/suche">
      {() => <Insights />}
    </AdminPage>
  );
}

function Insights() {
  const { data, failure, reload } = useSearchInsights();
  if (!data) return failure ? <FailureNotice failure={failure} onRetry={reload} /> : <Loading />;
  return (
    <>
      <p className="kern-body">
        <Trans>
          Wörter, zu denen mindestens fünf Menschen in einer Woche nichts gefunden haben. Wer sie gesucht hat, weiß
          niemand. Vielleicht fehlt ein <TextLink to="/verwaltung/synonyme">Synonym</TextLink>, vielleicht ein
          Praxisbeispiel.
        </Trans>
      </p>
      {data.searchInsights.length === 0 ? (
        <p className="kern-body">
          <Trans>Zurzeit sucht niemand oft vergeblich.</Trans>
        </p>
      ) : (
        <Table
          caption={t`Vergeblich gesuchte Wörter`}
          columns={[t`Wort`, t`Menschen`, t`Wochen`, t`zuletzt in der Woche ab`]}
          rows={data.searchInsights.map(({ word, seekers, weeks, lastWeek }) => [
            <TextLink to={searchPath({ query: word })}>{word}</TextLink>,
            seekers,
            plural(weeks, { one: '# Woche', other: '# Wochen' }),
            formatDay(lastWeek),
          ])}
        />
      )}
    </>
  );
}
