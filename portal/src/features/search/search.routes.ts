import { msg } from '@lingui/core/macro';
import type { PortalRoute, PortalSection } from '../../app/features';
import { searchOf } from './search-practices.question';

export const routes: readonly PortalRoute[] = [
  {
    path: 'suche',
    page: () => import('./search.page'),
    // In the entry, unlike the page: the search is under way while the application is still being loaded.
    question: searchOf,
  },
  { path: 'suche/vortraege', page: () => import('./found-talks.page') },
  { path: 'suche/veranstaltungen', page: () => import('./found-events.page') },
  { path: 'suche/jobcenter', page: () => import('./found-jobcenters.page') },
  { path: 'profil/suchen', page: () => import('./saved-searches.page') },
];

export const sections: readonly PortalSection[] = [
  { to: '/', label: msg`Start`, order: 10, audience: 'MEMBERS' },
  { to: '/suche', label: msg`Suche`, order: 20, audience: 'MEMBERS' },
];
