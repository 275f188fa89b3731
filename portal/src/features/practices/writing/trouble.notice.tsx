import { assertNever } from '../../../app/assert-never';
import { formatMoment } from '../../../app/format';
import type { WritingPracticeFragment } from '../../../graphql/generated/graphql';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { ProblemList, RefusalNotice } from '../../../ui/problem-list';
import { fieldId } from './field-ids';
import { toForm, type PracticeForm } from './practice-form';
import { contentOf, type Trouble } from './use-writing';
import type { ChangedMeanwhile } from './update-practice.operation';

interface TroubleNoticeProps {
  readonly trouble: Trouble;
  readonly form: PracticeForm;
  /** Saves what is typed over the version that is there now. */
  readonly onOverwrite: (version: number) => void;
  /** Gives up what is typed. */
  readonly onTakeOver: (practice: WritingPracticeFragment) => void;
}

/** Why nothing was stored or submitted, and what to do now. */
export function TroubleNotice({ trouble, ...conflict }: TroubleNoticeProps) {
  switch (trouble.kind) {
    case 'INCOMPLETE':
      return <ProblemList title="Zum Einreichen fehlt noch etwas" problems={trouble.missing} idOf={fieldId} />;
    case 'REFUSED':
      return <RefusalNotice refusal={trouble} idOf={fieldId} />;
    case 'CHANGED_MEANWHILE':
      return <Conflict trouble={trouble} {...conflict} />;
    default:
      return assertNever(trouble);
  }
}

/** Texts that can be compared side by side, with their labels. */
const COMPARED = [
  ['title', 'Titel'],
  ['summary', 'Zusammenfassung'],
  ['problem', 'Das Problem'],
  ['approach', 'Das Vorgehen'],
  ['go', 'Go'],
  ['noGo', 'No-Go'],
  ['effort', 'Aufwand'],
  ['successConditions', 'Bedingungen für Erfolg'],
  ['resultDescription', 'Das Ergebnis in Worten'],
] as const;

function Conflict({
  trouble,
  form,
  onOverwrite,
  onTakeOver,
}: Omit<TroubleNoticeProps, 'trouble'> & { readonly trouble: ChangedMeanwhile }) {
  const { practice } = trouble;
  const theirs = toForm(contentOf(practice));
  const differing = COMPARED.filter(([field]) => theirs[field] !== form[field]);
  return (
    <Alert kind="warning" title="Inzwischen hat jemand anderes gespeichert" live>
      <p className="kern-body">
        {trouble.message} Ihre Eingaben stehen noch hier im Formular; gespeichert sind sie nicht.
        {practice.draft && ` Die andere Fassung ist vom ${formatMoment(practice.draft.updatedAt)}.`}
      </p>
      {differing.length > 0 && (
        <details className="kd-details">
          <summary>Was in der anderen Fassung anders ist</summary>
          <dl className="kern-description-list">
            {differing.map(([field, label]) => (
              <div className="kern-description-list-item" key={field}>
                <dt className="kern-description-list-item__key">{label}</dt>
                <dd className="kern-description-list-item__value kd-lines">{theirs[field] || '(leer)'}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <div className="kern-btn-wrapper">
        <Button onClick={() => onOverwrite(practice.version)}>Meine Eingaben speichern</Button>
        <Button onClick={() => onTakeOver(practice)}>Andere Fassung übernehmen und meine verwerfen</Button>
      </div>
    </Alert>
  );
}
