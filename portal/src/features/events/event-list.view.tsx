import { t } from '@lingui/core/macro';
import type { EventPeriod, EventsQuery } from '../../graphql/generated/graphql';
import { Badge } from '../../ui/badge';
import { Listing } from '../../ui/listing';
import { SubNavigation } from '../../ui/sub-navigation';
import { TextLink } from '../../ui/text-link';
import { eventDays } from './event-dates';
import { useEvents } from './events.operation';

/** The way between the pages about events. */
export function EventsNavigation() {
  return (
    <SubNavigation
      label={t`Veranstaltungen`}
      pages={[
        { to: '/veranstaltungen', label: t`Kommende` },
        { to: '/veranstaltungen/vergangene', label: t`Vergangene` },
        { to: '/veranstaltungen/mein-programm', label: t`Mein Programm` },
      ]}
    />
  );
}

/** Events of a period in its order. */
export function EventList({ period, empty }: { readonly period: EventPeriod; readonly empty: string }) {
  return (
    <Listing
      usePage={(after) => {
        const { data, ...state } = useEvents(period, after);
        return { ...state, page: data?.events };
      }}
      render={(event) => <Entry event={event} />}
      empty={empty}
    />
  );
}

function Entry({ event }: { readonly event: EventsQuery['events']['nodes'][number] }) {
  return (
    <article className="kd-hit">
      <p className="kd-card__house">{event.kind.label}</p>
      <h2 className="kern-heading-medium">
        <TextLink to={`/veranstaltungen/${event.id}`}>{event.title}</TextLink>
      </h2>
      <ul className="kd-facts">
        {event.state !== 'PUBLISHED' && (
          <li>
            <Badge kind={event.state === 'DRAFT' ? 'warning' : 'danger'}>
              {event.state === 'DRAFT' ? t`Entwurf` : t`Abgesagt`}
            </Badge>
          </li>
        )}
        <li>{eventDays(event)}</li>
        {event.place && <li>{event.place}</li>}
        {event.onlineUrl && <li>{t`online`}</li>}
        {event.demo && <li>{t`Beispiel mit erfundenen Personen`}</li>}
      </ul>
    </article>
  );
}
