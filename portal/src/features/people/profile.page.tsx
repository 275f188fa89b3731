import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { assertNever } from '../../app/assert-never';
import { useSession } from '../../app/session';
import { SignInButton } from '../../app/sign-in-button';
import { FailureNotice } from '../../ui/failure-notice';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { AccountPage } from './account-page';
import { HouseWishForm } from './house-wish.form';
import { NameForm } from './name.form';
import { ReachabilityForm } from './reachability.form';

/** The own profile; for waiting accounts, what they wait for. */
export default function ProfilePage() {
  const session = useSession();
  switch (session.kind) {
    case 'MEMBER':
      return (
        <AccountPage title={t`Profil`}>
          <NameForm me={session.me} />
          <ReachabilityForm me={session.me} />
        </AccountPage>
      );
    case 'PENDING':
      return (
        <Page title={t`Ihr Konto wartet auf die Freigabe`}>
          <p className="kern-body">
            <Trans>
              Das Netzwerk ist für Beschäftigte der Jobcenter. Sagen Sie uns bitte, wo Sie arbeiten. Die Koordination
              dieses Hauses gibt Ihr Konto frei; bis dahin sehen Sie nur Ihr eigenes Profil.
            </Trans>
          </p>
          <HouseWishForm me={session.me} />
          <NameForm me={session.me} />
        </Page>
      );
    case 'ANONYMOUS':
      return (
        <Page title={t`Bitte melden Sie sich an`}>
          <SignInButton />
        </Page>
      );
    case 'LOADING':
      return <Loading />;
    case 'FAILED':
      return <FailureNotice failure={session.failure} onRetry={session.retry} />;
    default:
      return assertNever(session);
  }
}
