import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useKept } from '../../app/use-kept';
import { KeptNotice } from '../../ui/kept-notice';
import { Page } from '../../ui/page';
import { EventForm, type WrittenEvent } from './event.form';
import { useCreateEvent } from './save-event.operation';

/** Enters an event as a draft. */
export default function NewEventPage() {
  const create = useCreateEvent();
  const [kept, keep] = useKept<WrittenEvent>('event');
  const [begun] = useState(kept !== undefined);
  const [round, setRound] = useState(0);
  return (
    <Page title={t`Neue Veranstaltung`}>
      <p className="kern-body">
        <Trans>Sie beginnt als Entwurf, den nur Sie und die Redaktion sehen, bis Sie ihn veröffentlichen.</Trans>
      </p>
      {begun && (
        <KeptNotice
          onDiscard={() => {
            keep(undefined);
            setRound(round + 1);
          }}
        />
      )}
      <EventForm save={create} kept={kept} onWritten={keep} key={round} />
    </Page>
  );
}
