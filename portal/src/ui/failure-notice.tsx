import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { signInPath } from '../app/sign-in';
import { isPassing, type Failure } from '../graphql/failure';
import { Alert } from './alert';
import { Button } from './button';

interface FailureNoticeProps {
  readonly failure: Failure;
  readonly onRetry?: () => void;
}

/** Says what did not work, what to do next, and the number to name when asking for help. */
export function FailureNotice({ failure, onRetry }: FailureNoticeProps) {
  const signedOut = failure.code === 'UNAUTHENTICATED';
  return (
    <Alert kind={isPassing(failure) ? 'warning' : 'danger'} title={titleOf(failure)} live>
      <p className="kern-body">{failure.message}</p>
      {failure.errorId && (
        <p className="kern-body kern-body--small">
          <Trans>Fehlernummer: {failure.errorId}</Trans>
        </p>
      )}
      {signedOut && (
        <p>
          <a className="kern-btn kern-btn--primary" href={signInPath()}>
            <span className="kern-label">
              <Trans>Anmelden</Trans>
            </span>
          </a>
        </p>
      )}
      {onRetry && !signedOut && (
        <p>
          <Button onClick={onRetry}>
            <Trans>Noch einmal versuchen</Trans>
          </Button>
        </p>
      )}
    </Alert>
  );
}

function titleOf(failure: Failure): string {
  if (failure.code === 'UNAUTHENTICATED') return t`Bitte melden Sie sich an`;
  return isPassing(failure) ? t`Gerade nicht erreichbar` : t`Das hat nicht geklappt`;
}
