import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/config.js';
import { Transactor } from '../../platform/database/transactor.js';
import { Mailer, type Mail } from '../../platform/mail/mailer.js';
import { toUnsubscribeKey } from '../../platform/mail/unsubscribe-key.js';
import { StaffMemberRepository } from '../staff-member.repository.js';
import { MAIL_KIND_WORDS, type MailKind } from './mail-kind.enums.js';

/** Address below `PUBLIC_URL` where the mails of a kind are ended; kind and key are in the query string, which no log keeps. */
export const UNSUBSCRIBE_PATH = 'unsubscribe/mails';

/** Sends notifications to people who work here and want them. */
@Injectable()
export class PersonalMail {
  constructor(
    private readonly config: Config,
    private readonly transactor: Transactor,
    private readonly members: StaffMemberRepository,
    private readonly mailer: Mailer,
  ) {}

  /**
   * Sends the mail with a link by which its kind is ended, unless the person has left, has no address or does not want this
   * kind: what counts is this moment. For job handlers only.
   *
   * @throws Error when the mail server does not take it; nothing was sent then
   */
  async send(
    staffMemberId: string,
    kind: MailKind,
    mail: Pick<Mail, 'subject' | 'paragraphs' | 'link'>,
    messageId: string,
  ): Promise<void> {
    const [person] = await this.members.findByIds(this.transactor.reader, [staffMemberId]);
    if (!person || person.state !== 'ACTIVE' || person.email === null || person.mutedMails.includes(kind)) return;
    const key = toUnsubscribeKey(kind, staffMemberId, this.config.sessionSecrets[0]!);
    await this.mailer.send(
      {
        ...mail,
        to: { name: person.displayName, address: person.email },
        unsubscribe: {
          label: `Keine Nachrichten mehr ${MAIL_KIND_WORDS[kind]}`,
          url: `${this.config.publicUrl}/${UNSUBSCRIBE_PATH}?${new URLSearchParams({ kind, key })}`,
        },
      },
      messageId,
    );
  }
}
