import { t } from '@lingui/core/macro';
import { useState } from 'react';
import type { Refused } from '../../graphql/refused';
import type { ProfileOutcome } from './profile.operation';

/** The state of a small form that is saved by one button. */
export function useSaving() {
  const [busy, setBusy] = useState(false);
  const [saved, setSaved] = useState(false);
  const [refusal, setRefusal] = useState<Refused>();
  const save = async (work: () => Promise<ProfileOutcome>): Promise<void> => {
    setBusy(true);
    setSaved(false);
    setRefusal(undefined);
    const outcome = await work();
    setBusy(false);
    if (outcome.kind === 'DONE') setSaved(true);
    else setRefusal(outcome);
  };
  const errorOf = (field: string) => refusal?.violations.find((violation) => violation.field === field)?.message;
  return { busy, refusal, errorOf, save, status: busy ? t`Wird gespeichert …` : saved ? t`Gespeichert` : '' };
}
