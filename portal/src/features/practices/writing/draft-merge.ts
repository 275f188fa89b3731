import { isSame, type FieldName, type PracticeForm } from './practice-form';

/** What has to be compared when somebody else has saved meanwhile. */
export interface Versions {
  /** What is typed now. */
  readonly mine: PracticeForm;
  /** What was typed when it was last saved, or what the form began with. */
  readonly base: PracticeForm;
  /** What the service had then. */
  readonly seen: PracticeForm;
  /** What the service has now. */
  readonly theirs: PracticeForm;
}

/** How they fit together. */
export interface Merge {
  readonly form: PracticeForm;
  readonly base: PracticeForm;
  /** Fields that both have changed to something else; the form keeps what is typed. */
  readonly conflicts: readonly FieldName[];
}

/** Puts together what two have written, field by field: what only one of them changed is as they wrote it. */
export function mergeDrafts(names: readonly FieldName[], { mine, base, seen, theirs }: Versions): Merge {
  const taken: FieldName[] = [];
  const conflicts: FieldName[] = [];
  for (const name of names) {
    if (isSame(name, mine, theirs) || isSame(name, mine, base)) taken.push(name);
    else if (!isSame(name, theirs, seen)) conflicts.push(name);
  }
  // Rows that are still blank stay where somebody is about to write.
  const changed = taken.filter((name) => !isSame(name, mine, theirs));
  return { form: withFields(mine, theirs, changed), base: withFields(base, theirs, taken), conflicts };
}

/** The form with some fields as they are in another. */
export function withFields(form: PracticeForm, other: PracticeForm, names: readonly FieldName[]): PracticeForm {
  return { ...form, ...Object.fromEntries(names.map((name) => [name, other[name]])) };
}
