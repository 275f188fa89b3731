import { t } from '@lingui/core/macro';
import { useAction, type Outcome } from '../../graphql/use-action';

/** The state of a small form that is saved by one button, with the words for it. */
export function useSaving() {
  const { busy, done, refusal, errorOf, run } = useAction();
  const save = async (work: () => Promise<Outcome>): Promise<void> => void (await run(work));
  return { busy, refusal, errorOf, save, status: busy ? t`Wird gespeichert …` : done ? t`Gespeichert` : '' };
}
