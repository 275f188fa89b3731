import type { Failure } from './failure';

/** A value of an input that is not acceptable: where it is, such as `content.title`, and what is wrong. */
export interface Violation {
  readonly field: string;
  readonly message: string;
}

/** A mutation changed nothing: the reason, and the values that it lies in. */
export interface Refused {
  readonly kind: 'REFUSED';
  readonly failure: Failure;
  readonly violations: readonly Violation[];
}

/** A refusal that the result of the mutation tells. */
export function refused(message: string, violations: readonly Violation[] = []): Refused {
  return { kind: 'REFUSED', failure: { code: 'REFUSED', message }, violations };
}

/** A refusal because the request has no answer. */
export function refusedBy(failure: Failure): Refused {
  return { kind: 'REFUSED', failure, violations: [] };
}
