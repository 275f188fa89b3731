import { t } from '@lingui/core/macro';
import { useParams } from 'react-router';
import NotFoundPage from '../../app/not-found.page';
import { Alert } from '../../ui/alert';
import { FailureNotice } from '../../ui/failure-notice';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { EventForm } from './event.form';
import { useEventText } from './event-text.operation';
import { useUpdateEvent } from './save-event.operation';

/** Writes an event on. */
export default function EditEventPage() {
  const { id = '' } = useParams();
  return <Loaded id={id} key={id} />;
}

function Loaded({ id }: { readonly id: string }) {
  const { data, failure, reload } = useEventText(id);
  const update = useUpdateEvent();
  if (!data) return failure ? <FailureNotice failure={failure} onRetry={reload} /> : <Loading />;
  const { event } = data;
  if (!event) return <NotFoundPage />;
  const { allowed, reason } = event.viewerCan.update;
  return (
    <Page title={t`Veranstaltung bearbeiten`} preline={event.title}>
      {allowed ? (
        <EventForm event={event} save={(input) => update(id, event.version, input)} key={event.version} />
      ) : (
        <Alert kind="warning" title={reason!} />
      )}
    </Page>
  );
}
