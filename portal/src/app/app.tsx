import './i18n';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { lazy, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter, Route, Routes } from 'react-router';
import { Provider, type Client } from 'urql';
import { ErrorBoundary } from './error-boundary';
import { Layout } from './layout';
import { featureRoutes } from './routes';
import { SessionProvider } from './session';

const StartPage = lazy(() => import('./start/start.page'));
const SignInFailedPage = lazy(() => import('./sign-in-failed.page'));
const NotFoundPage = lazy(() => import('./not-found.page'));

/** Shows the portal in the page, which is empty until then. */
export function showApp(client: Client): void {
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <App client={client} />
    </StrictMode>,
  );
}

/** Every address and the page that it shows. */
function App({ client }: { readonly client: Client }) {
  return (
    <I18nProvider i18n={i18n}>
      <ErrorBoundary>
        <Provider value={client}>
          <BrowserRouter>
            <SessionProvider>
              <Routes>
                <Route element={<Layout />}>
                  <Route index element={<StartPage />} />
                  {featureRoutes}
                  <Route path="anmeldung-fehlgeschlagen" element={<SignInFailedPage />} />
                  <Route path="*" element={<NotFoundPage />} />
                </Route>
              </Routes>
            </SessionProvider>
          </BrowserRouter>
        </Provider>
      </ErrorBoundary>
    </I18nProvider>
  );
}
