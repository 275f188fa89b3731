import { createHash } from 'node:crypto';
import { MeilisearchApiError, type KeyCreation, type Meilisearch } from 'meilisearch';

/** What our keys may do, each on our indexes only. */
const ACTIONS = {
  search: ['search'],
  index: [
    'documents.add',
    'documents.get',
    'documents.delete',
    'indexes.create',
    'indexes.get',
    'indexes.delete',
    'indexes.swap',
    'settings.get',
    'settings.update',
    'tasks.get',
  ],
} as const;

/** The keys that we work with: one for searching, one for everything else. */
export type LimitedKeys = Readonly<Record<keyof typeof ACTIONS, string>>;

/** The key may not look at keys or make some, or the server has no keys at all. */
const MAY_NOT: ReadonlySet<string> = new Set(['invalid_api_key', 'missing_master_key', 'missing_authorization_header']);

/**
 * Gets two keys that are limited to our indexes, so that a master key is used for this alone; they are made once and found
 * again by their ids. Undefined when the key that was given may not manage keys: then it is limited already.
 * @throws errors of the client
 */
export async function findLimitedKeys(client: Meilisearch, indexPrefix: string): Promise<LimitedKeys | undefined> {
  try {
    return {
      search: await findOrMake(client, indexPrefix, 'search'),
      index: await findOrMake(client, indexPrefix, 'index'),
    };
  } catch (error) {
    if (MAY_NOT.has(codeOf(error) ?? '')) return undefined;
    throw error;
  }
}

async function findOrMake(client: Meilisearch, indexPrefix: string, use: keyof typeof ACTIONS): Promise<string> {
  const uid = toUuid(`${indexPrefix}/${use}/${ACTIONS[use].join()}`);
  const find = async (): Promise<string> => (await client.getKey(uid)).key;
  try {
    return await find();
  } catch (error) {
    if (codeOf(error) !== 'api_key_not_found') throw error;
  }
  try {
    const name = `${indexPrefix} ${use}`;
    const key: KeyCreation = { uid, name, actions: [...ACTIONS[use]], indexes: [`${indexPrefix}*`], expiresAt: null };
    return (await client.createKey(key)).key;
  } catch (error) {
    // Another process was faster.
    if (codeOf(error) !== 'api_key_already_exists') throw error;
    return find();
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof MeilisearchApiError ? error.cause?.code : undefined;
}

/** The same text always gives the same id, in the form of a UUID of version 4, which is the only one that keys may have. */
function toUuid(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
