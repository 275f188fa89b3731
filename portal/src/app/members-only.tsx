import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Outlet } from 'react-router';
import { FailureNotice } from '../ui/failure-notice';
import { Loading } from '../ui/loading';
import { Page } from '../ui/page';
import { LinkButton } from '../ui/button';
import { assertNever } from './assert-never';
import { useSession } from './session';
import { SignInButton } from './sign-in-button';

/** Shows the pages below to admitted members only; tells everybody else what to do. */
export function MembersOnly() {
  const session = useSession();
  switch (session.kind) {
    case 'MEMBER':
      return <Outlet />;
    case 'LOADING':
      return <Loading />;
    case 'FAILED':
      return <FailureNotice failure={session.failure} onRetry={session.retry} />;
    case 'ANONYMOUS':
      return (
        <Page title={t`Bitte melden Sie sich an`}>
          <p className="kern-body">
            <Trans>Diese Seite sehen nur Mitglieder des Netzwerks. Nach der Anmeldung geht es hier weiter.</Trans>
          </p>
          <SignInButton />
        </Page>
      );
    case 'PENDING':
      return (
        <Page title={t`Ihr Konto wartet auf die Freigabe`}>
          <p className="kern-body">
            <Trans>
              Sobald die Koordination Ihres Jobcenters Sie freigegeben hat, können Sie suchen, lesen und anfragen.
            </Trans>
          </p>
          <LinkButton to="/profil" rank="primary">
            <Trans>Zum Profil</Trans>
          </LinkButton>
        </Page>
      );
    default:
      return assertNever(session);
  }
}
