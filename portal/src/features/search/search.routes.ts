import { msg } from '@lingui/core/macro';
import type { PortalRoute, PortalSection } from '../../app/routes';

export const routes: readonly PortalRoute[] = [
  {
    path: 'suche',
    page: () => import('./search.page'),
    prefetch: async (client, parameters) =>
      (await import('./search-practices.operation')).prefetchSearch(client, parameters),
  },
  { path: 'profil/suchen', page: () => import('./saved-searches.page') },
];

export const sections: readonly PortalSection[] = [
  { to: '/', label: msg`Start`, order: 10, audience: 'MEMBERS' },
  { to: '/suche', label: msg`Suche`, order: 20, audience: 'MEMBERS' },
];
