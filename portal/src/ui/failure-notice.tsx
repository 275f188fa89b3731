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
      {failure.errorId && <p className="kern-body kern-body--small">Fehlernummer: {failure.errorId}</p>}
      {signedOut && (
        <p>
          <a className="kern-btn kern-btn--primary" href={signInPath()}>
            <span className="kern-label">Anmelden</span>
          </a>
        </p>
      )}
      {onRetry && !signedOut && (
        <p>
          <Button onClick={onRetry}>Noch einmal versuchen</Button>
        </p>
      )}
    </Alert>
  );
}

function titleOf(failure: Failure): string {
  if (failure.code === 'UNAUTHENTICATED') return 'Bitte melden Sie sich an';
  return isPassing(failure) ? 'Gerade nicht erreichbar' : 'Das hat nicht geklappt';
}
