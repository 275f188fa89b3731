import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Badge } from '../../ui/badge';
import { TextLink } from '../../ui/text-link';
import { eventDays } from '../events/event-dates';
import { useFindEvents, type FoundEvent } from './find-events.operation';
import { FoundHit } from './found-hit.view';
import { FoundKindPage } from './found-kind.view';

/** The events that a search finds. */
export default function FoundEventsPage() {
  return (
    <FoundKindPage
      kind="EVENT"
      title={t`Veranstaltungen`}
      useHits={useHits}
      idOf={({ event }) => event.id}
      render={(hit) => <Hit hit={hit} />}
      wayOut={
        <Trans>
          Alle stehen unter <TextLink to="/veranstaltungen">kommende</TextLink> und{' '}
          <TextLink to="/veranstaltungen/vergangene">vergangene Veranstaltungen</TextLink>.
        </Trans>
      }
    />
  );
}

function useHits(query: string) {
  const { data, ...state } = useFindEvents(query);
  return { ...state, found: data?.searchEverything.events };
}

function Hit({ hit }: { readonly hit: FoundEvent }) {
  const { event } = hit;
  return (
    <FoundHit hit={hit} to={`/veranstaltungen/${event.id}`} preline={event.kind.label}>
      {event.state === 'CANCELLED' && (
        <li>
          <Badge kind="danger">{t`Abgesagt`}</Badge>
        </li>
      )}
      <li>{eventDays(event)}</li>
      {event.place && <li>{event.place}</li>}
      {event.onlineUrl && <li>{t`online`}</li>}
      {event.demo && <li>{t`Beispiel mit erfundenen Personen`}</li>}
    </FoundHit>
  );
}
