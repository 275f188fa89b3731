import { i18n } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
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
      return <ProblemList title={t`Zum Einreichen fehlt noch etwas`} problems={trouble.missing} idOf={fieldId} />;
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
  ['title', msg`Titel`],
  ['summary', msg`Zusammenfassung`],
  ['problem', msg`Das Problem`],
  ['approach', msg`Das Vorgehen`],
  ['go', msg`Go`],
  ['noGo', msg`No-Go`],
  ['effort', msg`Aufwand`],
  ['successConditions', msg`Bedingungen für Erfolg`],
  ['resultDescription', msg`Das Ergebnis in Worten`],
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
    <Alert kind="warning" title={t`Inzwischen hat jemand anderes gespeichert`} live>
      <p className="kern-body">
        <Trans>
          {trouble.message} Ihre Eingaben stehen noch hier im Formular; gespeichert sind sie nicht.
          {practice.draft && t` Die andere Fassung ist vom ${formatMoment(practice.draft.updatedAt)}.`}
        </Trans>
      </p>
      {differing.length > 0 && (
        <details className="kd-details">
          <summary>
            <Trans>Was in der anderen Fassung anders ist</Trans>
          </summary>
          <dl className="kern-description-list">
            {differing.map(([field, label]) => (
              <div className="kern-description-list-item" key={field}>
                <dt className="kern-description-list-item__key">{i18n._(label)}</dt>
                <dd className="kern-description-list-item__value kd-lines">{theirs[field] || t`(leer)`}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <div className="kern-btn-wrapper">
        <Button onClick={() => onOverwrite(practice.version)}>
          <Trans>Meine Eingaben speichern</Trans>
        </Button>
        <Button onClick={() => onTakeOver(practice)}>
          <Trans>Andere Fassung übernehmen und meine verwerfen</Trans>
        </Button>
      </div>
    </Alert>
  );
}
