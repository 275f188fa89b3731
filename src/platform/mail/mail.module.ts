import { Global, Module } from '@nestjs/common';
import { Mailer } from './mailer.js';
import { NodemailerMailer } from './nodemailer-mailer.js';

/** Outgoing mail. */
@Global()
@Module({ providers: [{ provide: Mailer, useClass: NodemailerMailer }], exports: [Mailer] })
export class MailModule {}
