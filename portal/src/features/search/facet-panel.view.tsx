import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { SkeletonText } from '../../ui/skeleton';
import { FacetGroup } from './facet-group.view';
import { FACETS } from './facets';
import type { FoundPage } from './search-practices.operation';
import { choose, type SearchState } from './search-state';

/** Facets that are unfolded from the beginning. */
const OPEN_AT_FIRST = 4;

interface FacetPanelProps {
  readonly state: SearchState;
  /** The facets of the last answer; undefined while there is none. */
  readonly facets: FoundPage['facets'] | undefined;
  readonly onChange: (state: SearchState) => void;
}

/** Everything that hits can be narrowed by, with counts. A facet without any value is left out. */
export function FacetPanel({ state, facets, onChange }: FacetPanelProps) {
  if (!facets) return <FacetSkeleton />;
  const groups = FACETS.flatMap((description) => {
    const values = facets.find(({ facet }) => facet === description.facet)?.values ?? [];
    return values.length > 0 ? [{ description, values }] : [];
  });
  return (
    <div className="kd-facets" role="group" aria-label={t`Filter`}>
      <a className="kern-link kd-skip-inline" href="#ergebnisse">
        <Trans>Filter überspringen</Trans>
      </a>
      {groups.map(({ description, values }, index) => (
        <FacetGroup
          key={description.facet}
          description={description}
          values={values}
          chosen={state.chosen[description.facet] ?? []}
          onChange={(chosen) => onChange(choose(state, description.facet, chosen))}
          open={index < OPEN_AT_FIRST}
        />
      ))}
    </div>
  );
}

function FacetSkeleton() {
  return (
    <div className="kd-facets" aria-hidden="true">
      {Array.from({ length: OPEN_AT_FIRST }, (_, group) => (
        <div className="kd-facet kd-facet--skeleton" key={group}>
          <SkeletonText lines={6} />
        </div>
      ))}
    </div>
  );
}
