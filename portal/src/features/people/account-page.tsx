import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { Page } from '../../ui/page';
import { SubNavigation } from '../../ui/sub-navigation';

/** A page about the own account, with the way to the others of its kind. */
export function AccountPage({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const pages = [
    { to: '/profil', label: t`Über mich` },
    { to: '/profil/suchen', label: t`Gespeicherte Suchen` },
    { to: '/profil/benachrichtigungen', label: t`Benachrichtigungen` },
    { to: '/profil/einblicke', label: t`Wer sah meine Daten?` },
    { to: '/profil/anmeldungen', label: t`Anmeldungen` },
    { to: '/profil/zugang', label: t`Zugangsschlüssel` },
  ];
  return (
    <Page title={title} preline={t`Mein Konto`}>
      <SubNavigation label={t`Mein Konto`} pages={pages} />
      {children}
    </Page>
  );
}
