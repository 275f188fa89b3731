/** What may be logged of an error. */
export interface ErrorDescription {
  /** Name of its class. */
  readonly error: string;
  /** SQLSTATE, `ECONNREFUSED` and the like. */
  readonly code?: string;
  /** The places in our code. */
  readonly frames?: readonly string[];
}

const MAX_FRAMES = 12;

/** Says class, code and places of an error, never its message: that can quote what a person typed, an address or SQL. */
export function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = (error as { code?: unknown }).code;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return { error: error.name, ...(typeof code === 'string' ? { code } : {}), frames: frames.slice(0, MAX_FRAMES) };
}
