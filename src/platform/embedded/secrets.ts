import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFileOnce } from './process-files.js';

/**
 * Reads a secret of the embedded parts from `DATA_DIR/secrets/NAME`, making it at the first call, so that sessions and
 * tokens survive restarts. Files have mode 0600. Two processes that make it at once agree on one.
 */
export function secretOf(
  dataDir: string,
  name: string,
  make: () => string = () => randomBytes(32).toString('base64url'),
): string {
  const folder = join(dataDir, 'secrets');
  const file = join(folder, name);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o700);
    createFileOnce(file, make());
  }
  return readFileSync(file, 'utf8');
}
