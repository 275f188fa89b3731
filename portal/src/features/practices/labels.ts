import type { OrganisationForm, PracticeDraftState, ResultKind } from '../../graphql/generated/graphql';

/** Words for the kinds of results; all are equal in rank. */
export const RESULT_LABELS: Readonly<Record<ResultKind, string>> = {
  POSITIVE: 'Positiv',
  MIXED: 'Gemischt',
  NO_EFFECT: 'Kein Effekt',
  NEGATIVE: 'Negativ',
  OPEN: 'Noch offen',
};

/** Short words for the legal forms, as colleagues use them. */
export const FORM_LABELS: Readonly<Record<OrganisationForm, string>> = {
  JOINT_INSTITUTION: 'gE',
  APPROVED_MUNICIPAL_PROVIDER: 'zkT',
};

/** Words for the states of a working draft. */
export const DRAFT_STATE_LABELS: Readonly<Record<PracticeDraftState, string>> = {
  DRAFT: 'Entwurf',
  IN_REVIEW: 'In Prüfung',
};

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
    .flatMap((house) => (house ? [`${house.name} (${FORM_LABELS[house.form]})`] : []))
    .join(' und ');
}
