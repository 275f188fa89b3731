import type { Server } from 'node:http';
import type { NestExpressApplication } from '@nestjs/platform-express';

const GRACE_MS = 5_000;

/**
 * Takes no more requests and waits for those that are being answered; connections that are still busy after five seconds
 * are cut. Comes before `app.close`, so that nobody is answered by an application whose parts are ending.
 */
export async function closeServer(app: NestExpressApplication): Promise<void> {
  const server = app.getHttpServer() as Server;
  const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearTimeout(cut);
}
