import { setTimeout as delay } from 'node:timers/promises';

const SETTLE_MS = 3_000;

/**
 * Memory of the service's process (resident set) after it was left alone for a moment; its database server is not in it.
 *
 * @param {import('../service.mjs').Service} service
 * @param {string} variant what happened before
 * @returns {Promise<import('../statistics.mjs').Measurement[]>}
 */
export async function measureMemory(service, variant) {
  await delay(SETTLE_MS);
  return [{ name: 'memory', variant, unit: 'MiB', value: service.residentMiB() }];
}
