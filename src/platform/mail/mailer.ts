/** A notification: a subject and a link, never a message that somebody typed. */
export interface Mail {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  /** Plain sentences; no personal data of third persons, no message texts. */
  readonly paragraphs: readonly string[];
  readonly link: { readonly label: string; readonly url: string };
  /** Of a mail that comes again and again: where it is ended, by a page with one button and by RFC 8058, a POST to the same address. */
  readonly unsubscribe?: { readonly label: string; readonly url: string };
}

/** Sends mail. Called by job handlers only, so that a mail that cannot be sent is tried again. */
export abstract class Mailer {
  /**
   * Hands one mail to the mail server, or writes it to a file.
   * @throws Error when the server does not take it; nothing was sent then
   */
  abstract send(mail: Mail, messageId: string): Promise<void>;
}
