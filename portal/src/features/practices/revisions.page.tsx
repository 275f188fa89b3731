import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { formatDay } from '../../app/format';
import NotFoundPage from '../../app/not-found.page';
import type { ReadableRevisionFragment } from '../../graphql/generated/graphql';
import { ChangedText } from '../../ui/changed-text';
import { FailureNotice } from '../../ui/failure-notice';
import { Listing } from '../../ui/listing';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { SkeletonList } from '../../ui/skeleton';
import { TextLink } from '../../ui/text-link';
import { changesBetween } from './content-changes';
import { usePracticeBySlug } from './practice-by-slug.operation';
import { usePracticeRevisions, type ComparableRevision } from './practice-revisions.operation';
import './practices.css';

/** The published revisions of a practice, the newest first, each with what it changed. */
export default function RevisionsPage() {
  const { slug = '' } = useParams();
  const { data, failure, reload } = usePracticeBySlug(slug);
  if (!data) {
    if (failure) return <FailureNotice failure={failure} onRetry={reload} />;
    return (
      <Loading>
        <SkeletonList entries={3} />
      </Loading>
    );
  }
  const practice = data.practiceBySlug;
  if (!practice) return <NotFoundPage />;
  return (
    <Page title={t`Fassungen`} preline={practice.title}>
      <p className="kern-body">
        <TextLink to={`/praxis/${slug}`}>
          <Trans>Zur heutigen Fassung</Trans>
        </TextLink>
      </p>
      <Listing
        usePage={(after) => usePracticeRevisions(practice.id, after)}
        render={(revision) => <Revision slug={slug} revision={revision} />}
        empty={t`Es gibt keine veröffentlichte Fassung.`}
      />
    </Page>
  );
}

interface RevisionProps {
  readonly slug: string;
  readonly revision: ComparableRevision;
}

function Revision({ slug, revision }: RevisionProps) {
  const { number, publishedAt, content, before } = revision;
  return (
    <article className="kd-panel kd-revision">
      <h2 className="kern-heading-medium">
        <TextLink to={`/praxis/${slug}/fassungen/${number}`}>
          <Trans>
            Fassung {number} vom {formatDay(publishedAt)}
          </Trans>
        </TextLink>
      </h2>
      {!content && <p className="kern-body">{t`Der Inhalt wurde entfernt: ${revision.redactionReason ?? ''}`}</p>}
      {content && !before && (
        <p className="kern-body">
          <Trans>Erste Veröffentlichung</Trans>
        </p>
      )}
      {content && before?.content && <Changes before={before.content} after={content} />}
    </article>
  );
}

type Content = NonNullable<ReadableRevisionFragment['content']>;

function Changes({ before, after }: { readonly before: Content; readonly after: Content }) {
  const changes = changesBetween(before, after);
  if (changes.length === 0) {
    return (
      <p className="kern-body">
        <Trans>Am Text hat sich nichts geändert.</Trans>
      </p>
    );
  }
  return (
    <>
      <p className="kern-body">{t`Geändert: ${changes.map(({ label }) => label).join(', ')}`}</p>
      <details className="kd-details">
        <summary>
          <Trans>Änderungen zeigen</Trans>
        </summary>
        {changes.map((change) => (
          <section key={change.label}>
            <h3 className="kern-heading-small">{change.label}</h3>
            <ChangedText before={change.before} after={change.after} />
          </section>
        ))}
      </details>
    </>
  );
}
