import { msg } from '@lingui/core/macro';
import type { PortalRoute, PortalSection } from '../../app/features';

export const routes: readonly PortalRoute[] = [
  { path: 'verwaltung', page: () => import('./people.page') },
  { path: 'verwaltung/jobcenter', page: () => import('./jobcenter-import.page') },
  { path: 'verwaltung/vokabulare', page: () => import('./vocabulary.page') },
  { path: 'verwaltung/synonyme', page: () => import('./synonyms.page') },
  { path: 'verwaltung/suche', page: () => import('./insights.page') },
  { path: 'verwaltung/suchindex', page: () => import('./reindexing.page') },
  { path: 'verwaltung/vorgaenge', page: () => import('./failed-jobs.page') },
];

export const sections: readonly PortalSection[] = [
  { to: '/verwaltung', label: msg`Verwaltung`, order: 90, audience: ['COORDINATOR', 'EDITOR', 'ADMIN'] },
];
