import { Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ANONYMOUS } from '../../kernel/actor.js';
import { Requires } from '../../platform/access/requires.js';
import { Config } from '../../platform/config/config.js';
import { sendPlainPage } from '../../platform/http/plain-page.js';
import { RateLimit } from '../../platform/http/rate-limit.js';
import { fromUnsubscribeKey } from '../../platform/mail/unsubscribe-key.js';
import { SavedSearchService } from './saved-search.service.js';

/** Address below `PUBLIC_URL`; the key is in the query string, which no log keeps. */
export const UNSUBSCRIBE_PATH = 'unsubscribe/saved-searches';

/** What the keys of these links are made for. */
export const SAVED_SEARCHES = 'saved-searches';

/** Ends the weekly mail without sign-in, by a link of that mail. */
@Controller(UNSUBSCRIBE_PATH)
export class UnsubscribeController {
  constructor(
    private readonly config: Config,
    private readonly rateLimit: RateLimit,
    private readonly searches: SavedSearchService,
  ) {}

  /** A page with one button. Looking at it changes nothing: mail scanners follow links. */
  @Get()
  @Requires('PUBLIC')
  async ask(@Query('key') key: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    const staffMemberId = await this.staffMemberIdOf(key, request);
    if (staffMemberId === undefined) return sendUnknown(response);
    sendPlainPage(
      response,
      200,
      'Wöchentliche Nachricht abbestellen',
      `<p>Sie bekommen dann keine Nachricht mehr, wenn es zu Ihren gespeicherten Suchen Neues gibt. Die Suchen selbst bleiben.</p>
<form method="post"><button type="submit">Jetzt abbestellen</button></form>`,
    );
  }

  /** Ends it: the button of the page, and mail programs by RFC 8058, which send no cookie and follow no link. Again is no error. */
  @Post()
  @Requires('PUBLIC')
  async end(@Query('key') key: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    const staffMemberId = await this.staffMemberIdOf(key, request);
    if (staffMemberId === undefined) return sendUnknown(response);
    await this.searches.endWeeklyMail(staffMemberId);
    sendPlainPage(
      response,
      200,
      'Abbestellt',
      `<p>Sie bekommen keine wöchentliche Nachricht mehr zu Ihren gespeicherten Suchen. Die Suchen selbst bleiben; in Ihrem Profil können Sie die Nachricht wieder einschalten.</p>`,
    );
  }

  private async staffMemberIdOf(key: unknown, request: Request): Promise<string | undefined> {
    const staffMemberId =
      typeof key === 'string' ? fromUnsubscribeKey(SAVED_SEARCHES, key, this.config.sessionSecrets) : undefined;
    // Only guesses are counted: mail services end the mails of many people from one address.
    if (staffMemberId === undefined) await this.rateLimit.check(request, ANONYMOUS);
    return staffMemberId;
  }
}

function sendUnknown(response: Response): void {
  sendPlainPage(
    response,
    404,
    'Dieser Link gilt nicht',
    `<p>Der Link ist unvollständig oder zu alt. In Ihrem Profil, unter „Gespeicherte Suchen“, können Sie die Nachricht ausschalten.</p>`,
  );
}
