import { t } from '@lingui/core/macro';
import { Page } from '../../ui/page';
import { EventList, EventsNavigation } from './event-list.view';

/** What is over, the latest first. */
export default function PastEventsPage() {
  return (
    <Page title={t`Vergangene Veranstaltungen`}>
      <EventsNavigation />
      <EventList period="PAST" empty={t`Es gibt noch keine vergangenen Veranstaltungen.`} />
    </Page>
  );
}
