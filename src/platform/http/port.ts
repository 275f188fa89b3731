import { createServer } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';

/** Somebody else listens on our port, or we may not; the message is a sentence for the operator. */
export class PortInUseError extends Error {}

/**
 * Checks that the port can be listened on, before anything is started.
 * @throws PortInUseError
 */
export async function requireFreePort(host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(toPortError(error, port)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/**
 * Initialises the application and listens.
 * @throws PortInUseError when somebody took the port since it was checked
 */
export async function listen(app: NestExpressApplication, host: string, port: number): Promise<void> {
  try {
    await app.listen(port, host);
  } catch (error) {
    throw toPortError(error as Error, port);
  }
}

function toPortError(error: Error, port: number): Error {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new PortInUseError(
        `Der Port ${port} ist schon belegt. Beenden Sie das andere Programm, oder wählen Sie einen anderen: PORT=${port + 1} npm start`,
      );
    case 'EACCES':
      return new PortInUseError(
        `Der Port ${port} darf von diesem Benutzer nicht geöffnet werden. Wählen Sie einen ab 1024: PORT=3000 npm start`,
      );
    default:
      return error;
  }
}
