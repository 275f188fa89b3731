/** Codes of thrown errors as clients see them in `extensions.code`. Expected outcomes are no errors but members of result unions. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'SEARCH_PAGE_EXPIRED'
  | 'TOO_LARGE'
  | 'RATE_LIMITED'
  | 'UNAVAILABLE'
  | 'INTERNAL';

/** Base of every error that may be shown to a client: its message is written for people, in German, and names no internals. */
export abstract class PublicError extends Error {
  abstract readonly code: ErrorCode;
}

/** Nobody is signed in, or the proof of identity is not valid any more. */
export class UnauthenticatedError extends PublicError {
  readonly code = 'UNAUTHENTICATED';
  constructor(message = 'Bitte melden Sie sich an.') {
    super(message);
  }
}

/** The actor lacks the right that the operation requires. */
export class ForbiddenError extends PublicError {
  readonly code = 'FORBIDDEN';
  constructor(message = 'Dafür fehlt Ihnen die Berechtigung.') {
    super(message);
  }
}

/** A value of the request is not acceptable. `field` is the path of the argument, such as `content.topics`. */
export class BadUserInputError extends PublicError {
  readonly code = 'BAD_USER_INPUT';
  constructor(
    readonly field: string,
    message: string,
  ) {
    super(message);
  }
}

/** What was sent is larger than is accepted; the message says how much is. */
export class TooLargeError extends PublicError {
  readonly code = 'TOO_LARGE';
}

/** Too many requests in a window. `retryAfterSeconds` says when the next one is accepted. */
export class RateLimitedError extends PublicError {
  readonly code = 'RATE_LIMITED';
  constructor(readonly retryAfterSeconds: number) {
    super(`Zu viele Anfragen. Bitte versuchen Sie es in ${retryAfterSeconds} Sekunden noch einmal.`);
  }
}

/** A neighbour (database, sign-in) does not answer; the same request may succeed later. */
export class UnavailableError extends PublicError {
  readonly code = 'UNAVAILABLE';
  constructor(message = 'Der Dienst ist gerade nicht erreichbar. Bitte versuchen Sie es in einer Minute noch einmal.') {
    super(message);
  }
}
