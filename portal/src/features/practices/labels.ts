import { i18n, type MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import type { OrganisationForm, PracticeDraftState, ResultKind } from '../../graphql/generated/graphql';

const RESULT_LABELS: Readonly<Record<ResultKind, MessageDescriptor>> = {
  POSITIVE: msg`Positiv`,
  MIXED: msg`Gemischt`,
  NO_EFFECT: msg`Kein Effekt`,
  NEGATIVE: msg`Negativ`,
  OPEN: msg`Noch offen`,
};

const FORM_LABELS: Readonly<Record<OrganisationForm, MessageDescriptor>> = {
  JOINT_INSTITUTION: msg`gE`,
  APPROVED_MUNICIPAL_PROVIDER: msg`zkT`,
};

const DRAFT_STATE_LABELS: Readonly<Record<PracticeDraftState, MessageDescriptor>> = {
  DRAFT: msg`Entwurf`,
  IN_REVIEW: msg`In Prüfung`,
};

/** The word for a kind of result. */
export function resultLabel(kind: ResultKind): string {
  return i18n._(RESULT_LABELS[kind]);
}

/** The kinds of results as choices; all are equal in rank. */
export function resultOptions(): { value: ResultKind; label: string }[] {
  return (Object.keys(RESULT_LABELS) as ResultKind[]).map((value) => ({ value, label: resultLabel(value) }));
}

/** The short word for a legal form, as colleagues use it. */
export function formLabel(form: OrganisationForm): string {
  return i18n._(FORM_LABELS[form]);
}

/** The word for the state of a working draft. */
export function draftStateLabel(state: PracticeDraftState): string {
  return i18n._(DRAFT_STATE_LABELS[state]);
}

/** The address of a practice: readable once it is published. */
export function practicePath(practice: { readonly id: string; readonly slug: string | null }): string {
  return practice.slug === null ? `/praxis/id/${practice.id}` : `/praxis/${practice.slug}`;
}

interface House {
  readonly name: string;
  readonly form: OrganisationForm;
}

/** "Jobcenter Ravensburg (zkT)", of a dialogue both houses. */
export function housesLabel({
  jobcenter,
  partnerJobcenter,
}: {
  readonly jobcenter: House;
  readonly partnerJobcenter: House | null;
}): string {
  return [jobcenter, partnerJobcenter]
    .flatMap((house) => (house ? [`${house.name} (${formLabel(house.form)})`] : []))
    .join(t` und `);
}
