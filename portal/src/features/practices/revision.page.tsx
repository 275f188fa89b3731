import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { formatDay } from '../../app/format';
import NotFoundPage from '../../app/not-found.page';
import { Alert } from '../../ui/alert';
import { FailureNotice } from '../../ui/failure-notice';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { SkeletonText } from '../../ui/skeleton';
import { TextLink } from '../../ui/text-link';
import { housesLabel } from './labels';
import { usePracticeBySlug } from './practice-by-slug.operation';
import { PracticeContentView } from './practice-content.view';
import { usePracticeRevision } from './practice-revisions.operation';

const NUMBER = /^[1-9]\d{0,8}$/;

/** An earlier revision of a practice, as it was published. */
export default function RevisionPage() {
  const { slug = '', number = '' } = useParams();
  const found = usePracticeBySlug(slug);
  const practice = found.data?.practiceBySlug;
  const { data, failure, reload } = usePracticeRevision(practice?.id, NUMBER.test(number) ? Number(number) : 0);
  if ((found.data && !practice) || !NUMBER.test(number)) return <NotFoundPage />;
  if (!data || !practice) {
    const failed = failure ?? found.failure;
    if (failed) return <FailureNotice failure={failed} onRetry={failure ? reload : found.reload} />;
    return (
      <Loading>
        <SkeletonText lines={8} />
      </Loading>
    );
  }
  const revision = data.practiceRevision;
  if (!revision) return <NotFoundPage />;
  return (
    <Page
      title={revision.content?.title ?? practice.title}
      preline={t`Fassung ${revision.number} aus ${housesLabel(practice)}`}
    >
      <Alert kind="info" title={t`Fassung ${revision.number} vom ${formatDay(revision.publishedAt)}`}>
        <p className="kern-body">
          <Trans>
            <TextLink to={`/praxis/${slug}`}>Zur heutigen Fassung</TextLink> oder{' '}
            <TextLink to={`/praxis/${slug}/fassungen`}>zu allen Fassungen</TextLink>
          </Trans>
        </p>
      </Alert>
      {revision.content ? (
        <PracticeContentView content={revision.content} demo={practice.demo} />
      ) : (
        <Alert kind="warning" title={t`Der Inhalt wurde entfernt`}>
          <p className="kern-body">{revision.redactionReason}</p>
        </Alert>
      )}
    </Page>
  );
}
