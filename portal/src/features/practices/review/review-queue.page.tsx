import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { formatDay } from '../../../app/format';
import { isEditor, useSession } from '../../../app/session';
import NotFoundPage from '../../../app/not-found.page';
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
        render={({ id, revision, draft, ...houses }) => (
          <article className="kd-hit">
            <h2 className="kern-heading-medium">
              <TextLink to={`/pruefung/${id}`}>{draft?.content.title ?? ''}</TextLink>
            </h2>
            <ul className="kd-facts">
              <li>{housesLabel(houses)}</li>
              {draft?.submittedAt && (
                <li>
                  <Trans>eingereicht am {formatDay(draft.submittedAt)}</Trans>
                </li>
              )}
              <li>{revision ? t`neue Fassung` : t`erste Fassung`}</li>
            </ul>
          </article>
        )}
        empty={t`Gerade wartet nichts auf die Prüfung.`}
      />
    </Page>
  );
}
