import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { Meilisearch, MeilisearchApiError, MeilisearchRequestError, MeilisearchTaskTimeOutError } from 'meilisearch';
import type { EnqueuedTaskPromise, RecordAny } from 'meilisearch';
import { SearchEngineUnavailableError } from '../engine/search-engine.js';
import type { Filter } from './filter.js';
import { differingSettings } from './index-settings.js';
import { findLimitedKeys } from './limited-keys.js';

/** A request that is no search. */
const REQUEST_TIMEOUT_MS = 10_000;
/** Tasks of an instance are worked off one after the other, so ours may have to wait for others; a transaction may be open meanwhile, and it ends after 30 s. */
const TASK_TIMEOUT_MS = 20_000;
const POLL_MS = 20;
/** The other side, or something between, has closed a connection that was kept open: the next attempt gets a new one. */
const CONNECTION_LOST: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

/** Where Meilisearch is and what we may do there. */
export interface MeilisearchAccess {
  readonly url: string;
  /** Limited to our indexes; or one that may make keys, which is then used for that alone. */
  readonly apiKey: string;
  /** How the names of our indexes begin. */
  readonly indexPrefix: string;
}

/** The client with each of our keys. */
interface Clients {
  readonly search: Meilisearch;
  readonly index: Meilisearch;
}

/** Meilisearch did not do what was asked; the code is its own, or that of the connection, or `timeout`, `not_json`, `unexpected_answer`, `task_timeout`. */
export class MeilisearchFailure extends SearchEngineUnavailableError {
  constructor(
    readonly code: string,
    cause?: unknown,
  ) {
    super(`Meilisearch: ${code}`, { cause });
  }
}

/** One query of a multi-search; all of them go to one index. */
export interface IndexQuery {
  readonly q?: string;
  /** With `all` every word and phrase of `q` has to occur. */
  readonly matchingStrategy?: 'all';
  readonly filter: Filter;
  readonly sort?: readonly string[];
  readonly facets?: readonly string[];
  readonly offset?: number;
  readonly limit?: number;
  /** With `hitsPerPage` instead of `limit`: the total is exact. */
  readonly page?: number;
  readonly hitsPerPage?: number;
  readonly attributesToRetrieve?: readonly string[];
}

export interface IndexAnswer {
  readonly hits: readonly RecordAny[];
  /** Only for queries by page. */
  readonly totalHits?: number;
  readonly facetDistribution?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * What we ask of a Meilisearch server. Every method throws `MeilisearchFailure` and nothing else. A write has been carried
 * out when its promise is fulfilled: the server answers "accepted" at once, and its task may fail later.
 */
export class MeilisearchServer {
  private clients: Promise<Clients> | undefined;
  /** Whether the key that was given has turned out to be one that makes keys; then it is used for nothing else, even when it is refused. */
  private mayMakeKeys = false;

  constructor(private readonly access: MeilisearchAccess) {}

  /** Answers queries over one index, in their order. `signal` is the time that a search may take, with getting the keys for it. */
  async search(uid: string, queries: readonly IndexQuery[], signal: AbortSignal): Promise<IndexAnswer[]> {
    const body = { queries: queries.map((query) => ({ indexUid: uid, ...query })) };
    const asking = this.ask(({ search }) => search.multiSearch(body as never, { signal }));
    const answers = resultsOf<IndexAnswer>(await inTime(asking, signal));
    if (answers.length !== queries.length) throw new MeilisearchFailure('unexpected_answer');
    return answers;
  }

  /** A document with its fields; undefined when there is none, or no such index. */
  async findDocument(uid: string, key: string): Promise<RecordAny | undefined> {
    return this.ask(({ index }) => index.index(uid).getDocument(key)).catch((error: unknown) => {
      if (isOneOf(error, ['document_not_found', 'index_not_found'])) return undefined;
      throw error;
    });
  }

  /** Documents that pass the filter, in no order that means anything; the same one while nothing is written. */
  async listDocuments(
    uid: string,
    filter: Filter,
    fields: readonly string[],
    page: { readonly offset: number; readonly limit: number },
  ): Promise<RecordAny[]> {
    // Not sorted: some servers shift sorted pages by one.
    const query = { filter, fields: [...fields], ...page };
    return resultsOf(await this.ask(({ index }) => index.index(uid).getDocuments(query as never)));
  }

  /** Stores documents whole; those with the same key are replaced. Makes the index when it is not there. */
  async addDocuments(uid: string, documents: readonly object[]): Promise<void> {
    await this.carryOut(({ index }) => index.index(uid).addDocuments([...documents], { primaryKey: 'key' }));
  }

  /** Removes documents; keys that are not there are no error. */
  async removeDocuments(uid: string, keys: readonly string[]): Promise<void> {
    await this.carryOut(({ index }) => index.index(uid).deleteDocuments([...keys]));
  }

  /** Makes an empty index unless it is there. */
  async createIndex(uid: string): Promise<void> {
    await this.carryOut(({ index }) => index.createIndex(uid, { primaryKey: 'key' }), ['index_already_exists']);
  }

  /** Removes an index if it is there. */
  async deleteIndex(uid: string): Promise<void> {
    await this.carryOut(({ index }) => index.deleteIndex(uid), ['index_not_found']);
  }

  /** Gives an index our settings; only what differs is sent, nothing when nothing does. */
  async applySettings(uid: string): Promise<void> {
    const current = await this.ask(({ index }) => index.index(uid).getSettings());
    const differing = differingSettings(current as Record<string, unknown>);
    if (Object.keys(differing).length > 0)
      await this.carryOut(({ index }) => index.index(uid).updateSettings(differing));
  }

  /**
   * Swaps the contents of two indexes at one moment. `isDone` says whether it has come about: the task belongs to no single
   * index, so a key that is limited to indexes cannot see it.
   */
  async swapIndexes(left: string, right: string, isDone: () => Promise<boolean>): Promise<void> {
    // Never attempted twice: that would swap back.
    await this.withKeys(({ index }) => askOnce(() => index.swapIndexes([{ indexes: [left, right] }] as never)));
    const deadline = Date.now() + TASK_TIMEOUT_MS;
    while (!(await isDone())) {
      if (Date.now() > deadline) throw new MeilisearchFailure('task_timeout');
      await delay(POLL_MS);
    }
  }

  /** Waits until the task of a write is done. `accepted` are codes of failures that leave things as they should be. */
  private async carryOut(
    write: (clients: Clients) => EnqueuedTaskPromise,
    accepted: readonly string[] = [],
  ): Promise<void> {
    try {
      const { taskUid } = await this.ask(write);
      const limits = { timeout: TASK_TIMEOUT_MS, interval: POLL_MS };
      const task = await this.ask(({ index }) => index.tasks.waitForTask(taskUid, limits));
      if (task.status !== 'succeeded') throw new MeilisearchFailure(task.error?.code ?? `task_${task.status}`);
    } catch (error) {
      if (!isOneOf(error, accepted)) throw error;
    }
  }

  private ask<T>(request: (clients: Clients) => PromiseLike<T>): Promise<T> {
    return this.withKeys((clients) => attempt(() => request(clients)));
  }

  /** Asks with our keys; once more with new ones when the server does not know them, because it has begun with an empty disk for instance. */
  private async withKeys<T>(request: (clients: Clients) => Promise<T>, isAgain = false): Promise<T> {
    const connecting = this.connect();
    try {
      return await request(await connecting);
    } catch (error) {
      if (!isOneOf(error, ['invalid_api_key'])) throw error;
      if (this.clients === connecting) this.clients = undefined;
      if (isAgain) throw error;
    }
    return this.withKeys(request, true);
  }

  /** The clients with the keys, which are asked for once; again after a failure. */
  private connect(): Promise<Clients> {
    this.clients ??= this.makeClients().catch((error: unknown) => {
      this.clients = undefined;
      throw error;
    });
    return this.clients;
  }

  private async makeClients(): Promise<Clients> {
    const { url, apiKey, indexPrefix } = this.access;
    const withKey = (key: string): Meilisearch =>
      new Meilisearch({ host: url, apiKey: key, timeout: REQUEST_TIMEOUT_MS });
    const given = withKey(apiKey);
    const keys = await attempt(() => findLimitedKeys(given, indexPrefix));
    this.mayMakeKeys ||= keys !== undefined;
    if (keys) return { search: withKey(keys.search), index: withKey(keys.index) };
    if (this.mayMakeKeys) throw new MeilisearchFailure('invalid_api_key');
    return { search: given, index: given };
  }
}

/** Asks; once more when the connection was lost, which is harmless because all that is asked this way can be repeated. */
async function attempt<T>(request: () => PromiseLike<T>): Promise<T> {
  try {
    return await askOnce(request);
  } catch (error) {
    if (!CONNECTION_LOST.has((error as MeilisearchFailure).code)) throw error;
  }
  return askOnce(request);
}

async function askOnce<T>(request: () => PromiseLike<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    throw toFailure(error);
  }
}

/** Waits until the signal; what is waited for goes on after that. */
function inTime<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const isOver = once(signal, 'abort').then(() => {
    throw new MeilisearchFailure('timeout');
  });
  return Promise.race([promise, isOver]);
}

/** The list in an answer, which is not there when something else than Meilisearch has given it. */
function resultsOf<T>(answer: unknown): T[] {
  const results = (answer as { readonly results?: unknown } | null | undefined)?.results;
  if (!Array.isArray(results)) throw new MeilisearchFailure('unexpected_answer');
  return results as T[];
}

function isOneOf(error: unknown, codes: readonly string[]): boolean {
  return error instanceof MeilisearchFailure && codes.includes(error.code);
}

function toFailure(error: unknown): MeilisearchFailure {
  if (error instanceof MeilisearchFailure) return error;
  if (error instanceof MeilisearchTaskTimeOutError) return new MeilisearchFailure('task_timeout', error);
  if (error instanceof MeilisearchApiError)
    return new MeilisearchFailure(error.cause?.code ?? `http_${error.response.status}`, error);
  // A proxy that answers for a server that is away does so in HTML.
  if (error instanceof SyntaxError) return new MeilisearchFailure('not_json', error);
  if (error instanceof MeilisearchRequestError) return new MeilisearchFailure(connectionCodeOf(error.cause), error);
  return new MeilisearchFailure('unexpected', error);
}

/** The code stands somewhere down the causes. */
function connectionCodeOf(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (/Time-?out/i.test(cause.name)) return 'timeout';
    const { code } = cause as NodeJS.ErrnoException;
    if (typeof code === 'string') return code;
  }
  return 'unreachable';
}
