import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { TextLink } from '../../ui/text-link';
import { formLabel } from '../practices/labels';
import { useFindJobcenters, type FoundJobcenter } from './find-jobcenters.operation';
import { FoundHit } from './found-hit.view';
import { FoundKindPage } from './found-kind.view';

/** The jobcenters that a search finds. */
export default function FoundJobcentersPage() {
  return (
    <FoundKindPage
      kind="JOBCENTER"
      title={t`Jobcenter`}
      useHits={useHits}
      idOf={({ jobcenter }) => jobcenter.id}
      render={(hit) => <Hit hit={hit} />}
      wayOut={
        <Trans>
          Alle stehen mit Karte im <TextLink to="/jobcenter">Verzeichnis der Jobcenter</TextLink>.
        </Trans>
      }
    />
  );
}

function useHits(query: string) {
  const { data, ...state } = useFindJobcenters(query);
  return { ...state, found: data?.searchEverything.jobcenters };
}

function Hit({ hit }: { readonly hit: FoundJobcenter }) {
  const { id, form, place, caseloadRatio } = hit.jobcenter;
  return (
    <FoundHit hit={hit} to={`/jobcenter/${id}`}>
      <li>{formLabel(form)}</li>
      {place && <li>{place}</li>}
      {caseloadRatio !== null && (
        <li>
          <Trans>Betreuungsschlüssel 1:{caseloadRatio}</Trans>
        </li>
      )}
    </FoundHit>
  );
}
