import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';
import { SignInRefused } from './authenticator.js';

/**
 * Why a sign-in came to nothing, as the page that explains it is told: the person or the issuer refused, the issuer or the
 * database is away, or what came back does not belong to a sign-in that is under way.
 */
export type SignInFailure = 'abgelehnt' | 'nicht-erreichbar' | 'abgelaufen';

/** Reads the reason from what was thrown; what is not known counts as `nicht-erreichbar`. */
export function toSignInFailure(error: unknown): SignInFailure {
  if (error instanceof SignInRefused) return isRefusal(error.info) ? 'abgelehnt' : 'abgelaufen';
  if (error instanceof AuthorizationResponseError)
    return error.error === 'server_error' || error.error === 'temporarily_unavailable'
      ? 'nicht-erreichbar'
      : 'abgelehnt';
  // The code was used before or is too old.
  if (error instanceof ResponseBodyError) return error.error === 'invalid_grant' ? 'abgelaufen' : 'nicht-erreichbar';
  // State or issuer of the answer are not those of the question.
  if (error instanceof ClientError && error.code === 'OAUTH_INVALID_RESPONSE') return 'abgelaufen';
  return 'nicht-erreichbar';
}

/** Passport's strategy hands on the issuer's `error` when there is one; otherwise no sign-in was under way. */
function isRefusal(info: unknown): boolean {
  return typeof info === 'object' && info !== null && 'error' in info;
}
