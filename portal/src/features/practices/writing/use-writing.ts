import { t } from '@lingui/core/macro';
import { useEffect, useState } from 'react';
import { formatMoment } from '../../../app/format';
import type { WritingPracticeFragment } from '../../../graphql/generated/graphql';
import { refused, type Refused } from '../../../graphql/refused';
import { toForm, toInput, unreadableValues, withoutEmptyRows, type PracticeForm } from './practice-form';
import { useSubmitPractice, type Incomplete } from './submit-practice.operation';
import { useUpdatePractice, type ChangedMeanwhile } from './update-practice.operation';

/** Why saving or submitting came to nothing. */
export type Trouble = Incomplete | ChangedMeanwhile | Refused;

/**
 * The state of the form: what is typed, the version that it is based on, and what the service said. What is typed is
 * only ever replaced by its author, never by an answer.
 */
export function useWriting(begun: WritingPracticeFragment, onSubmitted: () => void) {
  const [form, setForm] = useState<PracticeForm>(() => toForm(contentOf(begun)));
  const [saved, setSaved] = useState(form);
  const [version, setVersion] = useState(begun.version);
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(false);
  const [status, setStatus] = useState(begun.draft ? t`Gespeichert am ${formatMoment(begun.draft.updatedAt)}` : '');
  const update = useUpdatePractice();
  const submit = useSubmitPractice();
  const changed = form !== saved;
  useWarningBeforeLeaving(changed);

  /** Saves over the expected version; gives the new version, or undefined when nothing was stored. */
  const store = async (expectedVersion: number): Promise<number | undefined> => {
    const cleaned = withoutEmptyRows(form);
    setForm(cleaned);
    const unreadable = unreadableValues(cleaned);
    if (unreadable.length > 0) {
      setTrouble(refused('', unreadable));
      return undefined;
    }
    const outcome = await update({ id: begun.id, expectedVersion, content: toInput(cleaned) });
    if (outcome.kind !== 'DONE') {
      setTrouble(outcome);
      return undefined;
    }
    setVersion(outcome.practice.version);
    setSaved(cleaned);
    if (outcome.practice.draft) setStatus(t`Gespeichert am ${formatMoment(outcome.practice.draft.updatedAt)}`);
    return outcome.practice.version;
  };

  const during = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setTrouble(undefined);
    setStatus(t`Wird gespeichert …`);
    await work();
    setBusy(false);
  };

  return {
    form,
    changed,
    trouble,
    busy,
    status: busy ? t`Wird gespeichert …` : changed ? t`Nicht gespeicherte Änderungen` : status,
    change: (part: Partial<PracticeForm>) => setForm((present) => ({ ...present, ...part })),
    save: (expectedVersion = version) => during(async () => void (await store(expectedVersion))),
    saveAndSubmit: () =>
      during(async () => {
        const expectedVersion = changed ? await store(version) : version;
        if (expectedVersion === undefined) return;
        const outcome = await submit({ id: begun.id, expectedVersion });
        if (outcome.kind === 'DONE') onSubmitted();
        else setTrouble(outcome);
      }),
    /** Gives up what was typed for what is there now. */
    takeOver: (practice: WritingPracticeFragment) => {
      const theirs = toForm(contentOf(practice));
      setForm(theirs);
      setSaved(theirs);
      setVersion(practice.version);
      setTrouble(undefined);
    },
  };
}

/** The draft, or the published content from which the next draft begins. */
export function contentOf({ draft, revision }: WritingPracticeFragment) {
  const content = draft?.content ?? revision?.content;
  if (!content) throw new Error('The practice has nothing to begin with.');
  return content;
}

/** Lets the browser ask before unsaved words are lost. */
function useWarningBeforeLeaving(changed: boolean): void {
  useEffect(() => {
    if (!changed) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [changed]);
}
