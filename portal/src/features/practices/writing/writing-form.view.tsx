import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ResultKind, WritingPracticeFragment, WritingVocabulariesQuery } from '../../../graphql/generated/graphql';
import type { Violation } from '../../../graphql/refused';
import { Button } from '../../../ui/button';
import { CheckboxGroup } from '../../../ui/choice';
import { SelectField, TextArea, TextField } from '../../../ui/field';
import { Status } from '../../../ui/status';
import { toOptions } from '../../vocabularies/vocabularies.operation';
import { resultOptions } from '../labels';
import { ExclusionsField } from './exclusions.field';
import { fieldId } from './field-ids';
import type { PracticeForm } from './practice-form';
import { StepsField } from './steps.field';
import { TroubleNotice } from './trouble.notice';
import { useWriting, type Trouble } from './use-writing';

interface WritingFormProps {
  /** The practice as it was when the page was opened. */
  readonly begun: WritingPracticeFragment;
  readonly vocabularies: WritingVocabulariesQuery;
  readonly onSubmitted: () => void;
}

/** The form for all main fields of a practice. */
export function WritingForm({ begun, vocabularies, onSubmitted }: WritingFormProps) {
  const writing = useWriting(begun, onSubmitted);
  const { form, change, trouble } = writing;
  const errorOf = errorsOf(trouble);
  const text = (field: TextName) => ({
    id: field,
    value: form[field],
    onChange: (value: string) => change({ [field]: value }),
    error: errorOf(field),
  });
  const codes = (field: CodesName) => ({
    id: field,
    folded: true,
    chosen: form[field],
    onChange: (chosen: string[]) => change({ [field]: chosen }),
    options: toOptions(vocabularies[field], form[field]),
    error: errorOf(field),
  });
  return (
    <form
      className="kd-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void writing.save();
      }}
    >
      <h2 className="kern-heading-large">
        <Trans>Worum es geht</Trans>
      </h2>
      <TextField {...text('title')} label={t`Titel`} hint={t`Höchstens 180 Zeichen.`} maxLength={180} />
      <TextArea
        {...text('summary')}
        label={t`Zusammenfassung`}
        hint={t`Höchstens fünf Sätze: Was war los, was haben Sie getan, was kam heraus?`}
      />
      <TextArea
        {...text('problem')}
        label={t`Das Problem`}
        hint={t`Markdown ist möglich, zum Beispiel Listen mit - am Anfang der Zeile.`}
        rows={6}
      />
      <TextArea
        {...text('approach')}
        label={t`Das Vorgehen`}
        hint={t`So, dass Kolleginnen und Kollegen es nachmachen können. Markdown ist möglich.`}
        rows={10}
      />
      <TextArea {...text('go')} label={t`Go`} hint={t`Wann lohnt es sich?`} rows={3} />
      <TextArea {...text('noGo')} label={t`No-Go`} hint={t`Was sollte man auf keinen Fall tun?`} rows={3} />
      <StepsField steps={form.steps} onChange={(steps) => change({ steps })} errorOf={errorOf} />

      <h2 className="kern-heading-large">
        <Trans>Für wen</Trans>
      </h2>
      <CheckboxGroup
        {...codes('targetGroups')}
        label={t`Geeignet für`}
        hint={t`Nichts gewählt heißt: für alle geeignet.`}
        optional
      />
      <ExclusionsField
        exclusions={form.exclusions}
        onChange={(exclusions) => change({ exclusions })}
        options={toOptions(vocabularies.targetGroups)}
        errorOf={errorOf}
      />

      <h2 className="kern-heading-large">
        <Trans>Wie es gemacht wird</Trans>
      </h2>
      <CheckboxGroup {...codes('topics')} label={t`Themen`} hint={t`Mindestens eines.`} />
      <CheckboxGroup
        {...codes('deliveryChannels')}
        label={t`Zugangswege`}
        hint={t`Wie werden Kundinnen und Kunden erreicht?`}
        optional
      />
      <CheckboxGroup {...codes('workingFormats')} label={t`Arbeitsformen`} optional />
      <CheckboxGroup {...codes('instruments')} label={t`Instrumente`} optional />
      <TextArea {...text('successConditions')} label={t`Bedingungen für Erfolg`} hint={t`Eine je Zeile.`} optional />
      <TextArea {...text('effort')} label={t`Aufwand`} hint={t`Geld, Stunden, Menschen.`} rows={3} optional />
      <div className="kd-pair">
        <TextField
          id="triedAtCaseload-ratio"
          label={t`Betreuungsschlüssel 1:`}
          inputMode="numeric"
          value={form.caseloadRatio}
          onChange={(caseloadRatio) => change({ caseloadRatio })}
          error={errorOf('triedAtCaseload-ratio')}
          optional
        />
        <TextField
          id="triedAtCaseload-counted"
          label={t`Wer wird dabei gezählt?`}
          value={form.caseloadCounted}
          onChange={(caseloadCounted) => change({ caseloadCounted })}
          error={errorOf('triedAtCaseload-counted')}
          optional
        />
      </div>

      <h2 className="kern-heading-large">
        <Trans>Was herauskam</Trans>
      </h2>
      <SelectField
        {...text('maturity')}
        label={t`Stand`}
        options={toOptions(vocabularies.maturity, [form.maturity])}
        empty={t`Bitte wählen`}
        optional
      />
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
      <TextArea
        id="result-description"
        label={t`Das Ergebnis in Worten`}
        value={form.resultDescription}
        onChange={(resultDescription) => change({ resultDescription })}
        error={errorOf('result-description')}
        optional
      />

      {trouble && (
        <TroubleNotice
          trouble={trouble}
          form={form}
          onOverwrite={(version) => void writing.save(version)}
          onTakeOver={writing.takeOver}
        />
      )}
      <div className="kd-actions">
        <Button type="submit" busy={writing.busy}>
          <Trans>Speichern</Trans>
        </Button>
        <Button rank="primary" busy={writing.busy} onClick={() => void writing.saveAndSubmit()}>
          <Trans>Speichern und einreichen</Trans>
        </Button>
        <Status>{writing.status}</Status>
      </div>
    </form>
  );
}

type TextName = {
  [Name in keyof PracticeForm]: PracticeForm[Name] extends string
    ? string extends PracticeForm[Name]
      ? Name
      : never
    : never;
}[keyof PracticeForm];
type CodesName = 'topics' | 'targetGroups' | 'deliveryChannels' | 'instruments' | 'workingFormats';

/** Gives what is wrong with a field, by the id of the field. */
function errorsOf(trouble: Trouble | undefined): (id: string) => string | undefined {
  const problems = problemsOf(trouble);
  return (id) => problems.find(({ field }) => fieldId(field) === id)?.message;
}

function problemsOf(trouble: Trouble | undefined): readonly Violation[] {
  if (trouble?.kind === 'INCOMPLETE') return trouble.missing;
  return trouble?.kind === 'REFUSED' ? trouble.violations : [];
}
