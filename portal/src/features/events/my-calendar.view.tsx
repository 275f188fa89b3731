import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useAction } from '../../graphql/use-action';
import { Button } from '../../ui/button';
import { ConfirmButton } from '../../ui/confirm-button';
import { CopyField } from '../../ui/copy-field';
import { RefusalNotice } from '../../ui/problem-list';
import { useMyCalendar, useRenewMyCalendar } from './calendar.operation';

/** The own programme in a calendar program: a secret address, which can be renewed. */
export function MyCalendarSection() {
  const { data } = useMyCalendar();
  const renew = useRenewMyCalendar();
  const { busy, refusal, run } = useAction();
  if (!data) return null;
  const calendar = data.myCalendar;
  return (
    <details className="kd-details">
      <summary>
        <Trans>Im eigenen Kalender zeigen</Trans>
      </summary>
      <p className="kern-body">
        <Trans>
          Ihr Kalenderprogramm holt sich Änderungen unter einer geheimen Adresse. Geben Sie sie nicht weiter: Wer sie
          hat, sieht Ihr Programm und alle Veranstaltungen.
        </Trans>
      </p>
      {refusal && <RefusalNotice refusal={refusal} />}
      {calendar ? (
        <>
          <CopyField id="mein-kalender" label={t`Mein Programm`} value={calendar.programmeUrl} />
          <CopyField id="alle-veranstaltungen" label={t`Alle Veranstaltungen`} value={calendar.eventsUrl} />
          <ConfirmButton
            title={t`Neue Adressen machen?`}
            question={t`Die bisherigen Adressen gelten dann nicht mehr; Sie müssen die neuen in Ihrem Kalender eintragen.`}
            work={renew}
          >
            {t`Adressen erneuern`}
          </ConfirmButton>
        </>
      ) : (
        <Button busy={busy} onClick={() => void run(renew)}>
          <Trans>Adresse anlegen</Trans>
        </Button>
      )}
    </details>
  );
}
