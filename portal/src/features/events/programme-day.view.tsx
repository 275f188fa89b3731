import { t } from '@lingui/core/macro';
import { useState, type CSSProperties } from 'react';
import { Link } from 'react-router';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { FailureNotice } from '../../ui/failure-notice';
import { Loading } from '../../ui/loading';
import { TextLink } from '../../ui/text-link';
import { timeSpan } from './event-dates';
import { talkStateLabel } from './labels';
import { toGrid, type PlacedSlot } from './programme-grid';
import { useProgramme } from './programme.operation';

interface ProgrammeDayProps {
  readonly eventId: string;
  readonly timeZone: string;
  readonly day: string;
  /** Whether the reader keeps the programme: each entry leads to where it is written. */
  readonly kept: boolean;
  readonly after?: string | null;
}

/** The programme of a day: rooms side by side where there is space for them, one below the other on a phone. */
export function ProgrammeDay({ eventId, timeZone, day, kept, after = null }: ProgrammeDayProps) {
  const { data, failure, reload } = useProgramme(eventId, day, after);
  const [more, setMore] = useState(false);
  if (!data) return failure ? <FailureNotice failure={failure} onRetry={reload} /> : <Loading />;
  const { nodes, pageInfo } = data.programme;
  const { rooms, slots } = toGrid(nodes);
  return (
    <>
      <ol className="kd-programme" style={{ '--kd-rooms': Math.max(rooms.length, 1) } as CSSProperties}>
        {slots.map((placed) => (
          <Slot placed={placed} timeZone={timeZone} kept={kept} key={placed.slot.id} />
        ))}
      </ol>
      {pageInfo.hasNextPage && !more && (
        <p>
          <Button onClick={() => setMore(true)}>{t`Weitere Programmpunkte`}</Button>
        </p>
      )}
      {pageInfo.hasNextPage && more && (
        <ProgrammeDay eventId={eventId} timeZone={timeZone} day={day} kept={kept} after={pageInfo.endCursor} />
      )}
    </>
  );
}

interface SlotProps extends Pick<ProgrammeDayProps, 'timeZone' | 'kept'> {
  readonly placed: PlacedSlot;
}

function Slot({ placed, timeZone, kept }: SlotProps) {
  const { slot, row, rowEnd, column } = placed;
  const state = talkStateLabel(slot.state);
  const place = { '--kd-row': `${row} / ${rowEnd}`, '--kd-column': column ?? '1 / -1' } as CSSProperties;
  return (
    <li className={`kd-slot kd-slot--${slot.kind.toLowerCase()}`} style={place}>
      <p className="kd-slot__time">
        {timeSpan(slot.startsAt, slot.endsAt, timeZone)}
        {slot.room && ` · ${slot.room}`}
      </p>
      <p className="kd-slot__title">
        {slot.kind === 'TALK' ? <TextLink to={`/vortraege/${slot.id}`}>{slot.title}</TextLink> : slot.title}
      </p>
      {slot.speakers.length > 0 && (
        <p className="kd-slot__speakers">{slot.speakers.map(({ name }) => name).join(', ')}</p>
      )}
      {(state || slot.isBookmarked) && (
        <ul className="kd-facts">
          {state && (
            <li>
              <Badge kind={slot.state === 'CANCELLED' ? 'danger' : 'warning'}>{state}</Badge>
            </li>
          )}
          {slot.isBookmarked && (
            <li>
              <Badge>{t`Gemerkt`}</Badge>
            </li>
          )}
        </ul>
      )}
      {kept && (
        <p className="kd-slot__edit">
          <Link className="kern-link" to={`/vortraege/${slot.id}/bearbeiten`} aria-label={t`Bearbeiten: ${slot.title}`}>
            {t`Bearbeiten`}
          </Link>
        </p>
      )}
    </li>
  );
}
