import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { TextLink } from '../../ui/text-link';
import { formLabel } from '../practices/labels';
import type { House } from './directory-houses';
import { practicesLabel } from './germany-map.view';

interface HouseListProps {
  readonly houses: readonly House[];
  /** Names of the Länder by their codes. */
  readonly laender: ReadonlyMap<string, string>;
  /** Takes back what narrows the list. */
  readonly onReset: () => void;
}

/** The houses by name, each with what the map says of it. */
export function HouseList({ houses, laender, onReset }: HouseListProps) {
  if (houses.length === 0) {
    return (
      <>
        <p className="kern-body">
          <Trans>So heißt kein Jobcenter. Vielleicht liegt es in einem anderen Land oder hat eine andere Form?</Trans>
        </p>
        <Button onClick={onReset}>
          <Trans>Alle Jobcenter zeigen</Trans>
        </Button>
      </>
    );
  }
  return (
    <ul className="kd-houses">
      {houses.map(({ id, name, form, land, place, caseloadRatio, practices, own }) => (
        <li className="kd-house" key={id}>
          <p className="kd-house__name">
            <TextLink to={`/jobcenter/${id}`}>{name}</TextLink> {own && <Badge>{t`Ihr Haus`}</Badge>}
          </p>
          <ul className="kd-facts">
            <li>{formLabel(form)}</li>
            {land && <li>{[name.includes(place ?? '') ? '' : place, laender.get(land)].filter(Boolean).join(', ')}</li>}
            {caseloadRatio !== null && <li>1:{caseloadRatio}</li>}
            {practices > 0 && (
              <li>
                <strong>{practicesLabel(practices)}</strong>
              </li>
            )}
          </ul>
        </li>
      ))}
    </ul>
  );
}
