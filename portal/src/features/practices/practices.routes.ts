import { msg } from '@lingui/core/macro';
import type { PortalRoute, PortalSection } from '../../app/features';

export const routes: readonly PortalRoute[] = [
  { path: 'praxis/:slug', page: () => import('./practice.page') },
  { path: 'praxis/:slug/fassungen', page: () => import('./revisions.page') },
  { path: 'praxis/:slug/fassungen/:number', page: () => import('./revision.page') },
  { path: 'praxis/id/:id', page: () => import('./draft.page') },
  { path: 'meine', page: () => import('./my-practices.page') },
  { path: 'schreiben/:id', page: () => import('./writing/writing.page') },
  { path: 'pruefung', page: () => import('./review/review-queue.page') },
  { path: 'pruefung/:id', page: () => import('./review/review.page') },
];

export const sections: readonly PortalSection[] = [
  { to: '/meine', label: msg`Meine Praxisbeispiele`, order: 50, audience: 'MEMBERS' },
  { to: '/pruefung', label: msg`Prüfung`, order: 80, audience: ['EDITOR'] },
];
