import { createHmac, randomUUID } from 'node:crypto';
import { DoubleError } from './double-index.js';

interface Key {
  readonly key: string;
  readonly uid: string;
  readonly actions: readonly string[];
  readonly indexes: readonly string[];
  readonly name?: string;
  readonly expiresAt: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A key to be made; what is not given a server makes up. */
export type NewKey = Pick<Key, 'actions' | 'indexes' | 'name'> & { readonly uid?: string };

/** The keys of the double, and what each may do. */
export class DoubleKeys {
  /** Has all rights. */
  readonly masterKey = randomUUID();
  private keys: Key[] = [];

  /** All but the master key, in the order in which they were made. */
  list(): readonly Key[] {
    return this.keys;
  }

  /** Makes a key. The same id always gives the same one, so one that is made anew is the one that was lost. */
  add({ uid = randomUUID(), ...rest }: NewKey, now = new Date()): Key {
    if (this.keys.some((candidate) => candidate.uid === uid)) throw new DoubleError('api_key_already_exists', 409);
    const key = createHmac('sha256', this.masterKey).update(uid).digest('hex');
    this.keys.push({ ...rest, uid, key, expiresAt: null, createdAt: now, updatedAt: now });
    return this.keys.at(-1)!;
  }

  find(uid: string): Key {
    const found = this.keys.find((candidate) => candidate.uid === uid);
    if (!found) throw new DoubleError('api_key_not_found', 404);
    return found;
  }

  remove(uid: string): void {
    this.keys = this.keys.filter((candidate) => candidate.uid !== uid);
  }

  clear(): void {
    this.keys = [];
  }

  /** Says of which indexes a key may do one of the actions. @throws DoubleError when it may do none of them at all */
  authorise(key: string | undefined, actions: readonly string[]): (index: string) => boolean {
    if (key === this.masterKey) return () => true;
    const found = this.keys.find((candidate) => candidate.key === key);
    if (!found?.actions.some((action) => actions.includes(action))) throw new DoubleError('invalid_api_key', 403);
    return (index) =>
      found.indexes.some((pattern) =>
        pattern.endsWith('*') ? index.startsWith(pattern.slice(0, -1)) : index === pattern,
      );
  }
}
