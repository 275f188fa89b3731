import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { WritingPracticeFragment, WritingVocabulariesQuery } from '../../../graphql/generated/graphql';
import { refused as refusedFor, type Refused, type Violation } from '../../../graphql/refused';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { ProblemList, RefusalNotice } from '../../../ui/problem-list';
import { TextLink } from '../../../ui/text-link';
import { AuthorsSection } from '../authors/authors.section';
import { AboutSection } from './about.section';
import { AudienceSection } from './audience.section';
import { formFields } from './bound-fields';
import { ConflictDialog } from './conflict.dialog';
import { DeleteDraftButton } from './delete-draft.button';
import type { DraftKeeper } from './draft-keeper';
import { controlId } from './form-fields';
import { MannerSection } from './manner.section';
import { Missing } from './missing.view';
import { isNew } from './new-practice';
import { ResultSection } from './result.section';
import { SaveStatus } from './save-status.view';
import { useSubmitPractice } from './submit-practice.operation';
import { VisibilitySection } from './visibility.section';

interface WritingFormProps {
  readonly keeper: DraftKeeper;
  readonly vocabularies: WritingVocabulariesQuery;
  readonly onSubmitted: (practice: WritingPracticeFragment) => void;
}

/** The form for a practice. It saves itself; beside it stands what is saved, what is missing, and how to submit it. */
export function WritingForm({ keeper, vocabularies, onSubmitted }: WritingFormProps) {
  const draft = useSyncExternalStore(keeper.subscribe, keeper.current);
  const submission = useSubmission(keeper, onSubmitted);
  const [comparing, setComparing] = useState(false);
  const { form, practice, conflicts, refused, incomplete } = draft;
  useEffect(() => keeper.open(), [keeper]);
  // Once somebody has to decide, the dialogue opens by itself; whoever puts it off finds it beside the form.
  useEffect(() => setComparing(conflicts.length > 0), [conflicts.length]);

  const missing = submission.missing.filter(({ field }) =>
    practice.draft?.missing.includes(field.replace('content.', '')),
  );
  const summary = useRef<HTMLDivElement>(null);
  // Whoever has pressed the button reads first what is missing; while somebody writes, the list stays in the background.
  useEffect(() => summary.current?.focus(), [submission.attempts]);
  const problems = [...refused, ...(submission.asked ? [...incomplete, ...missing] : [])];
  const fields = formFields(form, (part) => keeper.change(part), vocabularies, problems);
  return (
    <>
      <div className="kd-writing">
        <form className="kd-form" noValidate onSubmit={(event) => event.preventDefault()}>
          <AboutSection {...fields} />
          <AudienceSection {...fields} />
          <MannerSection {...fields} />
          <ResultSection {...fields} />
          <VisibilitySection fields={fields} practice={practice} />
          {!isNew(practice) && <AuthorsSection practice={practice} onChanged={(changed) => keeper.meet(changed)} />}
        </form>
        <aside className="kd-writing__side" aria-label={t`Speichern und einreichen`}>
          {submission.asked && problems.length > 0 ? (
            <ProblemList title={t`Bitte ergänzen Sie noch etwas`} problems={problems} idOf={controlId} ref={summary} />
          ) : (
            practice.draft && <Missing missing={practice.draft.missing} />
          )}
          {submission.refusal && <RefusalNotice refusal={submission.refusal} />}
          {submission.overtaken && (
            <Alert kind="warning" title={t`Noch nicht eingereicht: Der Entwurf wurde inzwischen geändert`} live>
              <p className="kern-body">
                <Trans>
                  Das Formular zeigt jetzt die neuen Texte. Bitte sehen Sie sie an und reichen Sie noch einmal ein.
                </Trans>
              </p>
            </Alert>
          )}
          <div className="kd-writing__actions">
            {practice.draft?.state !== 'IN_REVIEW' && (
              <Button rank="primary" busy={submission.busy} onClick={() => void submission.submit()}>
                <Trans>Einreichen</Trans>
              </Button>
            )}
            {practice.draft && (
              <TextLink to={`/praxis/id/${practice.id}`}>
                <Trans>Als Ganzes ansehen</Trans>
              </TextLink>
            )}
            {practice.draft && <DeleteDraftButton keeper={keeper} practice={practice} />}
          </div>
        </aside>
      </div>
      <SaveStatus draft={draft} onRetry={() => void keeper.save()} onCompare={() => setComparing(true)} />
      {comparing && conflicts.length > 0 && (
        <ConflictDialog draft={draft} keeper={keeper} vocabularies={vocabularies} onClose={() => setComparing(false)} />
      )}
    </>
  );
}

/** Hands the draft in, after everything is stored. */
function useSubmission(keeper: DraftKeeper, onSubmitted: WritingFormProps['onSubmitted']) {
  const submitPractice = useSubmitPractice();
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState(false);
  /** How often it was tried to the end. */
  const [attempts, setAttempts] = useState(0);
  const [missing, setMissing] = useState<readonly Violation[]>([]);
  const [refusal, setRefusal] = useState<Refused>();
  const [overtaken, setOvertaken] = useState(false);

  const attempt = async (): Promise<void> => {
    await keeper.save();
    const { unsaved, practice } = keeper.current();
    if (unsaved.length > 0) return;
    if (isNew(practice))
      return setRefusal(refusedFor(t`Bitte schreiben Sie zuerst etwas: Der Titel genügt für den Anfang.`));
    const outcome = await submitPractice({ id: practice.id, expectedVersion: practice.version });
    if (outcome.kind === 'DONE') onSubmitted(outcome.practice);
    else if (outcome.kind === 'INCOMPLETE') setMissing(outcome.missing);
    else if (outcome.kind === 'REFUSED') setRefusal(outcome);
    else {
      // What somebody else wrote meanwhile has to be seen before it is handed in.
      keeper.meet(outcome.practice);
      setOvertaken(true);
    }
  };
  const submit = async (): Promise<void> => {
    setAsked(true);
    setRefusal(undefined);
    setOvertaken(false);
    setBusy(true);
    await attempt();
    setBusy(false);
    setAttempts((before) => before + 1);
  };
  return { busy, asked, attempts, missing, refusal, overtaken, submit };
}
