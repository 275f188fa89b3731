import { i18n } from '@lingui/core';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Suspense, useState } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { SECTIONS, type PortalSection } from './features';
import { useSession, type Session } from './session';
import { signInPath, signOut } from './sign-in';

/** The name of the portal, who is signed in, and the way to every section; on a narrow page behind a button. */
export function Header() {
  const session = useSession();
  const { pathname } = useLocation();
  // The menu of a narrow page is open for the page on which it was opened: a link that is followed closes it.
  const [openOn, setOpenOn] = useState<string>();
  const open = openOn === pathname;
  const sections = SECTIONS.filter((section) => isFor(section, session));
  return (
    <header className={`kd-header${open ? ' kd-header--open' : ''}`}>
      <div className="kd-header__top">
        <Link className="kd-brand" to="/">
          <span className="kd-brand__mark" aria-hidden="true" />
          <Trans>Kurzer Draht</Trans>
        </Link>
        {sections.length > 0 && (
          <div className="kd-menu-button">
            <Button expanded={open} controls="navigation" onClick={() => setOpenOn(open ? undefined : pathname)}>
              <Trans>Menü</Trans>
            </Button>
          </div>
        )}
        <Account session={session} />
      </div>
      <nav className="kd-nav" id="navigation" aria-label={t`Hauptnavigation`}>
        <ul>
          {sections.map(({ to, label, count: Count }) => (
            <li key={to}>
              <NavLink className="kd-nav__link" to={to} end={to === '/'}>
                {i18n._(label)}
                {Count && (
                  <Suspense fallback={null}>
                    <Count />
                  </Suspense>
                )}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function isFor({ audience }: PortalSection, session: Session): boolean {
  if (session.kind === 'PENDING') return audience === 'ACCOUNTS';
  if (session.kind !== 'MEMBER') return false;
  return typeof audience === 'string' || session.me.roles.some((role) => audience.includes(role));
}

function Account({ session }: { readonly session: Session }) {
  const [failed, setFailed] = useState(false);
  if (session.kind === 'ANONYMOUS') {
    return (
      <a className="kern-btn kern-btn--secondary" href={signInPath()}>
        <span className="kern-label">
          <Trans>Anmelden</Trans>
        </span>
      </a>
    );
  }
  if (session.kind !== 'MEMBER' && session.kind !== 'PENDING') return null;
  return (
    <div className="kd-account">
      <span className="kd-account__name">
        <Icon name="account-circle" />
        {session.me.staffMember.displayName}
      </span>
      <span role="status">{failed && t`Die Abmeldung hat nicht geklappt. Bitte noch einmal versuchen.`}</span>
      <Button rank="tertiary" onClick={() => signOut().catch(() => setFailed(true))}>
        <Trans>Abmelden</Trans>
      </Button>
    </div>
  );
}
