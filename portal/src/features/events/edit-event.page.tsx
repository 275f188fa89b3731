import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { useParams } from 'react-router';
import NotFoundPage from '../../app/not-found.page';
import type { EventTextQuery } from '../../graphql/generated/graphql';
import { Alert } from '../../ui/alert';
import { FailureNotice } from '../../ui/failure-notice';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { changedSince } from './changed-since';
import { EventForm } from './event.form';
import { useEventText } from './event-text.operation';
import { useUpdateEvent } from './save-event.operation';

type LoadedEvent = NonNullable<EventTextQuery['event']>;

/** Writes an event on. */
export default function EditEventPage() {
  const { id = '' } = useParams();
  return <Loaded id={id} key={id} />;
}

function Loaded({ id }: { readonly id: string }) {
  const { data, failure, reload } = useEventText(id);
  if (!data) return failure ? <FailureNotice failure={failure} onRetry={reload} /> : <Loading />;
  const { event } = data;
  if (!event) return <NotFoundPage />;
  const { allowed, reason } = event.viewerCan.update;
  return (
    <Page title={t`Veranstaltung bearbeiten`} preline={event.title}>
      {allowed ? <Writing loaded={event} /> : <Alert kind="warning" title={reason!} />}
    </Page>
  );
}

function Writing({ loaded }: { readonly loaded: LoadedEvent }) {
  // What somebody writes on is what they have read: an answer that comes later must not take it from under them.
  const [event] = useState(loaded);
  const update = useUpdateEvent(event.id, event.version);
  return <EventForm event={event} save={(input, before) => update(changedSince(before, input))} />;
}
