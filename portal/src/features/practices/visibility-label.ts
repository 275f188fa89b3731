import { i18n, type MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { PracticeVisibility } from '../../graphql/generated/graphql';

const LABELS: Readonly<Record<PracticeVisibility, MessageDescriptor>> = {
  NETWORK: msg`Alle im Netzwerk`,
  JOBCENTER: msg`Nur Kolleginnen und Kollegen der schreibenden Häuser`,
};

/** Everybody who may be allowed to read a practice, the most first. */
export const VISIBILITIES = Object.keys(LABELS) as readonly PracticeVisibility[];

/** The words for who may read a practice. */
export function visibilityLabel(visibility: PracticeVisibility): string {
  return i18n._(LABELS[visibility]);
}
