import '@kern-ux/native/dist/kern.min.css';
import './app/fonts.css';
import './app/portal.css';
import './features/search/search.css';
import './app/start/start.css';
import './features/events/events.css';
import './app/print.css';
import './app/forced-colors.css';
import { begin } from './app/begin';

const beginning = begin(window.location);
void import('./app/app').then(({ showApp }) => showApp(beginning));
