import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useParams, useSearchParams } from 'react-router';
import { Page } from '../../../ui/page';
import { TextLink } from '../../../ui/text-link';
import { ImportProgress } from './import-progress.view';
import { ImportSourceForm } from './import-source.form';
import { RememberedSource } from './remembered-source.view';

/** Brings the programme of an event from a file or an address: choose, look at the plan, apply. */
export default function ScheduleImportPage() {
  const { id = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const importId = search.get('import');
  return (
    <Page title={t`Programm einlesen`}>
      <p className="kern-body">
        <TextLink to={`/veranstaltungen/${id}`}>{t`Zurück zur Veranstaltung`}</TextLink>
      </p>
      {importId === null ? (
        <>
          <p className="kern-body">
            <Trans>
              Aus pretalx, frab, Indico, einem Kalender oder einer Tabelle. Zuerst sehen Sie, was sich ändern würde;
              geändert wird erst, wenn Sie es übernehmen. Verbindungen zu Praxisbeispielen und eigene Materialien
              bleiben erhalten.
            </Trans>
          </p>
          <ImportSourceForm eventId={id} onStarted={(started) => setSearch({ import: started })} />
          <RememberedSource eventId={id} />
        </>
      ) : (
        <ImportProgress importId={importId} eventId={id} onAgain={() => setSearch({})} key={importId} />
      )}
    </Page>
  );
}
