import './app/i18n';
import '@kern-ux/native/dist/kern.min.css';
import './app/fonts.css';
import './app/portal.css';
import './features/search/search.css';
import './app/start/start.css';
<<<<<<< HEAD
import './features/practices/practices.css';
import './features/jobcenters/jobcenters.css';
import './features/events/events.css';
=======
>>>>>>> 11ee37f (Measure the portal against its budgets; load a page and its search before the session is known, the font in parts, and move nothing while loading; walk the seeker's way in the browser)
import './app/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { preloadPage } from './app/routes';
import { createApiClient } from './graphql/client';

const client = createApiClient();
preloadPage(window.location, client);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App client={client} />
  </StrictMode>,
);
