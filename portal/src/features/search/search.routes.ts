import { msg } from '@lingui/core/macro';
import type { PortalRoute, PortalSection } from '../../app/routes';

export const routes: readonly PortalRoute[] = [
<<<<<<< HEAD
  { path: 'suche', page: () => import('./search.page') },
  { path: 'profil/suchen', page: () => import('./saved-searches.page') },
=======
  {
    path: 'suche',
    page: () => import('./search.page'),
    prefetch: async (client, parameters) =>
      (await import('./search-practices.operation')).prefetchSearch(client, parameters),
  },
>>>>>>> 11ee37f (Measure the portal against its budgets; load a page and its search before the session is known, the font in parts, and move nothing while loading; walk the seeker's way in the browser)
];

export const sections: readonly PortalSection[] = [
  { to: '/', label: msg`Start`, order: 10, audience: 'MEMBERS' },
  { to: '/suche', label: msg`Suche`, order: 20, audience: 'MEMBERS' },
];
