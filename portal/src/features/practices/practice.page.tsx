import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { formatDay } from '../../app/format';
import NotFoundPage from '../../app/not-found.page';
import { Alert } from '../../ui/alert';
import { FailureNotice } from '../../ui/failure-notice';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { TextLink } from '../../ui/text-link';
import { PracticeTalks } from '../events/practice-talks.view';
import { Citation } from './citation.view';
import { housesLabel } from './labels';
import { PracticeAside } from './practice-aside.view';
import { PracticeByline } from './practice-byline.view';
import { usePracticeBySlug } from './practice-by-slug.operation';
import { PracticeContentView } from './practice-content.view';
import { RelatedPractices } from './related-practices.view';

/** A published practice under its readable address. */
export default function PracticePage() {
  const { slug = '' } = useParams();
  return <Published slug={slug} key={slug} />;
}

function Published({ slug }: { readonly slug: string }) {
  const { data, failure, reload } = usePracticeBySlug(slug);
  if (!data) return failure ? <FailureNotice failure={failure} onRetry={reload} /> : <Loading />;
  const practice = data.practiceBySlug;
  if (!practice) return <NotFoundPage />;
  const { revision, draft } = practice;
  return (
    <Page title={practice.title} preline={t`Praxisbeispiel aus ${housesLabel(practice)}`}>
      {practice.archivedAt && (
        <Alert kind="warning" title={t`Archiviert`}>
          <p className="kern-body">
            <Trans>
              Dieses Praxisbeispiel wurde am {formatDay(practice.archivedAt)} archiviert. Es bleibt lesbar, ist aber
              vielleicht nicht mehr aktuell.
            </Trans>
          </p>
        </Alert>
      )}
      {draft && (
        <Alert
          kind="info"
          title={draft.state === 'DRAFT' ? t`Es gibt einen Entwurf dazu` : t`Eine neue Fassung ist in Prüfung`}
        >
          <p className="kern-body">
            <Trans>
              Sie sehen die veröffentlichte Fassung. <TextLink to={`/praxis/id/${practice.id}`}>Zum Entwurf</TextLink>
            </Trans>
          </p>
        </Alert>
      )}
      <PracticeByline practice={practice} publishedAt={revision?.publishedAt} number={revision?.number} />
      {revision?.content && (
        <PracticeContentView
          content={revision.content}
          demo={practice.demo}
          aside={<PracticeAside practice={practice} house={data.me.staffMember.jobcenter} />}
        >
          <PracticeTalks
            id={practice.id}
            isAuthor={practice.authors.some(
              ({ confirmed, staffMember }) => confirmed && staffMember.id === data.me.staffMember.id,
            )}
          />
          <RelatedPractices id={practice.id} />
          <Citation practice={practice} number={revision.number} publishedAt={revision.publishedAt} />
        </PracticeContentView>
      )}
      {revision?.redactedAt && (
        <Alert kind="warning" title={t`Der Inhalt wurde entfernt`}>
          <p className="kern-body">{revision.redactionReason}</p>
        </Alert>
      )}
    </Page>
  );
}
