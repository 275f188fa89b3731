import { describe, expect, it } from '@jest/globals';
import { CircuitBreaker } from './circuit-breaker.js';

const OPEN_MS = 1_000;
const withFailures = (count: number, at = 0): CircuitBreaker => {
  const breaker = new CircuitBreaker({ failures: 3, openMs: OPEN_MS });
  for (let failure = 0; failure < count; failure++) breaker.failed(at);
  return breaker;
};

describe('A circuit breaker', () => {
  it('lets all through until so many have failed one after the other', () => {
    expect(withFailures(2).tryPass(0)).toBe(true);
    expect(withFailures(3).tryPass(0)).toBe(false);
  });

  it('forgets failures with a success', () => {
    const breaker = withFailures(2);
    breaker.succeeded();
    breaker.failed(0);
    breaker.failed(0);
    expect([breaker.isClosed, breaker.tryPass(0)]).toEqual([true, true]);
  });

  it('lets one go ahead after a while, and nobody beside it', () => {
    const breaker = withFailures(3, 500);
    expect([breaker.tryPass(500 + OPEN_MS - 1), breaker.tryPass(500 + OPEN_MS)]).toEqual([false, true]);
    expect(breaker.tryPass(500 + OPEN_MS)).toBe(false);
    expect(breaker.isClosed).toBe(false);
  });

  it('closes when that one succeeds', () => {
    const breaker = withFailures(3);
    breaker.tryPass(OPEN_MS);
    breaker.succeeded();
    expect([breaker.isClosed, breaker.tryPass(OPEN_MS), breaker.tryPass(OPEN_MS)]).toEqual([true, true, true]);
  });

  it('opens anew when that one fails', () => {
    const breaker = withFailures(3);
    breaker.tryPass(OPEN_MS);
    breaker.failed(OPEN_MS);
    expect([breaker.tryPass(OPEN_MS), breaker.tryPass(2 * OPEN_MS)]).toEqual([false, true]);
  });

  it('is kept open by requests that were under way when it opened, no longer than from their failure on', () => {
    const breaker = withFailures(3);
    breaker.failed(400);
    expect([breaker.tryPass(OPEN_MS), breaker.tryPass(400 + OPEN_MS)]).toEqual([false, true]);
  });
});
