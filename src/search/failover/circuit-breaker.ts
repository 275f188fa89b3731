/** When a breaker opens, and for how long. */
export interface CircuitBreakerOptions {
  /** So many failures one after the other open it. */
  readonly failures: number;
  /** So long it lets nobody through, in milliseconds. */
  readonly openMs: number;
}

/**
 * Keeps requests away from a neighbour that fails. Closed, it lets all through; open, none; then one at a time goes ahead,
 * and its outcome closes it or opens it anew. Pure: it is told the time, in milliseconds.
 */
export class CircuitBreaker {
  private failures = 0;
  private openUntil = 0;
  private probing = false;

  constructor(private readonly options: CircuitBreakerOptions) {}

  /** Whether everybody goes through. */
  get isClosed(): boolean {
    return this.failures < this.options.failures;
  }

  /** Whether this request may go through; then `succeeded` or `failed` has to be called. */
  tryPass(now: number): boolean {
    if (this.isClosed) return true;
    if (this.probing || now < this.openUntil) return false;
    this.probing = true;
    return true;
  }

  succeeded(): void {
    this.failures = 0;
    this.probing = false;
  }

  failed(now: number): void {
    this.failures++;
    this.probing = false;
    if (!this.isClosed) this.openUntil = now + this.options.openMs;
  }
}
