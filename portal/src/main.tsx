import './app/i18n';
import '@kern-ux/native/dist/kern.min.css';
import './app/fonts.css';
import './app/portal.css';
import './features/search/search.css';
import './app/start/start.css';
import './features/events/events.css';
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
