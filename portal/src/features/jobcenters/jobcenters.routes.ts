import { msg } from '@lingui/core/macro';
import type { PortalRoute, PortalSection } from '../../app/features';

export const routes: readonly PortalRoute[] = [
  { path: 'jobcenter', page: () => import('./directory.page') },
  { path: 'jobcenter/:id', page: () => import('./jobcenter.page') },
];

export const sections: readonly PortalSection[] = [
  { to: '/jobcenter', label: msg`Jobcenter`, order: 40, audience: 'MEMBERS' },
];
