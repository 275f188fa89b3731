import { lazy, useState } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { Provider } from 'urql';
import { createApiClient } from '../graphql/client';
import { SearchPage } from '../features/search/search.page';
import { ErrorBoundary } from './error-boundary';
import { Layout } from './layout';
import { MembersOnly } from './members-only';
import { SessionProvider } from './session';

const PracticePage = lazy(() => import('../features/practices/practice.page'));
const DraftPage = lazy(() => import('../features/practices/draft.page'));
const MyPracticesPage = lazy(() => import('../features/practices/my-practices.page'));
const WritingPage = lazy(() => import('../features/practices/writing/writing.page'));
const ReviewQueuePage = lazy(() => import('../features/practices/review/review-queue.page'));
const ReviewPage = lazy(() => import('../features/practices/review/review.page'));
const RequestContactPage = lazy(() => import('../features/contacts/request-contact.page'));
const ContactRequestsPage = lazy(() => import('../features/contacts/contact-requests.page'));
const ProfilePage = lazy(() => import('../features/people/profile.page'));
const SignInFailedPage = lazy(() => import('./sign-in-failed.page'));
const NotFoundPage = lazy(() => import('./not-found.page'));

/** The portal: every address and the page that it shows. */
export function App() {
  const [client] = useState(createApiClient);
  return (
    <ErrorBoundary>
      <Provider value={client}>
        <BrowserRouter>
          <SessionProvider>
            <Routes>
              <Route element={<Layout />}>
                <Route index element={<SearchPage />} />
                <Route element={<MembersOnly />}>
                  <Route path="praxis/:slug" element={<PracticePage />} />
                  <Route path="praxis/:slug/kontakt" element={<RequestContactPage />} />
                  <Route path="praxis/id/:id" element={<DraftPage />} />
                  <Route path="meine" element={<MyPracticesPage />} />
                  <Route path="schreiben/:id" element={<WritingPage />} />
                  <Route path="pruefung" element={<ReviewQueuePage />} />
                  <Route path="pruefung/:id" element={<ReviewPage />} />
                  <Route path="anfragen" element={<ContactRequestsPage />} />
                </Route>
                <Route path="profil" element={<ProfilePage />} />
                <Route path="anmeldung-fehlgeschlagen" element={<SignInFailedPage />} />
                <Route path="*" element={<NotFoundPage />} />
              </Route>
            </Routes>
          </SessionProvider>
        </BrowserRouter>
      </Provider>
    </ErrorBoundary>
  );
}
