import { Suspense, useState } from 'react';
import { Link, NavLink, Outlet, useLocation } from 'react-router';
import { Button } from '../ui/button';
import { Loading } from '../ui/loading';
import { isEditor, useSession, type Session } from './session';
import { signInPath, signOut } from './sign-in';

/** What is on every page: the way past the navigation, the navigation, the footer. */
export function Layout() {
  return (
    <>
      <a className="kd-skip kern-link" href="#inhalt">
        Zum Inhalt springen
      </a>
      <Header />
      <main className="kd-main" id="inhalt" tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      <footer className="kd-footer">
        <p className="kern-body kern-body--small">
          Kurzer Draht – Jobcenter lernen voneinander. Bitte keine Daten von Kundinnen und Kunden eingeben.
        </p>
      </footer>
    </>
  );
}

function Header() {
  const session = useSession();
  const { pathname } = useLocation();
  // The menu of a narrow page is open for the page on which it was opened: a link that is followed closes it.
  const [openOn, setOpenOn] = useState<string>();
  const open = openOn === pathname;
  return (
    <header className="kd-header">
      <div className="kd-header__inner">
        <Link className="kd-brand" to="/">
          Kurzer Draht
        </Link>
        <div className="kd-menu-button">
          <Button expanded={open} controls="navigation" onClick={() => setOpenOn(open ? undefined : pathname)}>
            Menü
          </Button>
        </div>
        <nav className={`kd-nav${open ? ' kd-nav--open' : ''}`} id="navigation" aria-label="Hauptnavigation">
          <ul>
            {linksOf(session).map(({ to, label }) => (
              <li key={to}>
                <NavLink className="kd-nav__link" to={to} end={to === '/'}>
                  {label}
                </NavLink>
              </li>
            ))}
          </ul>
          <Account session={session} />
        </nav>
      </div>
    </header>
  );
}

function linksOf(session: Session): { to: string; label: string }[] {
  if (session.kind === 'PENDING') return [{ to: '/profil', label: 'Profil' }];
  if (session.kind !== 'MEMBER') return [];
  return [
    { to: '/', label: 'Suche' },
    { to: '/meine', label: 'Meine Praxisbeispiele' },
    { to: '/anfragen', label: 'Anfragen' },
    ...(isEditor(session) ? [{ to: '/pruefung', label: 'Prüfung' }] : []),
    { to: '/profil', label: 'Profil' },
  ];
}

function Account({ session }: { readonly session: Session }) {
  const [failed, setFailed] = useState(false);
  if (session.kind === 'ANONYMOUS') {
    return (
      <a className="kern-btn kern-btn--secondary" href={signInPath()}>
        <span className="kern-label">Anmelden</span>
      </a>
    );
  }
  if (session.kind !== 'MEMBER' && session.kind !== 'PENDING') return null;
  return (
    <div className="kd-account">
      <span className="kern-body kern-body--small">
        {session.me.staffMember.displayName}
        <span role="status">{failed && ': Die Abmeldung hat nicht geklappt. Bitte noch einmal versuchen.'}</span>
      </span>
      <Button onClick={() => signOut().catch(() => setFailed(true))}>Abmelden</Button>
    </div>
  );
}
