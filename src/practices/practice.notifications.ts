import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MailKind } from '../people/notifications/mail-kind.enums.js';
import { PersonalMail } from '../people/notifications/personal-mail.js';
import { Config } from '../platform/config/config.js';
import { Transactor } from '../platform/database/transactor.js';
import type { TransactionHandle } from '../platform/database/handles.js';
import { defineJob, Jobs } from '../platform/jobs/jobs.js';
import { PracticeDraftState } from './practice.enums.js';
import { PracticeRepository } from './practice.repository.js';
import type { PracticeView } from './practice.view.js';

/** What a mail tells. */
type PracticeEvent = 'RETURNED' | 'INVITED';

/** A week at the longest delay between two attempts: a mail server may be away over the holidays. */
const MAIL_RETRIES = 2_016;
const notifyAuthor = defineJob<{ practiceId: string; version: number; staffMemberId: string; event: PracticeEvent }>(
  'practices.notify',
  { retryLimit: MAIL_RETRIES },
);

const TEXTS: Readonly<Record<PracticeEvent, { subject: string; sentence: string }>> = {
  RETURNED: {
    subject: 'Ihr Entwurf kam mit Anmerkungen zurück',
    sentence: 'die Redaktion hat einen Ihrer Entwürfe mit Anmerkungen zurückgegeben. Sie sehen sie nach der Anmeldung.',
  },
  INVITED: {
    subject: 'Einladung, an einem Praxisbeispiel mitzuschreiben',
    sentence: 'Sie sind eingeladen, an einem Praxisbeispiel mitzuschreiben.',
  },
};

/** Tells authors by mail what waits for them: a subject and a link, never a title, a remark or a name. */
@Injectable()
export class PracticeNotifications implements OnModuleInit {
  constructor(
    private readonly config: Config,
    private readonly transactor: Transactor,
    private readonly repository: PracticeRepository,
    private readonly jobs: Jobs,
    private readonly mail: PersonalMail,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(notifyAuthor, (payload) => this.send(payload));
  }

  /** Notes in the transaction of a return that every author has to hear of it: one job each. */
  async returned(tx: TransactionHandle, practice: PracticeView): Promise<void> {
    const { id: practiceId, version, authors } = practice;
    for (const { staffMemberId } of authors)
      await this.jobs.enqueue(tx, notifyAuthor, { practiceId, version, staffMemberId, event: 'RETURNED' });
  }

  /** Notes in the transaction of an invitation that the invited colleague has to hear of it. */
  async invited(tx: TransactionHandle, practice: PracticeView, staffMemberId: string): Promise<void> {
    const { id: practiceId, version } = practice;
    await this.jobs.enqueue(tx, notifyAuthor, { practiceId, version, staffMemberId, event: 'INVITED' });
  }

  private async send(job: NonNullable<(typeof notifyAuthor)['payload']>): Promise<void> {
    const { practiceId, version, staffMemberId, event } = job;
    const [practice] = await this.repository.findByIds(this.transactor.reader, [practiceId]);
    const author = practice?.authors.find((one) => one.staffMemberId === staffMemberId);
    // A mail that waited for days must not call to what is done meanwhile.
    if (!practice || !author) return;
    if (event === 'INVITED' && author.confirmed) return;
    if (event === 'RETURNED' && practice.draft?.state !== PracticeDraftState.DRAFT) return;
    const { subject, sentence } = TEXTS[event];
    await this.mail.send(
      staffMemberId,
      MailKind.PRACTICES,
      {
        subject,
        paragraphs: [sentence],
        link: { label: 'Meine Praxisbeispiele ansehen', url: `${this.config.publicUrl}/meine` },
      },
      `practice-${event.toLowerCase()}-${practiceId}-${version}-${staffMemberId}`,
    );
  }
}
