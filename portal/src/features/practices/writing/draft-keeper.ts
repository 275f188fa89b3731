import { onReconnected } from '../../../graphql/connection';
import { isPassing, type Failure } from '../../../graphql/failure';
import type { UpdatePracticeMutationVariables, WritingPracticeFragment } from '../../../graphql/generated/graphql';
import type { Violation } from '../../../graphql/refused';
import { mergeDrafts, withFields } from './draft-merge';
import { FIELD_NAMES, fieldOf, incompleteValues } from './form-fields';
import type { LocalCopies, LocalCopy } from './local-copies';
import { isSame, toForm, toInput, typedPath, type FieldName, type PracticeForm } from './practice-form';
import type { SaveOutcome } from './update-practice.operation';

/** Where saving stands. */
export type Saving =
  | { readonly kind: 'RESTING' }
  /** Somebody is typing; it is saved as soon as they pause. */
  | { readonly kind: 'WAITING' }
  | { readonly kind: 'SAVING' }
  /** It failed for a while only and is tried again by itself. */
  | { readonly kind: 'RETRYING'; readonly failure: Failure }
  /** It failed, and trying again is up to the person: they are signed out, or something is broken. */
  | { readonly kind: 'STOPPED'; readonly failure: Failure };

/** A draft at one moment. */
export interface KeptDraft {
  readonly form: PracticeForm;
  /** The practice as the service has it. */
  readonly practice: WritingPracticeFragment;
  readonly saving: Saving;
  /** Fields that are typed and not stored. */
  readonly unsaved: readonly FieldName[];
  /** What is not written to its end yet; its fields wait with being stored. */
  readonly incomplete: readonly Violation[];
  /** What the service does not take as it is typed. */
  readonly refused: readonly Violation[];
  /** Fields that somebody else has changed to something else meanwhile; what is typed stays until the person decides. */
  readonly conflicts: readonly FieldName[];
  /** Fields that were last filled with what somebody else has written; empty when nobody has. */
  readonly taken: readonly FieldName[];
  /** Who saved what was taken or is in conflict; may be the person, in another window. */
  readonly other: WritingPracticeFragment['draft'];
  /** Whether this browser keeps a copy of what is unsaved. */
  readonly copied: boolean;
}

const PAUSE_MS = 1_200;
const FIRST_RETRY_MS = 2_000;
const LAST_RETRY_MS = 60_000;

/**
 * Keeps what somebody types: in this browser at once, at the service as soon as they pause. One request at a time, changed
 * fields only; a field that cannot be stored keeps no other from it. What is typed is only ever replaced by its author.
 */
export class DraftKeeper {
  readonly #key: string;
  readonly #listeners = new Set<() => void>();
  readonly #copies: LocalCopies;
  readonly #send: (variables: UpdatePracticeMutationVariables) => Promise<SaveOutcome>;
  #draft: KeptDraft;
  /** What was typed when it was stored, or what the form began with. */
  #base: PracticeForm;
  /** What the service answered then. */
  #seen: PracticeForm;
  /** Values that the service has refused, by their field. */
  #refused = new Map<FieldName, { readonly form: PracticeForm; readonly violations: readonly Violation[] }>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #retries = 0;
  #running: Promise<void> | undefined;
  /** Whether somebody waits until everything is stored. */
  #urgent = false;
  #release: (() => void) | undefined;

  /** `key` is that of this page's copy. */
  constructor(
    practice: WritingPracticeFragment,
    copies: LocalCopies,
    send: (variables: UpdatePracticeMutationVariables) => Promise<SaveOutcome>,
    key: string,
  ) {
    this.#key = key;
    this.#copies = copies;
    this.#send = send;
    this.#base = this.#seen = toForm(practice);
    this.#draft = {
      form: this.#base,
      practice,
      saving: { kind: 'RESTING' },
      unsaved: [],
      incomplete: [],
      refused: [],
      conflicts: [],
      taken: [],
      other: null,
      copied: true,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly current = (): KeptDraft => this.#draft;

  /** Begins to take care of the page; returns how to end that, which stores at once what is still to be stored. */
  open(): () => void {
    this.#release = this.#copies.hold(this.#key);
    const stopListening = onReconnected(() => this.#draft.saving.kind === 'RETRYING' && void this.save());
    const saveWhenHidden = () => document.visibilityState === 'hidden' && void this.save();
    const warn = (event: BeforeUnloadEvent) => this.#draft.unsaved.length > 0 && event.preventDefault();
    document.addEventListener('visibilitychange', saveWhenHidden);
    window.addEventListener('beforeunload', warn);
    return () => {
      document.removeEventListener('visibilitychange', saveWhenHidden);
      window.removeEventListener('beforeunload', warn);
      stopListening();
      void this.save().finally(() => {
        clearTimeout(this.#timer);
        this.#release?.();
      });
    };
  }

  /** Takes what is typed. */
  change(part: Partial<PracticeForm>): void {
    this.#show({ form: { ...this.#draft.form, ...part } });
    if (this.#sendable().length > 0) this.#saveIn(PAUSE_MS);
  }

  /** Stores now what can be stored; resolves when it is, or when it did not work. Never rejects. */
  save(): Promise<void> {
    this.#urgent = true;
    return this.#start();
  }

  /** Takes a copy that an earlier page left, as if it had been typed now. The copy is kept until all of it is stored. */
  restore(copy: LocalCopy): void {
    const { form } = this.#draft;
    const versions = { mine: { ...form, ...copy.form }, base: { ...form, ...copy.base } };
    const merged = mergeDrafts(FIELD_NAMES, { ...versions, seen: versions.base, theirs: this.#seen });
    this.#base = this.#seen;
    this.#show({ form: merged.form, conflicts: merged.conflicts, other: this.#draft.practice.draft });
    this.#copies.remove(copy.key);
    this.#saveIn(0);
  }

  /** Takes what the service has now, because somebody else has changed it; what is typed stays. */
  meet(practice: WritingPracticeFragment): void {
    const theirs = toForm(practice);
    const { form, conflicts } = this.#draft;
    const merged = mergeDrafts(FIELD_NAMES, { mine: form, base: this.#base, seen: this.#seen, theirs });
    this.#base = merged.base;
    this.#seen = theirs;
    const open = conflicts.filter((name) => !isSame(name, merged.form, theirs));
    const taken = FIELD_NAMES.filter((name) => !isSame(name, merged.form, form));
    this.#show({
      form: merged.form,
      practice,
      conflicts: [...new Set([...open, ...merged.conflicts])],
      ...(taken.length > 0 ? { taken } : {}),
      ...(taken.length + merged.conflicts.length > 0 ? { other: practice.draft } : {}),
    });
  }

  /** Gives up what is not stored, because the draft is gone. */
  forget(): void {
    this.#base = this.#draft.form;
    this.#show({ conflicts: [] });
  }

  /** What the service has of the fields that both have changed. */
  theirs(): PracticeForm {
    return this.#seen;
  }

  /** Ends the conflicts with what the person has decided for each of their fields. */
  decide(decided: PracticeForm): void {
    const { form, conflicts } = this.#draft;
    this.#base = withFields(this.#base, this.#seen, conflicts);
    this.#show({ form: withFields(form, decided, conflicts), conflicts: [] });
    this.#saveIn(0);
  }

  #start(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
      this.#urgent = false;
    });
    return this.#running;
  }

  async #run(): Promise<void> {
    for (let names = this.#sendable(); names.length > 0; names = this.#sendable()) {
      const { form, practice, saving } = this.#draft;
      // What did not work stays said until it does.
      if (saving.kind === 'RESTING' || saving.kind === 'WAITING') this.#show({ saving: { kind: 'SAVING' } });
      const input = toInput(form, names);
      const outcome = await this.#send({ id: practice.id, expectedVersion: practice.version, input });
      if (outcome.kind === 'CHANGED_MEANWHILE') this.meet(outcome.practice);
      else if (outcome.kind === 'DONE') this.#stored(form, names, outcome.practice);
      else if (!this.#refuse(form, names, outcome.violations)) return this.#fail(outcome.failure);
      // Whoever goes on typing is not sent letter by letter.
      if (this.#draft.form !== form && !this.#urgent && outcome.kind === 'DONE') return this.#saveAfter(PAUSE_MS);
    }
    this.#retries = 0;
    this.#show({ saving: { kind: 'RESTING' } });
  }

  #stored(form: PracticeForm, names: readonly FieldName[], practice: WritingPracticeFragment): void {
    this.#base = withFields(this.#base, form, names);
    this.#seen = toForm(practice);
    // What was refused may fit to what is there now.
    this.#refused.clear();
    this.#retries = 0;
    this.#show({ practice, saving: { kind: 'SAVING' } });
  }

  /**
   * Remembers which of the sent fields the service does not take: those that the violations lie in, or all where they lie
   * in others that do not fit to them. Returns whether the rest can go on without them.
   */
  #refuse(form: PracticeForm, names: readonly FieldName[], violations: readonly Violation[]): boolean {
    const typed = violations.map(({ field, message }) => ({ field: typedPath(field, form), message }));
    const blamed = names.filter((name) => typed.some(({ field }) => fieldOf(field) === name));
    for (const name of blamed)
      this.#refused.set(name, { form, violations: typed.filter(({ field }) => fieldOf(field) === name) });
    if (blamed.length === 0 && typed.length > 0)
      names.forEach((name, index) => this.#refused.set(name, { form, violations: index === 0 ? typed : [] }));
    return typed.length > 0;
  }

  #fail(failure: Failure): void {
    if (!isPassing(failure)) return this.#show({ saving: { kind: 'STOPPED', failure } });
    this.#show({ saving: { kind: 'RETRYING', failure } });
    this.#saveAfter(Math.min(FIRST_RETRY_MS * 2 ** this.#retries++, LAST_RETRY_MS));
  }

  #saveIn(pauseMs: number): void {
    if (this.#draft.saving.kind === 'RESTING') this.#show({ saving: { kind: 'WAITING' } });
    // A request that is under way looks itself for what was typed since.
    if (!this.#running) this.#saveAfter(pauseMs);
  }

  #saveAfter(pauseMs: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#start(), pauseMs);
  }

  /** Fields that are to be stored and can be. */
  #sendable(): FieldName[] {
    const { unsaved, form, conflicts, incomplete } = this.#draft;
    const waiting = new Set(incomplete.map(({ field }) => fieldOf(field)));
    return unsaved.filter((name) => !waiting.has(name) && !conflicts.includes(name) && !this.#isRefused(name, form));
  }

  #isRefused(name: FieldName, form: PracticeForm): boolean {
    const refused = this.#refused.get(name);
    return refused !== undefined && isSame(name, refused.form, form);
  }

  /** Shows a change, and keeps the copy in step with it. */
  #show(part: Partial<KeptDraft>): void {
    const next = { ...this.#draft, ...part };
    const { form } = next;
    const unsaved = FIELD_NAMES.filter((name) => !isSame(name, form, this.#base));
    const refused = [...this.#refused].flatMap(([name, { violations }]) =>
      unsaved.includes(name) && this.#isRefused(name, form) ? violations : [],
    );
    const incomplete = incompleteValues(form);
    this.#draft = { ...next, unsaved, incomplete, refused, copied: this.#copy(form, unsaved) };
    this.#listeners.forEach((listener) => listener());
  }

  #copy(form: PracticeForm, unsaved: readonly FieldName[]): boolean {
    if (unsaved.length > 0)
      return this.#copies.put({ key: this.#key, keptAt: new Date().toISOString(), base: this.#base, form });
    this.#copies.remove(this.#key);
    return true;
  }
}
