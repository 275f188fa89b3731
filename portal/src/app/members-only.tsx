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
        <Page title="Bitte melden Sie sich an">
          <p className="kern-body">
            Diese Seite sehen nur Mitglieder des Netzwerks. Nach der Anmeldung geht es hier weiter.
          </p>
          <SignInButton />
        </Page>
      );
    case 'PENDING':
      return (
        <Page title="Ihr Konto wartet auf die Freigabe">
          <p className="kern-body">
            Sobald die Koordination Ihres Jobcenters Sie freigegeben hat, können Sie suchen, lesen und anfragen.
          </p>
          <LinkButton to="/profil" rank="primary">
            Zum Profil
          </LinkButton>
        </Page>
      );
    default:
      return assertNever(session);
  }
}
