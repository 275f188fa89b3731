import './i18n';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { lazy, StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter, Route, Routes } from 'react-router';
import { Provider, type Client } from 'urql';
import { createApiClient } from '../graphql/client';
import { prefetch } from '../graphql/prefetch';
import type { Beginning } from './begin';
import { ErrorBoundary } from './error-boundary';
import { Layout } from './layout';
import { toRoutes } from './routes';
import { SessionProvider } from './session';

const SignInFailedPage = lazy(() => import('./sign-in-failed.page'));
const NotFoundPage = lazy(() => import('./not-found.page'));

/** So long the portal stays empty while the opened page waits for its first answers; then it shows what is not there yet. */
const PATIENCE_MS = 250;

/** Shows the portal in the page, which is empty until then: the opened page at once with its content, if that comes in time. */
export async function showApp({ questions, page }: Beginning): Promise<void> {
  const client = createApiClient();
  const answers = Promise.all(questions.map((question) => prefetch(client, question)));
  const routes = toRoutes(await page);
  await Promise.race([answers, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <App client={client} routes={routes} />
    </StrictMode>,
  );
}

interface AppProps {
  readonly client: Client;
  /** The addresses of all features. */
  readonly routes: ReactNode;
}

/** Every address and the page that it shows. */
function App({ client, routes }: AppProps) {
  return (
    <I18nProvider i18n={i18n}>
      <ErrorBoundary>
        <Provider value={client}>
          <BrowserRouter>
            <SessionProvider>
              <Routes>
                <Route element={<Layout />}>
                  {routes}
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
