import { msg } from '@lingui/core/macro';
import type { PortalRoute, PortalSection } from '../../app/features';

export const routes: readonly PortalRoute[] = [
  { path: 'veranstaltungen', page: () => import('./coming-events.page') },
  { path: 'veranstaltungen/vergangene', page: () => import('./past-events.page') },
  { path: 'veranstaltungen/mein-programm', page: () => import('./my-programme.page') },
  { path: 'veranstaltungen/neu', page: () => import('./new-event.page') },
  { path: 'veranstaltungen/:id/bearbeiten', page: () => import('./edit-event.page') },
  { path: 'veranstaltungen/:id', page: () => import('./event.page') },
  { path: 'veranstaltungen/:id/einlesen', page: () => import('./import/schedule-import.page') },
  { path: 'veranstaltungen/:id/verbindungen', page: () => import('./link-proposals.page') },
  { path: 'veranstaltungen/:id/programmpunkt', page: () => import('./new-talk.page') },
  { path: 'vortraege/:id/bearbeiten', page: () => import('./edit-talk.page') },
  { path: 'vortraege/:id', page: () => import('./talk.page') },
];

export const sections: readonly PortalSection[] = [
  { to: '/veranstaltungen', label: msg`Veranstaltungen`, order: 30, audience: 'MEMBERS' },
];
