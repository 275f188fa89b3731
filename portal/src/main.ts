import '@kern-ux/native/dist/kern.min.css';
import './app/fonts.css';
import './app/portal.css';
import './features/search/search.css';
import './app/start/start.css';
import './features/events/events.css';
import './app/print.css';
import { askEarly } from './app/ask-early';
import { createApiClient } from './graphql/client';

const client = createApiClient();
askEarly(window.location, client);
void import('./app/app').then(({ showApp }) => showApp(client));
