/** The part of an input that differs from what was read: only what somebody has changed is to be written. */
export function changedSince<Input extends object>(before: Input, now: Input): Partial<Input> {
  const changed = Object.entries(now).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof Input]),
  );
  return Object.fromEntries(changed) as Partial<Input>;
}
