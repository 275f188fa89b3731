import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Badge } from '../../ui/badge';
import { TextLink } from '../../ui/text-link';
import { dayIn, timeSpan } from '../events/event-dates';
import { talkStateLabel } from '../events/labels';
import { useFindTalks, type FoundTalk } from './find-talks.operation';
import { FoundHit } from './found-hit.view';
import { FoundKindPage } from './found-kind.view';

/** The talks that a search finds. */
export default function FoundTalksPage() {
  return (
    <FoundKindPage
      kind="TALK"
      title={t`Vorträge`}
      useHits={useHits}
      idOf={({ talk }) => talk.id}
      render={(hit) => <Hit hit={hit} />}
      wayOut={
        <Trans>
          Vorträge stehen im Programm ihrer <TextLink to="/veranstaltungen">Veranstaltung</TextLink>. Suchen Sie nach
          Thema, Titel oder Namen.
        </Trans>
      }
    />
  );
}

function useHits(query: string) {
  const { data, ...state } = useFindTalks(query);
  return { ...state, found: data?.searchEverything.talks };
}

function Hit({ hit }: { readonly hit: FoundTalk }) {
  const { id, state, startsAt, endsAt, room, speakers, event } = hit.talk;
  const { timeZone } = event;
  const stateLabel = talkStateLabel(state);
  return (
    <FoundHit hit={hit} to={`/vortraege/${id}`} preline={event.title}>
      {stateLabel && (
        <li>
          <Badge kind="warning">{stateLabel}</Badge>
        </li>
      )}
      {speakers.length > 0 && <li>{speakers.map(({ name }) => name).join(', ')}</li>}
      <li>{dayIn(startsAt, timeZone)}</li>
      <li>{timeSpan(startsAt, endsAt, timeZone)}</li>
      {room && <li>{room}</li>}
      {event.place && <li>{event.place}</li>}
    </FoundHit>
  );
}
