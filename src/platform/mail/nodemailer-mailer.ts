import { mkdir, rename, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Injectable, Logger } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { newId } from '../../kernel/ids.js';
import { Config } from '../config/config.js';
import { renderMail } from './mail.template.js';
import { Mailer, type Mail } from './mailer.js';

const TIMEOUT_MS = 10_000;

/** Sends through SMTP when `SMTP_URL` is set, otherwise writes `.eml` files to `DATA_DIR/mail/`. */
@Injectable()
export class NodemailerMailer extends Mailer {
  private readonly logger = new Logger('Mail');
  private readonly smtp: Transporter | undefined;

  constructor(private readonly config: Config) {
    super();
    if (config.smtpUrl !== undefined) {
      this.smtp = createTransport({
        url: config.smtpUrl,
        connectionTimeout: TIMEOUT_MS,
        greetingTimeout: TIMEOUT_MS,
        socketTimeout: TIMEOUT_MS,
      });
    }
  }

  override async send(mail: Mail, messageId: string): Promise<void> {
    const message = {
      from: this.config.mailFrom,
      // An object, because a text could be hijacked by line breaks in a name.
      to: { name: mail.to.name, address: mail.to.address },
      subject: mail.subject,
      // The same id at a repeated attempt lets mail servers and programs drop the second copy.
      messageId: `<${messageId}@${new URL(this.config.publicUrl).hostname}>`,
      headers: { 'Auto-Submitted': 'auto-generated', ...(mail.unsubscribe ? oneClick(mail.unsubscribe.url) : {}) },
      ...renderMail(mail),
    };
    if (this.smtp) {
      await this.smtp.sendMail(message);
      return;
    }
    const folder = resolve(this.config.dataDir, 'mail');
    const file = resolve(folder, `${messageId}.eml`);
    const { message: source } = await createTransport({ streamTransport: true, buffer: true }).sendMail(message);
    await mkdir(folder, { recursive: true });
    const unfinished = `${file}.${newId()}`;
    await writeFile(unfinished, source as Buffer);
    await rename(unfinished, file);
    this.logger.log(`No SMTP_URL: the mail was written to ${file}`);
  }
}

/** RFC 2369 and RFC 8058: mail programs show a button that ends the mail without opening a page. */
function oneClick(url: string): Record<string, string> {
  return { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}
