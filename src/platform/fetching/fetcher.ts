import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { fetch, type Agent, type Response } from 'undici';
import { AddressGuard } from './address-guard.js';
import { AddressRefusedError, guardedAgent } from './guarded-connector.js';

/** Largest answer, in bytes after unpacking: 10 MB. */
export const MAX_FETCHED_BYTES = 10 * 1024 * 1024;

const TIMEOUT_MS = 15_000;
const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** An address was not fetched. The message is a German sentence for people and tells nothing of the inside. */
export class FetchError extends Error {}

/** Fetches what people name by an address: from the public internet only, within limits. */
@Injectable()
export class Fetcher implements OnModuleDestroy {
  private readonly agent: Agent;

  constructor(guard: AddressGuard) {
    this.agent = guardedAgent(guard, TIMEOUT_MS);
  }

  /**
   * The bytes behind an http or https address: at most 10 MB within 15 seconds, redirects (5 at most) included, each of them
   * checked as the first. No cookies, no credentials, no referrer.
   * @throws FetchError
   */
  async fetch(address: string): Promise<Buffer> {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    try {
      let url = toUrl(address);
      for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        const response = await this.request(url, signal);
        if (!REDIRECTS.has(response.status)) return await read(response);
        await response.body?.cancel();
        url = toUrl(response.headers.get('location') ?? '', url);
      }
      throw new FetchError('Die Adresse leitet zu oft weiter.');
    } catch (error) {
      throw error instanceof FetchError ? error : toFetchError(error, signal);
    }
  }

  async onModuleDestroy(): Promise<void> {
    await this.agent.destroy();
  }

  private request(url: URL, signal: AbortSignal): Promise<Response> {
    return fetch(url, {
      dispatcher: this.agent,
      redirect: 'manual',
      signal,
      headers: {
        accept: 'application/json, text/calendar, application/xml, text/csv, */*;q=0.5',
        'user-agent': 'Kurzer-Draht',
      },
    });
  }
}

function toUrl(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw new FetchError('Das ist keine vollständige Adresse.');
  const url = new URL(address, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new FetchError('Die Adresse muss mit https:// oder http:// beginnen.');
  if (url.username !== '' || url.password !== '')
    throw new FetchError('Die Adresse darf keine Zugangsdaten enthalten.');
  return url;
}

/** Counts what is unpacked, so that a small answer cannot become a large one. */
async function read(response: Response): Promise<Buffer> {
  if (!response.ok || response.body === null) {
    await response.body?.cancel();
    throw new FetchError(`Der Server antwortet mit dem Status ${response.status}.`);
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body as AsyncIterable<Uint8Array>) {
    size += part.byteLength;
    if (size > MAX_FETCHED_BYTES) throw new FetchError('Die Datei ist zu groß: Abgerufen werden höchstens 10 MB.');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** A name that is unknown and one that leads inside look the same: nobody can ask for names of the inside. */
function toFetchError(error: unknown, signal: AbortSignal): FetchError {
  if (signal.aborted) return new FetchError('Der Server hat nicht innerhalb von 15 Sekunden geantwortet.');
  const cause = (error as { cause?: unknown }).cause ?? error;
  if (
    cause instanceof AddressRefusedError ||
    ['ENOTFOUND', 'EAI_AGAIN'].includes((cause as { code?: string }).code ?? '')
  )
    return new FetchError('Unter dieser Adresse ist kein öffentlich erreichbarer Server zu finden.');
  return new FetchError('Die Verbindung zum Server ist gescheitert oder abgebrochen.');
}
