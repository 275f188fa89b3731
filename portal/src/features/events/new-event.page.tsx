import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Page } from '../../ui/page';
import { EventForm } from './event.form';
import { useCreateEvent } from './save-event.operation';

/** Enters an event as a draft. */
export default function NewEventPage() {
  const create = useCreateEvent();
  return (
    <Page title={t`Neue Veranstaltung`}>
      <p className="kern-body">
        <Trans>Sie beginnt als Entwurf, den nur Sie und die Redaktion sehen, bis Sie ihn veröffentlichen.</Trans>
      </p>
      <EventForm save={create} />
    </Page>
  );
}
