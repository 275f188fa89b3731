import { t } from '@lingui/core/macro';
import type { CombinedError } from 'urql';

/** Why a request has no answer: a code of the service, or `OFFLINE` when it could not be reached at all. */
export interface Failure {
  readonly code: string;
  /** German, ready to be shown. */
  readonly message: string;
  /** What stands beside the error in the service's log; only with unexpected errors. */
  readonly errorId?: string;
}

/** Reads the failure from what the client library reports. */
export function toFailure(error: CombinedError): Failure {
  const [first] = error.graphQLErrors;
  if (!first) {
    return {
      code: 'OFFLINE',
      message: t`Der Dienst ist gerade nicht erreichbar. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.`,
    };
  }
  const { code, errorId } = first.extensions;
  return {
    code: typeof code === 'string' ? code : 'INTERNAL',
    message: first.message,
    ...(typeof errorId === 'string' ? { errorId } : {}),
  };
}

/** Whether the same request may succeed a little later. */
export function isPassing(failure: Failure): boolean {
  return failure.code === 'OFFLINE' || failure.code === 'UNAVAILABLE' || failure.code === 'RATE_LIMITED';
}
