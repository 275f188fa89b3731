import { Trans } from '@lingui/react/macro';
import { signInPath } from './sign-in';

/** Leads to the sign-in and back to this page, or to `returnTo`. */
export function SignInButton({ returnTo }: { readonly returnTo?: string }) {
  return (
    <p>
      <a className="kern-btn kern-btn--primary" href={signInPath(returnTo)}>
        <span className="kern-label">
          <Trans>Anmelden</Trans>
        </span>
      </a>
    </p>
  );
}
