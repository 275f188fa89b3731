/** Stops the cluster of the run. */
export default async function globalTeardown() {
  await globalThis.stopTestPostgres?.();
}
