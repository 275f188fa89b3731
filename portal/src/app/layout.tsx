import { Trans } from '@lingui/react/macro';
import { Suspense, useRef } from 'react';
import { Outlet, useLocation } from 'react-router';
import { Loading } from '../ui/loading';
import { ConnectionNotice } from './connection-notice';
import { ErrorBoundary } from './error-boundary';
import { Footer } from './footer';
import { Header } from './header';
import { useKeptFocus } from './use-kept-focus';

/** What is on every page: the way past the navigation, the navigation, the footer. */
export function Layout() {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  return (
    <>
      <a className="kd-skip kern-link" href="#inhalt">
        <Trans>Zum Inhalt springen</Trans>
      </a>
      <Header />
      <ConnectionNotice />
      <main className="kd-main" id="inhalt" tabIndex={-1} ref={main}>
        <ErrorBoundary key={pathname}>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </main>
      <Footer />
    </>
  );
}
