import { msg } from '@lingui/core/macro';
import type { FooterLink, PortalRoute } from '../../app/features';

export const routes: readonly PortalRoute[] = [
  { path: 'impressum', page: () => import('./imprint.page'), open: true },
  { path: 'datenschutz', page: () => import('./privacy.page'), open: true },
  { path: 'barrierefreiheit', page: () => import('./accessibility.page'), open: true },
];

export const footerLinks: readonly FooterLink[] = [
  { to: '/impressum', label: msg`Impressum` },
  { to: '/datenschutz', label: msg`Datenschutz` },
  { to: '/barrierefreiheit', label: msg`Erklärung zur Barrierefreiheit` },
];
