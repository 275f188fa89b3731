import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MailKind } from '../../people/notifications/mail-kind.enums.js';
import { PersonalMail } from '../../people/notifications/personal-mail.js';
import { Config } from '../../platform/config/config.js';
import { Transactor } from '../../platform/database/transactor.js';
import type { TransactionHandle } from '../../platform/database/handles.js';
import { Facts } from '../../platform/jobs/facts.js';
import { defineJob, Jobs } from '../../platform/jobs/jobs.js';
import { PracticeRepository } from '../../practices/practice.repository.js';
import { EventState } from '../event.enums.js';
import { eventPublished } from '../event.facts.js';
import { TalkLinkState } from './talk-link.enums.js';
import { TalkLinkRepository } from './talk-link.repository.js';

/** A week at the longest delay between two attempts: a mail server may be away over the holidays. */
const MAIL_RETRIES = 2_016;
const askAuthor = defineJob<{ linkId: string; staffMemberId: string }>('events.ask-author', {
  retryLimit: MAIL_RETRIES,
});

/** Asks authors by mail whether their practice may be shown as presented: a subject and a link, never a title or a name. */
@Injectable()
export class LinkNotifications implements OnModuleInit {
  constructor(
    private readonly config: Config,
    private readonly transactor: Transactor,
    private readonly repository: TalkLinkRepository,
    private readonly practices: PracticeRepository,
    private readonly facts: Facts,
    private readonly jobs: Jobs,
    private readonly mail: PersonalMail,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(askAuthor, ({ linkId, staffMemberId }) => this.send(linkId, staffMemberId));
    // Authors do not see the programme before, so they are not asked before.
    this.facts.participate(eventPublished, async (tx, { eventId }) => {
      for (const linkId of await this.repository.listIdsToAgree(tx, eventId)) await this.askAuthors(tx, linkId);
    });
  }

  /** Notes in the transaction of a confirmation that the authors have to hear of it: one job each. */
  async askAuthors(tx: TransactionHandle, linkId: string): Promise<void> {
    const link = await this.repository.find(tx, linkId);
    const [practice] = link?.practiceId ? await this.practices.findByIds(tx, [link.practiceId]) : [];
    for (const { staffMemberId, confirmed } of practice?.authors ?? [])
      if (confirmed) await this.jobs.enqueue(tx, askAuthor, { linkId, staffMemberId });
  }

  private async send(linkId: string, staffMemberId: string): Promise<void> {
    const link = await this.repository.find(this.transactor.reader, linkId);
    // A mail that waited for days must not call to what is done meanwhile.
    const waits =
      link?.state === TalkLinkState.CONFIRMED &&
      link.agreedAt === null &&
      link.talk.event.state === EventState.PUBLISHED;
    if (!waits) return;
    await this.mail.send(
      staffMemberId,
      MailKind.PRACTICES,
      {
        subject: 'Ein Vortrag stellt eines Ihrer Praxisbeispiele vor',
        paragraphs: [
          'ein Vortrag wurde mit einem Ihrer Praxisbeispiele verbunden. Die Verbindung erscheint, wenn Sie zustimmen.',
        ],
        link: { label: 'Vortrag ansehen', url: `${this.config.publicUrl}/vortraege/${link.talkId}` },
      },
      `talk-link-ask-${linkId}-${staffMemberId}`,
    );
  }
}
