import { Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ANONYMOUS } from '../../kernel/actor.js';
import { Requires } from '../../platform/access/requires.js';
import { Config } from '../../platform/config/config.js';
import { sendPlainPage } from '../../platform/http/plain-page.js';
import { RateLimit } from '../../platform/http/rate-limit.js';
import { fromUnsubscribeKey } from '../../platform/mail/unsubscribe-key.js';
import { MAIL_KIND_WORDS, MailKind } from './mail-kind.enums.js';
import { MailSettings } from './mail-settings.service.js';
import { UNSUBSCRIBE_PATH } from './personal-mail.js';

/** What a link asks for. */
interface Wish {
  readonly staffMemberId: string;
  readonly kind: MailKind;
}

/** Ends the mails of a kind without sign-in, by a link of such a mail. */
@Controller(UNSUBSCRIBE_PATH)
export class UnsubscribeMailsController {
  constructor(
    private readonly config: Config,
    private readonly rateLimit: RateLimit,
    private readonly settings: MailSettings,
  ) {}

  /** A page with one button. Looking at it changes nothing: mail scanners follow links. */
  @Get()
  @Requires('PUBLIC')
  async ask(@Query() query: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    const wish = await this.wishOf(query, request);
    if (!wish) return sendUnknown(response);
    sendPlainPage(
      response,
      200,
      'Nachrichten abbestellen',
      `<p>Sie bekommen dann keine E-Mails mehr ${MAIL_KIND_WORDS[wish.kind]}. Nach der Anmeldung sehen Sie weiterhin alles.</p>
<form method="post"><button type="submit">Jetzt abbestellen</button></form>`,
    );
  }

  /** Ends them: the button of the page, and mail programs by RFC 8058, which send no cookie and follow no link. Again is no error. */
  @Post()
  @Requires('PUBLIC')
  async end(@Query() query: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    const wish = await this.wishOf(query, request);
    if (!wish) return sendUnknown(response);
    await this.settings.muteOne(wish.staffMemberId, wish.kind);
    sendPlainPage(
      response,
      200,
      'Abbestellt',
      `<p>Sie bekommen keine E-Mails mehr ${MAIL_KIND_WORDS[wish.kind]}. In Ihrem Profil, unter „Benachrichtigungen“, können Sie sie wieder einschalten.</p>`,
    );
  }

  private async wishOf(query: unknown, request: Request): Promise<Wish | undefined> {
    const { kind, key } = query as Readonly<Record<string, unknown>>;
    const known = Object.values(MailKind).find((one) => one === kind);
    const staffMemberId =
      known && typeof key === 'string' ? fromUnsubscribeKey(known, key, this.config.sessionSecrets) : undefined;
    if (known && staffMemberId !== undefined) return { staffMemberId, kind: known };
    // Only guesses are counted: mail services end the mails of many people from one address.
    await this.rateLimit.check(request, ANONYMOUS);
    return undefined;
  }
}

function sendUnknown(response: Response): void {
  sendPlainPage(
    response,
    404,
    'Dieser Link gilt nicht',
    `<p>Der Link ist unvollständig oder zu alt. In Ihrem Profil, unter „Benachrichtigungen“, können Sie Nachrichten ausschalten.</p>`,
  );
}
