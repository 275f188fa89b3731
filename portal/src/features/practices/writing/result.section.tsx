import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ResultKind } from '../../../graphql/generated/graphql';
import { SelectField, TextArea, TextField } from '../../../ui/field';
import { toOptions } from '../../vocabularies/vocabularies.operation';
import { resultOptions } from '../labels';
import type { FormFields } from './bound-fields';
import type { MetricRow } from './practice-form';
import { RowsField } from '../../../ui/rows';

const BLANK: MetricRow = { name: '', value: '', unit: '', population: '', period: '', definition: '', source: '' };

/** How far the practice has come, and what came of it. */
export function ResultSection(fields: FormFields) {
  const { form, change, text, errorOf, vocabularies } = fields;
  return (
    <>
      <h2 className="kern-heading-large">
        <Trans>Was herauskam</Trans>
      </h2>
      <SelectField
        {...text('maturity')}
        options={toOptions(vocabularies.maturity, [form.maturity])}
        empty={t`Bitte wählen`}
        optional
      />
      <div className="kd-pair">
        <TextField {...text('usedFrom')} type="date" optional />
        <TextField {...text('usedUntil')} type="date" optional />
      </div>
      <SelectField
        id="result-kind"
        label={t`Ergebnis`}
        hint={t`Auch „Kein Effekt“ und „Noch offen“ sind Ergebnisse.`}
        value={form.resultKind}
        onChange={(kind) => change({ resultKind: kind as ResultKind | '' })}
        options={resultOptions()}
        empty={t`Bitte wählen`}
        error={errorOf('result-kind')}
      />
      <SelectField
        id="result-evidenceKind"
        label={t`Worauf beruht das Ergebnis?`}
        value={form.evidenceKind}
        onChange={(evidenceKind) => change({ evidenceKind })}
        options={toOptions(vocabularies.evidenceKinds, [form.evidenceKind])}
        empty={t`Bitte wählen`}
        error={errorOf('result-evidenceKind')}
        optional
      />
      <TextArea {...text('resultDescription')} id="result-description" error={errorOf('result-description')} optional />
      <Metrics {...fields} />
    </>
  );
}

function Metrics({ form, change, errorOf }: FormFields) {
  return (
    <RowsField
      id="result-metrics"
      label={t`Kennzahlen`}
      hint={t`Eine Zahl sagt nur etwas mit allen Angaben: wer gezählt wurde, wann, wie und woher sie kommt.`}
      error={errorOf('result-metrics')}
      rows={form.metrics}
      onChange={(metrics) => change({ metrics })}
      blank={BLANK}
      nameOf={(number) => t`Kennzahl ${number}`}
      addLabel={t`Kennzahl hinzufügen`}
      render={(row, index, changeRow) => {
        const part = (name: keyof MetricRow) => ({
          id: `result-metrics-${index}-${name}`,
          value: row[name],
          onChange: (value: string) => changeRow({ [name]: value }),
          error: errorOf(`result-metrics-${index}-${name}`),
        });
        return (
          <>
            <TextField {...part('name')} label={t`Was wird gemessen?`} maxLength={200} />
            <div className="kd-pair">
              <TextField {...part('value')} label={t`Wert`} />
              <TextField {...part('unit')} label={t`Einheit`} maxLength={50} />
            </div>
            <div className="kd-pair">
              <TextField {...part('population')} label={t`Wer oder was wurde gezählt?`} maxLength={500} />
              <TextField {...part('period')} label={t`Zeitraum`} maxLength={200} />
            </div>
            <TextField {...part('definition')} label={t`Wie ist sie definiert?`} maxLength={1_000} />
            <TextField {...part('source')} label={t`Woher kommt sie?`} maxLength={500} />
          </>
        );
      }}
    />
  );
}
