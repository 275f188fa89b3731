import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { formLabel } from '../practices/labels';
import { toAddress, type DirectoryState, type House } from './directory-houses';
import { OUTLINES, toMapPoint, viewOf, zoomOf } from './map/projection';

interface GermanyMapProps {
  /** The houses of the list: those of the state. */
  readonly houses: readonly House[];
  /** All houses, for the counts of the Länder. */
  readonly all: readonly House[];
  readonly state: DirectoryState;
  /** Names of the Länder by their codes. */
  readonly laender: ReadonlyMap<string, string>;
}

const SMALL_DOT = 3.2;
const DOT = 6;
const OWN_RING = 11;

/**
 * Germany with all jobcenters as points, those with practices stand out. A Land is a link that narrows map and list to it, and back; the
 * points are for the pointer only, because the list beside the map says and does the same.
 */
export function GermanyMap({ houses, all, state, laender }: GermanyMapProps) {
  const navigate = useNavigate();
  const [pointed, setPointed] = useState<House>();
  const view = viewOf(state.land);
  const zoom = zoomOf(view);
  // Where there is more room, points may be larger.
  const dotScale = zoom ** 0.6;
  // Those that stand out are drawn last, above the others.
  const drawn = houses.toSorted((one, other) => rankOf(one) - rankOf(other));
  return (
    <figure className="kd-map">
      <svg viewBox={view.join(' ')} role="group" aria-label={t`Karte der Länder`}>
        {OUTLINES.map(({ code, path }) => {
          const chosen = code === state.land;
          const address = `?${toAddress({ ...state, land: chosen ? '' : code })}`;
          const outline = <path d={path} fillRule="evenodd" strokeWidth={1.2 * zoom} />;
          // Beside a chosen Land its neighbours are background: as links they would lie under the list, where the map is cut off.
          if (state.land !== '' && !chosen) {
            return (
              <g
                className="kd-map__land"
                key={code}
                onClick={() => void navigate(address, { preventScrollReset: true })}
              >
                {outline}
              </g>
            );
          }
          return (
            <Link
              key={code}
              to={address}
              preventScrollReset
              className={`kd-map__land${chosen ? ' kd-map__land--chosen' : ''}`}
              aria-label={landLabel(
                laender.get(code) ?? code,
                all.filter(({ land }) => land === code),
              )}
              aria-current={chosen || undefined}
            >
              {outline}
            </Link>
          );
        })}
        <g aria-hidden="true" onPointerLeave={() => setPointed(undefined)}>
          {drawn.map((house) => {
            if (house.latitude === null || house.longitude === null) return null;
            const { x, y } = toMapPoint(house.latitude, house.longitude);
            return (
              <g
                key={house.id}
                onPointerEnter={() => setPointed(house)}
                onClick={() => void navigate(`/jobcenter/${house.id}`)}
              >
                {house.own && (
                  <circle className="kd-map__own" cx={x} cy={y} r={OWN_RING * dotScale} strokeWidth={3 * zoom} />
                )}
                <circle
                  className={house.practices > 0 ? 'kd-map__dot' : 'kd-map__dot kd-map__dot--none'}
                  cx={x}
                  cy={y}
                  r={(house.practices > 0 ? DOT : SMALL_DOT) * dotScale}
                  strokeWidth={1.5 * zoom}
                />
              </g>
            );
          })}
        </g>
      </svg>
      <figcaption>
        <p className="kd-map__pointed" aria-hidden="true">
          {pointed && `${pointed.name} (${formLabel(pointed.form)}), ${practicesLabel(pointed.practices)}`}
        </p>
        <ul className="kd-map__legend">
          <li className="kd-map__key">
            <Trans>mit Praxisbeispielen</Trans>
          </li>
          <li className="kd-map__key kd-map__key--none">
            <Trans>noch ohne</Trans>
          </li>
          <li className="kd-map__key kd-map__key--own">
            <Trans>Ihr Haus</Trans>
          </li>
        </ul>
      </figcaption>
    </figure>
  );
}

/** `3 Praxisbeispiele` */
export function practicesLabel(count: number): string {
  return count === 0
    ? t`noch kein Praxisbeispiel`
    : plural(count, { one: '# Praxisbeispiel', other: '# Praxisbeispiele' });
}

function landLabel(name: string, houses: readonly House[]): string {
  const active = houses.filter(({ practices }) => practices > 0).length;
  return t`${name}: ${houses.length} Jobcenter, ${active} davon mit Praxisbeispielen`;
}

function rankOf({ own, practices }: House): number {
  return own ? 2 : practices > 0 ? 1 : 0;
}
