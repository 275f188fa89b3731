import { t } from '@lingui/core/macro';
import { Page } from '../../ui/page';
import { EventList, EventsNavigation } from './event-list.view';
import { LinksToAgree } from './links-to-agree.view';

/** What comes next, and what waits for the person as author. */
export default function ComingEventsPage() {
  return (
    <Page title={t`Veranstaltungen`}>
      <EventsNavigation />
      <LinksToAgree />
      <EventList period="UPCOMING" empty={t`Zurzeit ist keine Veranstaltung angekündigt.`} />
    </Page>
  );
}
