import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { VocabularyName } from '../../graphql/generated/graphql';
import { FailureNotice } from '../../ui/failure-notice';
import { SelectField, TextField } from '../../ui/field';
import { Loading } from '../../ui/loading';
import { SkeletonList } from '../../ui/skeleton';
import { Status } from '../../ui/status';
import { AdminPage } from './admin-page';
import { NewEntryForm } from './new-entry.form';
import { isFixed, vocabularyOptions } from './vocabulary-labels';
import { useEditedVocabulary } from './vocabulary.operation';
import { VocabularyEntryView } from './vocabulary-entry.view';

/** The controlled vocabularies: their words, and what stands for what. */
export default function VocabularyPage() {
  const [name, setName] = useState<VocabularyName>('TOPICS');
  return (
    <AdminPage title={t`Vokabulare`} at="/verwaltung/vokabulare">
      {() => (
        <>
          <p className="kern-body">
            <Trans>
              Mit diesen Wörtern ordnen alle ihre Praxisbeispiele ein. Zu jedem gehören andere und ältere Wörter, über
              die es gefunden wird. Die Suche folgt einer Änderung in Sekunden.
            </Trans>
          </p>
          <div className="kd-form">
            <SelectField
              id="vokabular"
              label={t`Vokabular`}
              options={vocabularyOptions()}
              value={name}
              onChange={(value) => setName(value as VocabularyName)}
            />
          </div>
          <Entries name={name} key={name} />
        </>
      )}
    </AdminPage>
  );
}

function Entries({ name }: { readonly name: VocabularyName }) {
  const { data, failure, reload } = useEditedVocabulary(name);
  const [status, setStatus] = useState('');
  const [text, setText] = useState('');
  if (!data) {
    return failure ? (
      <FailureNotice failure={failure} onRetry={reload} />
    ) : (
      <Loading>
        <SkeletonList entries={6} lines={1} />
      </Loading>
    );
  }
  const sought = text.trim().toLocaleLowerCase('de');
  const shown = data.vocabulary.filter(({ label, aliases }) =>
    [label, ...aliases].some((word) => word.toLocaleLowerCase('de').includes(sought)),
  );
  const onChanged = (words: string) => {
    setStatus(words);
    document.getElementById('eintraege')?.focus();
    reload();
  };
  return (
    <>
      <section className="kd-section" aria-labelledby="eintraege">
        <h2 className="kern-heading-large" id="eintraege" tabIndex={-1}>
          <Trans>Einträge</Trans>
        </h2>
        <div className="kd-form">
          <TextField
            id="filter"
            label={t`Eintrag finden`}
            hint={t`Teil der Bezeichnung oder eines anderen Wortes`}
            type="search"
            value={text}
            onChange={setText}
            optional
          />
        </div>
        <Status>{status || (text !== '' && plural(shown.length, { one: '# Eintrag', other: '# Einträge' }))}</Status>
        <ul className="kd-list">
          {shown.map((entry) => (
            <li key={`${entry.code} ${entry.version}`}>
              <VocabularyEntryView vocabulary={name} entry={entry} entries={data.vocabulary} onChanged={onChanged} />
            </li>
          ))}
        </ul>
      </section>
      {!isFixed(name) && <NewEntryForm vocabulary={name} onAdded={onChanged} />}
    </>
  );
}
