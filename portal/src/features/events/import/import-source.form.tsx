import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useAction } from '../../../graphql/use-action';
import { refused } from '../../../graphql/refused';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/field';
import { FileField } from '../../../ui/file-field';
import { RefusalNotice } from '../../../ui/problem-list';
import { Status } from '../../../ui/status';
import { usePlanScheduleImport } from './schedule-import.operation';

interface ImportSourceFormProps {
  readonly eventId: string;
  readonly onStarted: (importId: string) => void;
}

/** Chooses a file or names an address. */
export function ImportSourceForm({ eventId, onStarted }: ImportSourceFormProps) {
  const plan = usePlanScheduleImport();
  const { busy, refusal, errorOf, run } = useAction();
  const [file, setFile] = useState<File>();
  const [url, setUrl] = useState('');
  const start = async () => {
    if (!file && url.trim() === '') return refused(t`Bitte wählen Sie eine Datei oder nennen Sie eine Adresse.`);
    const outcome = await plan(eventId, file ?? url.trim());
    if (outcome.kind === 'REFUSED') return outcome;
    onStarted(outcome.id);
    return { kind: 'DONE' } as const;
  };
  return (
    <form
      className="kd-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void run(start);
      }}
    >
      {refusal && <RefusalNotice refusal={refusal} idOf={(field) => (field === 'source.url' ? 'adresse' : 'datei')} />}
      <FileField
        id="datei"
        label={t`Datei`}
        hint={t`schedule.json, schedule.xml, .ics, Export aus Indico oder CSV; höchstens 10 MB`}
        error={errorOf('source.uploadId')}
        accept=".json,.xml,.ics,.csv,.txt,application/json,text/xml,text/calendar,text/csv"
        onChange={setFile}
      />
      <TextField
        id="adresse"
        label={t`Oder die Adresse der Datei`}
        hint={t`Öffentlich im Internet, etwa https://…/schedule.json`}
        value={url}
        onChange={setUrl}
        error={errorOf('source.url')}
        optional
      />
      <p>
        <Button type="submit" rank="primary" busy={busy}>
          <Trans>Vergleichen</Trans>
        </Button>
      </p>
      <Status>{busy ? t`Wird gesendet …` : ''}</Status>
    </form>
  );
}
