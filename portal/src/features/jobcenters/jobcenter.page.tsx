import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { formatDay } from '../../app/format';
import NotFoundPage from '../../app/not-found.page';
import type { JobcenterPageQuery } from '../../graphql/generated/graphql';
import { Alert } from '../../ui/alert';
import { FailureNotice } from '../../ui/failure-notice';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { SkeletonList } from '../../ui/skeleton';
import { TextLink } from '../../ui/text-link';
import { Hit } from '../search/hit.view';
import { EVERYTHING, searchPath } from '../search/search-state';
import { useVocabulary } from '../vocabularies/vocabularies.operation';
import { useJobcenter } from './jobcenter.operation';

/** A jobcenter: what is known of it, and what it has published. */
export default function JobcenterPage() {
  const { id = '' } = useParams();
  return <OneJobcenter id={id} key={id} />;
}

function OneJobcenter({ id }: { readonly id: string }) {
  const { data, failure, reload } = useJobcenter(id);
  if (!data) {
    if (failure)
      return failure.code === 'BAD_USER_INPUT' ? (
        <NotFoundPage />
      ) : (
        <FailureNotice failure={failure} onRetry={reload} />
      );
    return (
      <Loading>
        <SkeletonList entries={4} />
      </Loading>
    );
  }
  const { jobcenter, searchPractices } = data;
  if (!jobcenter) return <NotFoundPage />;
  return (
    <Page title={jobcenter.name} preline={t`Jobcenter`}>
      {jobcenter.closedOn && (
        <Alert
          kind="warning"
          title={t`Dieses Jobcenter gibt es seit dem ${formatDay(jobcenter.closedOn)} nicht mehr`}
        />
      )}
      <Facts jobcenter={jobcenter} />
      <section className="kd-section">
        <div className="kd-section-head">
          <h2 className="kern-heading-large">
            <Trans>Praxisbeispiele</Trans>
          </h2>
          {searchPractices.totalCount > searchPractices.nodes.length && (
            <TextLink to={searchPath({ ...EVERYTHING, chosen: { JOBCENTER: [id] } })}>
              {t`Alle ${searchPractices.totalCount} ansehen`}
            </TextLink>
          )}
        </div>
        {searchPractices.nodes.length === 0 && (
          <p className="kern-body">
            <Trans>Dieses Haus hat noch nichts veröffentlicht.</Trans>
          </p>
        )}
        <ol className="kd-list">
          {searchPractices.nodes.map((hit) => (
            <li key={hit.practice.id}>
              <Hit hit={hit} />
            </li>
          ))}
        </ol>
      </section>
      <p>
        <TextLink to="/jobcenter">
          <Trans>Alle Jobcenter</Trans>
        </TextLink>
      </p>
    </Page>
  );
}

const FORM_NAMES = {
  JOINT_INSTITUTION: () => t`gemeinsame Einrichtung (gE)`,
  APPROVED_MUNICIPAL_PROVIDER: () => t`zugelassener kommunaler Träger (zkT)`,
} as const;

function Facts({ jobcenter }: { readonly jobcenter: NonNullable<JobcenterPageQuery['jobcenter']> }) {
  const laender = useVocabulary('LAENDER');
  const types = useVocabulary('COMPARISON_TYPES');
  const { form, land, place, caseloadRatio, caseloadCounted, comparisonType, officialName, officialNumber } = jobcenter;
  const labelIn = (vocabulary: typeof laender, code: string | null) =>
    vocabulary.data?.vocabulary.find((entry) => entry.code === code)?.label;
  const caseload = [`1:${caseloadRatio}`, caseloadCounted && `(${caseloadCounted})`].filter(Boolean).join(' ');
  const facts: readonly [string, ReactNode][] = [
    [t`Organisationsform`, FORM_NAMES[form]()],
    [t`Ort`, [place, labelIn(laender, land)].filter(Boolean).join(', ')],
    [t`Betreuungsschlüssel`, caseloadRatio === null ? t`noch nicht eingetragen` : caseload],
    [t`Vergleichstyp`, labelIn(types, comparisonType) ?? t`noch nicht bekannt`],
    [t`Amtlicher Name`, `${officialName} (${officialNumber})`],
  ];
  return (
    <dl className="kern-description-list">
      {facts.map(([term, value]) => (
        <div className="kern-description-list-item" key={term}>
          <dt className="kern-description-list-item__key">{term}</dt>
          <dd className="kern-description-list-item__value">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
