import type { OwnAccountFragment, WritingPracticeFragment } from '../../../graphql/generated/graphql';

/** In addresses, what stands for a practice that is not there yet. */
export const NEW = 'neu';

/** Whether a practice is there only as long as this page is: it is begun at the service with the first word that is saved. */
export function isNew({ id }: { readonly id: string | number }): boolean {
  return id === '';
}

/** A practice that nobody has begun yet. */
export function newPractice({ staffMember }: OwnAccountFragment): WritingPracticeFragment {
  const { id, displayName } = staffMember;
  const jobcenter = staffMember.jobcenter!;
  return {
    id: '',
    slug: null,
    title: '',
    version: 0,
    visibility: 'NETWORK',
    jobcenter,
    partnerJobcenter: null,
    authors: [{ confirmed: true, staffMember: { id, displayName, jobcenter } }],
    revision: null,
    draft: null,
    viewerCan: {
      acceptInvitation: { allowed: false },
      update: { allowed: true, reason: null },
      submit: { allowed: false, reason: null },
    },
  };
}

const BEGUN = 'kurzer-draht.begun';
/** Of the page that the browser itself has opened: it is that of many. */
const OPENED = 'default';

/** Remembers what was begun at a place of the history, for whoever comes back to it. */
export function rememberBegun(place: string, id: string): void {
  try {
    sessionStorage.setItem(`${BEGUN}.${place}`, id);
  } catch {
    // Then the practice is found among the own ones.
  }
}

/** What was begun at a place of the history; null for nothing. */
export function begunAt(place: string): string | null {
  try {
    return place === OPENED ? null : sessionStorage.getItem(`${BEGUN}.${place}`);
  } catch {
    return null;
  }
}
