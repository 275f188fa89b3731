import { createHash } from 'node:crypto';

/** The same id for the same key in every run: a UUID of version 7, so that it sorts by its instant as real ids do. */
export function idFor(key, instant) {
  const time = instant.valueOf().toString(16).padStart(12, '0');
  const hash = createHash('sha256').update(`bench:${key}`).digest('hex');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(1, 4)}-a${hash.slice(5, 8)}-${hash.slice(8, 20)}`;
}
