import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { formatDay, formatMoment } from '../../app/format';
import type { MyPracticesQuery } from '../../graphql/generated/graphql';
import { Badge } from '../../ui/badge';
import { LinkButton } from '../../ui/button';
import { Listing } from '../../ui/listing';
import { Page } from '../../ui/page';
import { TextLink } from '../../ui/text-link';
import { draftStateLabel, practicePath } from './labels';
import { useMyPractices } from './my-practices.operation';

type MyPractice = MyPracticesQuery['myPractices']['nodes'][number];

/** What the person writes, with its state, and the way to begin something new. */
export default function MyPracticesPage() {
  return (
    <Page title={t`Meine Praxisbeispiele`}>
      <p>
        <LinkButton to="/schreiben/neu" rank="primary">
          <Trans>Neues Praxisbeispiel</Trans>
        </LinkButton>
      </p>
      <Listing
        usePage={(after) => {
          const { data, ...state } = useMyPractices(after);
          return { ...state, page: data?.myPractices };
        }}
        render={(practice) => <Entry practice={practice} />}
        empty={t`Sie schreiben noch an keinem Praxisbeispiel. Eine halbe Seite genügt für den Anfang.`}
      />
    </Page>
  );
}

function Entry({ practice }: { readonly practice: MyPractice }) {
  const { draft, revision, archivedAt } = practice;
  const invited = practice.viewerCan.acceptInvitation.allowed;
  return (
    <article className="kd-hit">
      <h2 className="kern-heading-medium">
        <TextLink to={practicePath(practice)}>{practice.title || t`Ohne Titel`}</TextLink>
      </h2>
      <ul className="kd-facts">
        {invited && (
          <li>
            <Badge kind="warning">{t`Einladung mitzuschreiben`}</Badge>
          </li>
        )}
        {draft && (
          <li>
            <Badge kind="warning">{draftStateLabel(draft.state)}</Badge>
          </li>
        )}
        {revision && (
          <li>
            <Badge kind="success">{t`Veröffentlicht`}</Badge>
          </li>
        )}
        {archivedAt && (
          <li>
            <Badge>{t`Archiviert`}</Badge>
          </li>
        )}
        {draft && (
          <li>
            <Trans>zuletzt gespeichert am {formatMoment(draft.updatedAt)}</Trans>
          </li>
        )}
        {!draft && revision && (
          <li>
            <Trans>veröffentlicht am {formatDay(revision.publishedAt)}</Trans>
          </li>
        )}
      </ul>
      {draft?.reviewRemarks && (
        <p className="kern-body kd-lines">
          <Trans>Anmerkung der Redaktion: {draft.reviewRemarks}</Trans>
        </p>
      )}
      {!archivedAt && (
        <p className="kern-body">
          <TextLink to={`/schreiben/${practice.id}`}>{wayOn(practice)}</TextLink>
        </p>
      )}
    </article>
  );
}

function wayOn({ draft, viewerCan }: MyPractice): string {
  if (viewerCan.acceptInvitation.allowed) return t`Einladung beantworten`;
  return draft ? t`Weiterschreiben` : t`Überarbeiten`;
}
