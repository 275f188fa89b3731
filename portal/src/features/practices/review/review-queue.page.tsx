import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { daysSince, formatDay } from '../../../app/format';
import { isEditor, useSession } from '../../../app/session';
import NotFoundPage from '../../../app/not-found.page';
import { Badge } from '../../../ui/badge';
import { Listing } from '../../../ui/listing';
import { Page } from '../../../ui/page';
import { TextLink } from '../../../ui/text-link';
import { housesLabel } from '../labels';
import { useReviewQueue } from './review-queue.operation';

/** What waits for the editors. */
export default function ReviewQueuePage() {
  if (!isEditor(useSession())) return <NotFoundPage />;
  return (
    <Page title={t`Prüfung`}>
      <Listing
        usePage={(after) => {
          const { data, ...state } = useReviewQueue(after);
          return { ...state, page: data?.reviewQueue };
        }}
        render={({ id, revision, draft, authors, ...houses }) => (
          <article className="kd-hit">
            <h2 className="kern-heading-medium">
              <TextLink to={`/pruefung/${id}`}>{draft?.content.title ?? ''}</TextLink>
            </h2>
            <ul className="kd-facts">
              <li>
                <Badge>{revision ? t`neue Fassung` : t`erste Fassung`}</Badge>
              </li>
              <li>{housesLabel(houses)}</li>
              <li>{authors.map(({ staffMember }) => staffMember.displayName).join(', ')}</li>
              {draft?.submittedAt && (
                <li>
                  <Trans>
                    eingereicht am {formatDay(draft.submittedAt)}, {waitingSince(draft.submittedAt)}
                  </Trans>
                </li>
              )}
            </ul>
          </article>
        )}
        empty={t`Gerade wartet nichts auf die Prüfung.`}
      />
    </Page>
  );
}

function waitingSince(submittedAt: string): string {
  const days = daysSince(submittedAt);
  return days < 1 ? t`wartet seit heute` : t`wartet seit ${plural(days, { one: '# Tag', other: '# Tagen' })}`;
}
