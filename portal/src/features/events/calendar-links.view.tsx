import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { CopyField } from '../../ui/copy-field';
import { useEventCalendar } from './calendar.operation';

/** A talk for the calendar program of the person. */
export function TalkCalendarLink({ talkId }: { readonly talkId: string }) {
  return (
    <p className="kern-body">
      <a className="kern-link" href={`/calendar/talks/${talkId}.ics`} download>
        <Trans>In den Kalender übernehmen</Trans>
      </a>
    </p>
  );
}

/** The programme of an event for other programs: calendars, apps, planning tools. */
export function EventCalendarLinks({ eventId, isDraft }: { readonly eventId: string; readonly isDraft: boolean }) {
  const { data } = useEventCalendar(eventId);
  const subscription = data?.myCalendar?.eventUrl;
  return (
    <details className="kd-details">
      <summary>
        <Trans>Programm für andere Programme</Trans>
      </summary>
      <ul className="kern-list">
        {!isDraft && (
          <li>
            <a className="kern-link" href={`/calendar/events/${eventId}.ics`} download>
              <Trans>Als Kalenderdatei (iCalendar)</Trans>
            </a>
          </li>
        )}
        <li>
          <a className="kern-link" href={`/calendar/events/${eventId}/schedule.json`} download>
            <Trans>Als schedule.json, mit den Praxisbeispielen</Trans>
          </a>
        </li>
        <li>
          <a className="kern-link" href={`/calendar/events/${eventId}/schedule.xml`} download>
            <Trans>Als schedule.xml</Trans>
          </a>
        </li>
      </ul>
      {!isDraft && subscription && (
        <CopyField id="abonnement" label={t`Geheime Adresse zum Abonnieren`} value={subscription} />
      )}
    </details>
  );
}
