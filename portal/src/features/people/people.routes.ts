import { msg } from '@lingui/core/macro';
import type { PortalRoute, PortalSection } from '../../app/features';

export const routes: readonly PortalRoute[] = [
  { path: 'profil', page: () => import('./profile.page'), open: true },
  { path: 'profil/benachrichtigungen', page: () => import('./notifications.page') },
  { path: 'profil/anmeldungen', page: () => import('./sessions.page') },
  { path: 'profil/zugang', page: () => import('./access-tokens.page') },
];

export const sections: readonly PortalSection[] = [
  { to: '/profil', label: msg`Profil`, order: 70, audience: 'ACCOUNTS' },
];
