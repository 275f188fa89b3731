import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** What the server does with a mail: takes it, refuses it for ever, or lets the sender wait. */
export type Manner = 'TAKE' | 'REFUSE' | 'HANG';

/** A mail server on loopback. */
export interface MailServer {
  /** Mails that were taken, the oldest first. */
  readonly mails: readonly ParsedMail[];
  /** How many mails were offered, taken or not. */
  readonly offered: () => number;
  behave(manner: Manner): void;
  stop(): Promise<void>;
}

/** Starts a mail server on the port. */
export async function startMailServer(port: number, first: Manner = 'TAKE'): Promise<MailServer> {
  const mails: ParsedMail[] = [];
  let manner = first;
  let offered = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 100,
    onRcptTo: (address, _session, done) => {
      offered++;
      if (manner !== 'REFUSE') return done();
      done(Object.assign(new Error(`No such mailbox: ${address.address}`), { responseCode: 550 }));
    },
    onData: (stream, _session, done) => {
      if (manner === 'HANG') {
        stream.resume();
        return;
      }
      simpleParser(stream).then((mail) => {
        mails.push(mail);
        done();
      }, done);
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    mails,
    offered: () => offered,
    behave: (next) => (manner = next),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
