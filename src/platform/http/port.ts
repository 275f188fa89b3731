import { createServer } from 'node:net';

/** Somebody else listens on our port. */
export class PortInUseError extends Error {}

/**
 * Checks that the port can be listened on, before anything is started.
 * @throws PortInUseError with a sentence for the operator
 */
export async function requireFreePort(host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE')
        reject(
          new PortInUseError(
            `Der Port ${port} ist schon belegt. Beenden Sie das andere Programm, oder wählen Sie einen anderen: PORT=${port + 1} npm start`,
          ),
        );
      else if (error.code === 'EACCES')
        reject(
          new PortInUseError(
            `Der Port ${port} darf von diesem Benutzer nicht geöffnet werden. Wählen Sie einen ab 1024: PORT=3000 npm start`,
          ),
        );
      else reject(error);
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
