import { i18n, type MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useMember } from '../../app/session';
import type { Role } from '../../graphql/generated/graphql';
import { Page } from '../../ui/page';
import { SubNavigation } from '../../ui/sub-navigation';

interface AdminArea {
  readonly to: string;
  readonly label: MessageDescriptor;
  /** One of these roles is needed. */
  readonly roles: readonly Role[];
}

const AREAS: readonly AdminArea[] = [
  { to: '/verwaltung', label: msg`Personen und Rollen`, roles: ['COORDINATOR', 'ADMIN'] },
  { to: '/verwaltung/jobcenter', label: msg`Jobcenter-Liste`, roles: ['ADMIN'] },
  { to: '/verwaltung/vokabulare', label: msg`Vokabulare`, roles: ['EDITOR', 'ADMIN'] },
  { to: '/verwaltung/synonyme', label: msg`Synonyme`, roles: ['EDITOR', 'ADMIN'] },
  { to: '/verwaltung/suche', label: msg`Vergeblich gesucht`, roles: ['EDITOR'] },
  { to: '/verwaltung/suchindex', label: msg`Suchindex`, roles: ['ADMIN'] },
  { to: '/verwaltung/vorgaenge', label: msg`Gescheiterte Vorgänge`, roles: ['ADMIN'] },
];

interface AdminPageProps {
  readonly title: string;
  /** Address of the page. */
  readonly at: string;
  /** Its content; asked for only when the person may see it. */
  readonly children: () => ReactNode;
}

/** A page for those who keep the network running, with the way to those of its kind that the person may see. */
export function AdminPage({ title, at, children }: AdminPageProps) {
  const { roles } = useMember();
  const mine = AREAS.filter((area) => area.roles.some((role) => roles.includes(role)));
  const allowed = mine.some(({ to }) => to === at);
  return (
    <Page title={title} preline={t`Verwaltung`}>
      <SubNavigation label={t`Verwaltung`} pages={mine.map(({ to, label }) => ({ to, label: i18n._(label) }))} />
      {allowed ? (
        children()
      ) : (
        <p className="kern-body">
          <Trans>Diesen Teil sehen Sie mit Ihren Rollen nicht. Was Sie tun können, steht in der Zeile darüber.</Trans>
        </p>
      )}
    </Page>
  );
}
