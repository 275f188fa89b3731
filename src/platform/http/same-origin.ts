import type { Request } from 'express';
import type { Config } from '../config/config.js';

/**
 * Says whether a request that changes something comes from a page of the service itself. Browsers name the origin of a
 * POST; one that names none must say that it comes from the same one.
 */
export function isOwnPage(request: Request, config: Pick<Config, 'publicUrl'>): boolean {
  const { origin } = request.headers;
  return origin === undefined
    ? request.headers['sec-fetch-site'] === 'same-origin'
    : origin === new URL(config.publicUrl).origin;
}
