import { msg } from '@lingui/core/macro';
import { lazy } from 'react';
import type { PortalRoute, PortalSection } from '../../app/features';

export const routes: readonly PortalRoute[] = [
  { path: 'praxis/:slug/kontakt', page: () => import('./request-contact.page') },
  { path: 'praxis/:slug/ansprechpersonen', page: () => import('./contact-offer.page') },
  { path: 'anfragen', page: () => import('./contact-requests.page') },
  { path: 'profil/einblicke', page: () => import('./disclosures.page') },
];

export const sections: readonly PortalSection[] = [
  {
    to: '/anfragen',
    label: msg`Anfragen`,
    order: 60,
    audience: 'MEMBERS',
    count: lazy(() => import('./open-request-count.view')),
  },
];
