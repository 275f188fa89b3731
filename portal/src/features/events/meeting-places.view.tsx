import { Trans } from '@lingui/react/macro';
import type { ContactRequestEntryFragment } from '../../graphql/generated/graphql';
import { TextLink } from '../../ui/text-link';
import { dayIn, timeSpan } from './event-dates';

type MeetingPlacesProps = { readonly request: Pick<ContactRequestEntryFragment, 'event' | 'meetingPlaces'> };

/** The event that a request refers to and, once it is accepted, its breaks as places to meet. Nothing for other requests. */
export function MeetingPlaces({ request: { event, meetingPlaces } }: MeetingPlacesProps) {
  if (!event) return null;
  return (
    <>
      <p className="kern-body">
        <Trans>
          Anlass: Wir sind beide dort – <TextLink to={`/veranstaltungen/${event.id}`}>{event.title}</TextLink>
        </Trans>
      </p>
      {meetingPlaces.length > 0 && (
        <>
          <p className="kern-body">
            <Trans>Dort können Sie sich treffen:</Trans>
          </p>
          <ul className="kern-list kern-list--bullet">
            {meetingPlaces.map(({ id, title, startsAt, endsAt, room }) => (
              <li key={id}>
                {title}, {dayIn(startsAt, event.timeZone)}, {timeSpan(startsAt, endsAt, event.timeZone)}
                {room && `, ${room}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
