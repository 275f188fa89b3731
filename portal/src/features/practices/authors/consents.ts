import type { PracticeAuthorsFragment } from '../../../graphql/generated/graphql';

interface House {
  readonly id: string;
  readonly name: string;
}

/** The houses of a dialogue: the main one, and the second one or that of whoever is invited. One house for all other practices. */
export function housesOf({ jobcenter, partnerJobcenter, authors }: PracticeAuthorsFragment): House[] {
  const invited = authors.flatMap(({ confirmed, staffMember }) =>
    !confirmed && staffMember.jobcenter && staffMember.jobcenter.id !== jobcenter.id ? [staffMember.jobcenter] : [],
  );
  const second = partnerJobcenter ?? invited[0];
  return second ? [jobcenter, second] : [jobcenter];
}

/** Names of the houses that have not agreed to the draft as it is now; empty where no consent is needed. */
export function housesToAgree(practice: PracticeAuthorsFragment): string[] {
  const houses = housesOf(practice);
  const { draft } = practice;
  if (houses.length === 1 || !draft) return [];
  return houses.flatMap(({ id, name }) => (draft.consentingJobcenterIds.includes(id) ? [] : [name]));
}
