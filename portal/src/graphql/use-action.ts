import { useState } from 'react';
import type { Refused } from './refused';

/** What came of a mutation that has nothing to tell. */
export type Outcome = { readonly kind: 'DONE' } | Refused;

/** Where an action of a button or a form stands. */
export interface Action {
  readonly busy: boolean;
  /** Whether the last run was done; false again while the next one is under way. */
  readonly done: boolean;
  readonly refusal: Refused | undefined;
  /** What is wrong with the value at a path of the input. */
  readonly errorOf: (field: string) => string | undefined;
  /** Does the work unless it is under way; answers whether it was done. */
  readonly run: (work: () => Promise<Outcome>) => Promise<boolean>;
}

/** Runs a mutation and holds its state. */
export function useAction(): Action {
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);
  const [refusal, setRefusal] = useState<Refused>();
  const run = async (work: () => Promise<Outcome>): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setDone(false);
    setRefusal(undefined);
    const outcome = await work();
    setBusy(false);
    if (outcome.kind === 'REFUSED') setRefusal(outcome);
    else setDone(true);
    return outcome.kind === 'DONE';
  };
  const errorOf = (field: string) => refusal?.violations.find((violation) => violation.field === field)?.message;
  return { busy, done, refusal, errorOf, run };
}
