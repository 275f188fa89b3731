import { t } from '@lingui/core/macro';
import type { StartQuery } from '../../graphql/generated/graphql';
import { distanceKm } from '../distance';
import { formatDay, formatNumber } from '../format';
import { Entry, Panel } from './panel.view';

/** How many of the coming events are shown: the nearest, by date. */
const SHOWN = 3;

/** The next events near the reader; those that are online only are near everybody. */
export function ComingEvents({ start: { events, me } }: { readonly start: StartQuery }) {
  const { jobcenter } = me.staffMember;
  const near = events.nodes
    .filter(({ cancelledAt }) => cancelledAt === null)
    .map((event) => ({ ...event, km: jobcenter && event.place ? distanceKm(jobcenter, event) : null }))
    .toSorted((one, other) => (one.km ?? 0) - (other.km ?? 0))
    .slice(0, SHOWN)
    .toSorted((one, other) => (one.startsOn < other.startsOn ? -1 : 1));
  return (
    <Panel title={t`Nächste Veranstaltungen`} count={near.length} counted={false}>
      {near.map(({ id, title, startsOn, endsOn, place, km }) => (
        <Entry key={id} to={`/veranstaltungen/${id}`} title={title}>
          {[
            startsOn === endsOn ? formatDay(startsOn) : t`${formatDay(startsOn)} bis ${formatDay(endsOn)}`,
            place ?? t`online`,
            km !== null && t`${formatNumber(km)} km`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </Entry>
      ))}
    </Panel>
  );
}
