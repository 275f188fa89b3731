import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { DoubleError, DoubleIndex, pick, type DoubleQuery } from './double-index.js';
import type { Stored } from './filter-reading.js';
import { DoubleKeys, type NewKey } from './double-keys.js';
import { checkBody, checkResponse, readRequest, RequestViolation, type CheckedRequest } from './request-check.js';
import { answerInTrouble, sendJson, toProblem, type Trouble } from './trouble.js';

interface Task {
  readonly uid: number;
  /** Undefined for tasks of several indexes, which a limited key does not see. */
  readonly indexUid: string | undefined;
  readonly type: string;
  readonly enqueuedAt: Date;
  status: 'enqueued' | 'processing' | 'succeeded' | 'failed';
  error: object | null;
}

/**
 * A stand-in for a Meilisearch server, for where none can be had: plain HTTP, everything in memory. It checks every request,
 * and its own answers, against Meilisearch's OpenAPI document and the rights of the key, carries out tasks one after the other, and understands
 * that part of filters, sorts, phrases and facets which the adapter uses. What it does not know it refuses.
 */
export class MeilisearchDouble {
  /** How requests differed from the document; empty when all is well. */
  readonly violations: string[] = [];
  /** Method and path of every request, with the key that it came with. */
  readonly requests: { readonly name: string; readonly key: string | undefined }[] = [];
  /** Codes with which the next tasks fail, in their order. */
  readonly failingTasks: string[] = [];
  trouble: Trouble = 'none';
  /** What it says that it is. */
  version = '1.50.0';

  private readonly indexes = new Map<string, DoubleIndex>();
  private readonly keys = new DoubleKeys();
  private readonly tasks: { readonly task: Task; readonly run: () => void }[] = [];
  private held: Promise<void> = Promise.resolve();
  private readonly server = createServer((request, response) => void this.receive(request, response));

  /** Starts one on a free port of loopback, or on the given one. */
  static async start(port = 0): Promise<MeilisearchDouble> {
    const double = new MeilisearchDouble();
    await new Promise<void>((resolve) => double.server.listen(port, '127.0.0.1', resolve));
    return double;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Has all rights. */
  get masterKey(): string {
    return this.keys.masterKey;
  }

  /** Names of its indexes, sorted. */
  get indexNames(): string[] {
    return [...this.indexes.keys()].sort();
  }

  /** The documents of an index; throws when it is not there. */
  documentsOf(uid: string): Map<string, Stored> {
    return this.indexOf(uid).documents;
  }

  /** Names of its keys but the master key, sorted. */
  get keyNames(): string[] {
    return this.keys
      .list()
      .map(({ name }) => name ?? '')
      .sort();
  }

  /** What a run leaves behind that was killed at that time: an empty index and a key for those that begin like it. */
  leave(uid: string, createdAt: Date): void {
    this.indexes.set(uid, new DoubleIndex('key', createdAt));
    this.keys.add({ name: uid, actions: ['search'], indexes: [uid.replace(/documents$/, '*')] }, createdAt);
  }

  /** The settings of an index. */
  settingsOf(uid: string): Record<string, unknown> {
    return this.indexOf(uid).getSettings();
  }

  /** Makes a key, as an operator does. */
  makeKey(actions: readonly string[], indexes: readonly string[]): string {
    return this.keys.add({ actions, indexes }).key;
  }

  /** Lets tasks wait until the function that it returns is called. */
  holdTasks(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.held = promise;
    return resolve;
  }

  /** Loses everything, as a server with a new disk: its indexes, and all keys but the master key. */
  forget(): void {
    this.indexes.clear();
    this.keys.clear();
  }

  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }

  /** Ends like a process that is killed, with what it has on its disk; returns what begins it again at the same address. */
  async kill(): Promise<() => Promise<void>> {
    const { port } = this.server.address() as AddressInfo;
    await this.stop();
    return () => new Promise((resolve) => this.server.listen(port, '127.0.0.1', resolve));
  }

  private async receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url!, this.url);
    const name = `${request.method} ${url.pathname}`;
    const key = request.headers.authorization?.replace(/^Bearer /, '');
    const body = await text(request).catch(() => '');
    this.requests.push({ name, key });
    if (answerInTrouble(this.trouble, response)) return;
    if (name === 'GET /health') return sendJson(response, 200, '{"status":"available"}');
    if (name === 'GET /version') return sendJson(response, 200, JSON.stringify({ pkgVersion: this.version }));
    let path: string | undefined;
    const send = (status: number, answer: unknown): void => {
      const written = answer === undefined ? '' : JSON.stringify(answer);
      if (path !== undefined && written !== '')
        this.noteViolation(() => checkResponse(request.method!, path!, status, JSON.parse(written)));
      sendJson(response, status, written);
    };
    try {
      const parsed: unknown = body === '' ? undefined : JSON.parse(body);
      const asked = readRequest(request.method!, url);
      path = asked.path;
      const mayUse = this.authorise(key, asked);
      checkBody(request.method!, path, parsed);
      send(asked.status, this.answer(`${request.method} ${path}`, asked, parsed, mayUse));
    } catch (error) {
      if (error instanceof DoubleError) return send(error.status, toProblem(error.code));
      this.violations.push(error instanceof RequestViolation ? error.message : String(error));
      send(400, { ...toProblem('bad_request'), message: String(error) });
    }
  }

  private noteViolation(check: () => void): void {
    try {
      check();
    } catch (error) {
      this.violations.push(error instanceof RequestViolation ? error.message : String(error));
    }
  }

  /** @returns whether the key may use an index */
  private authorise(key: string | undefined, { actions, variables }: CheckedRequest): (uid: string) => boolean {
    const mayUse = this.keys.authorise(key, actions);
    const uid = variables['index_uid'];
    if (uid !== undefined && !mayUse(uid)) throw new DoubleError('invalid_api_key', 403);
    return mayUse;
  }

  private answer(
    name: string,
    { variables }: CheckedRequest,
    body: unknown,
    mayUse: (uid: string) => boolean,
  ): unknown {
    const uid = variables['index_uid']!;
    const needs = (used: string): string => {
      if (!mayUse(used)) throw new DoubleError('invalid_api_key', 403);
      return used;
    };
    switch (name) {
      case 'POST /multi-search':
        return {
          results: (body as { queries: (DoubleQuery & { indexUid: string })[] }).queries.map((query) => ({
            indexUid: query.indexUid,
            ...this.indexOf(needs(query.indexUid), 400).search(query),
          })),
        };
      case 'POST /swap-indexes':
        return this.enqueue('indexSwap', undefined, () => {
          for (const { indexes } of body as { indexes: [string, string] }[]) {
            const [left, right] = indexes.map((index) => [needs(index), this.indexOf(index)] as const);
            this.indexes.set(left![0], right![1]);
            this.indexes.set(right![0], left![1]);
          }
        });
      case 'POST /indexes': {
        const { uid: created, primaryKey } = body as { uid: string; primaryKey: string };
        return this.enqueue('indexCreation', needs(created), () => {
          if (this.indexes.has(created)) throw new DoubleError('index_already_exists');
          this.indexes.set(created, new DoubleIndex(primaryKey));
        });
      }
      case 'DELETE /indexes/{index_uid}':
        return this.enqueue('indexDeletion', uid, () => {
          this.indexOf(uid);
          this.indexes.delete(uid);
        });
      case 'POST /indexes/{index_uid}/documents':
        return this.enqueue('documentAdditionOrUpdate', uid, () => {
          if (!this.indexes.has(uid)) this.indexes.set(uid, new DoubleIndex('key'));
          this.indexOf(uid).add(body as Stored[]);
        });
      case 'POST /indexes/{index_uid}/documents/delete-batch':
        return this.enqueue('documentDeletion', uid, () => {
          for (const key of body as string[]) this.indexOf(uid).documents.delete(key);
        });
      case 'POST /indexes/{index_uid}/documents/fetch': {
        const { filter, sort, fields, offset = 0, limit = 20 } = body as DoubleQuery & { fields?: string[] };
        const found = this.indexOf(uid).list(filter, sort ?? []);
        // Some servers begin sorted pages with the last document of the page before.
        const from = sort && offset > 0 ? offset - 1 : offset;
        const results = found.slice(from, from + limit).map((one) => pick(one, fields));
        return { results, offset, limit, total: found.length };
      }
      case 'GET /indexes/{index_uid}/documents/{document_id}': {
        const found = this.indexOf(uid).documents.get(variables['document_id']!);
        if (!found) throw new DoubleError('document_not_found', 404);
        return found;
      }
      case 'GET /indexes/{index_uid}/settings':
        return this.indexOf(uid).getSettings();
      case 'PATCH /indexes/{index_uid}/settings':
        return this.enqueue('settingsUpdate', uid, () => this.indexOf(uid).updateSettings(body as object));
      case 'GET /tasks/{task_id}': {
        const found = this.tasks[Number(variables['task_id'])]?.task;
        if (!found || !mayUse(found.indexUid ?? '')) throw new DoubleError('task_not_found', 404);
        return found;
      }
      case 'GET /indexes': {
        const results = [...this.indexes].filter(([name]) => mayUse(name));
        return {
          results: results.map(([name, { createdAt, primaryKey }]) => ({
            uid: name,
            primaryKey,
            createdAt,
            updatedAt: createdAt,
          })),
          offset: 0,
          limit: results.length,
          total: results.length,
        };
      }
      case 'GET /keys': {
        const results = this.keys.list();
        return { results, offset: 0, limit: results.length, total: results.length };
      }
      case 'POST /keys':
        return this.keys.add(body as NewKey);
      case 'GET /keys/{key}':
        return this.keys.find(variables['key']!);
      case 'DELETE /keys/{key}':
        return this.keys.remove(variables['key']!);
      default:
        throw new RequestViolation(`${name} is not known to the double`);
    }
  }

  /** Answers "accepted"; the task is carried out later, after those before it, and may fail then. */
  private enqueue(type: string, indexUid: string | undefined, run: () => void): object {
    const task: Task = {
      uid: this.tasks.length,
      indexUid,
      type,
      enqueuedAt: new Date(),
      status: 'enqueued',
      error: null,
    };
    this.tasks.push({ task, run });
    this.held = this.held.then(async () => {
      task.status = 'processing';
      await setImmediate();
      try {
        const code = this.failingTasks.shift();
        if (code !== undefined) throw new DoubleError(code);
        run();
        task.status = 'succeeded';
      } catch (error) {
        task.status = 'failed';
        task.error = toProblem(error instanceof DoubleError ? error.code : 'internal');
      }
    });
    return { taskUid: task.uid, indexUid: indexUid ?? null, status: 'enqueued', type, enqueuedAt: task.enqueuedAt };
  }

  private indexOf(uid: string, statusWithout = 404): DoubleIndex {
    const found = this.indexes.get(uid);
    if (!found) throw new DoubleError('index_not_found', statusWithout);
    return found;
  }
}
