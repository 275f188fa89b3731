import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { EventVisibility } from '../../graphql/generated/graphql';
import { useAction } from '../../graphql/use-action';
import { Button } from '../../ui/button';
import { RadioGroup } from '../../ui/choice';
import { RefusalNotice } from '../../ui/problem-list';
import { Status } from '../../ui/status';
import { useAttendEvent, useLeaveEvent } from './attend-event.operation';
import { visibilityLabel } from './labels';

const CHOICES: readonly EventVisibility[] = ['NOBODY', 'MY_CONTACTS', 'NETWORK'];

interface AttendanceFormProps {
  readonly eventId: string;
  /** What was chosen; null for somebody who has not said to be there. */
  readonly chosen: EventVisibility | null;
}

/** "I am there", and who may see that: nobody unless chosen. */
export function AttendanceForm({ eventId, chosen }: AttendanceFormProps) {
  const attend = useAttendEvent();
  const leave = useLeaveEvent();
  const { busy, done, refusal, run } = useAction();
  const [visibleFor, setVisibleFor] = useState<EventVisibility>(chosen ?? 'NOBODY');
  return (
    <section className="kd-panel kd-stack">
      <h2 className="kern-heading-medium">
        <Trans>Ich bin dabei</Trans>
      </h2>
      <p className="kern-body">
        <Trans>
          Es gibt keine Teilnehmerliste. Wer füreinander sichtbar ist, kann sich zu einem Praxisbeispiel verabreden.
          Einen Monat nach der Veranstaltung wird die Angabe gelöscht.
        </Trans>
      </p>
      <RadioGroup
        id="visible-for"
        label={t`Wer darf das sehen?`}
        options={CHOICES.map((value) => ({ value, label: visibilityLabel(value) }))}
        value={visibleFor}
        onChange={(value) => setVisibleFor(value as EventVisibility)}
      />
      {refusal && <RefusalNotice refusal={refusal} />}
      <div className="kd-actions">
        <Button rank="primary" busy={busy} onClick={() => void run(() => attend(eventId, visibleFor))}>
          {chosen === null ? t`Ich bin dabei` : t`Auswahl speichern`}
        </Button>
        {chosen !== null && (
          <Button busy={busy} onClick={() => void run(() => leave(eventId))}>
            <Trans>Doch nicht dabei</Trans>
          </Button>
        )}
      </div>
      <Status>{done ? t`Gespeichert` : ''}</Status>
    </section>
  );
}
