import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { LinkButton } from '../../ui/button';
import { FailureNotice } from '../../ui/failure-notice';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { assertNever } from '../assert-never';
import { useSession } from '../session';
import { MemberStart } from './member-start.view';
import { Welcome } from './welcome.view';

/** The front page: for members the search and what waits for them; for strangers, what this is. */
export default function StartPage() {
  const session = useSession();
  switch (session.kind) {
    case 'MEMBER':
      return <MemberStart />;
    case 'PENDING':
      return (
        <Page title={t`Ihr Konto wartet auf die Freigabe`}>
          <p className="kern-body">
            <Trans>
              Sagen Sie uns bitte, in welchem Jobcenter Sie arbeiten. Dessen Koordination gibt Ihr Konto dann frei.
            </Trans>
          </p>
          <LinkButton to="/profil" rank="primary">
            <Trans>Zum Profil</Trans>
          </LinkButton>
        </Page>
      );
    case 'ANONYMOUS':
      return <Welcome />;
    case 'LOADING':
      return <Loading />;
    case 'FAILED':
      return <FailureNotice failure={session.failure} onRetry={session.retry} />;
    default:
      return assertNever(session);
  }
}
