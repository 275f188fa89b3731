import { readdirSync } from 'node:fs';
import { extname } from 'node:path';
import type { RequestHandler } from 'express';

const SUFFIX = '.br';

/**
 * Answers with the Brotli form of a file, where the build has laid one beside it and the browser takes it; hands the request
 * on to the middleware that sends the file. The folder is read once: its files carry a hash in their names and never change.
 *
 * @param folder absolute path of the folder whose files are asked for by name
 */
export function precompressed(folder: string): RequestHandler {
  const compressed = new Set(readdirSync(folder).filter((file) => file.endsWith(SUFFIX)));
  return (request, response, next) => {
    const file = `${request.path.slice(1)}${SUFFIX}`;
    if (!compressed.has(file)) return next();
    response.vary('Accept-Encoding');
    if (request.acceptsEncodings('br') !== 'br') return next();
    response.type(extname(request.path));
    response.setHeader('Content-Encoding', 'br');
    request.url = `/${file}`;
    next();
  };
}
