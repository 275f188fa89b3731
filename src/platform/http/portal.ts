import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type NextFunction, type Request, type Response } from 'express';
import { projectFolder } from '../config/data-files.js';
import { precompressed } from './precompressed.js';

const OWN_PATHS = /^\/(graphql|auth|oidc|health|metrics|assets|uploads|calendar|unsubscribe)(\/|$)/;
const A_YEAR_MS = 365 * 86_400_000;

/** Serves the built portal: hashed assets for ever, and its page for every address that no other room answers. */
export function mountPortal(app: NestExpressApplication): void {
  const folder = join(projectFolder(), 'portal', 'dist');
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return;
  app.use(
    '/assets',
    precompressed(join(folder, 'assets')),
    express.static(join(folder, 'assets'), { immutable: true, maxAge: A_YEAR_MS, index: false, fallthrough: false }),
  );
  app.use(express.static(folder, { index: false, maxAge: 0 }));
  app.use((request: Request, response: Response, next: NextFunction) => {
    const wantsPage = (request.method === 'GET' || request.method === 'HEAD') && !OWN_PATHS.test(request.path);
    if (!wantsPage) return next();
    response.setHeader('cache-control', 'no-cache');
    response.sendFile(page);
  });
}
