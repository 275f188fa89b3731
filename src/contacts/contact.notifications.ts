import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MailKind } from '../people/notifications/mail-kind.enums.js';
import { PersonalMail } from '../people/notifications/personal-mail.js';
import { Config } from '../platform/config/config.js';
import { Transactor } from '../platform/database/transactor.js';
import type { TransactionHandle } from '../platform/database/handles.js';
import { defineJob, Jobs } from '../platform/jobs/jobs.js';
import { ContactRequestRepository } from './contact-request.repository.js';
import { ContactRequestState } from './contact.types.js';

/** What a mail tells. */
type ContactEvent = 'RECEIVED' | 'ACCEPTED' | 'DECLINED';

const deliverRequest = defineJob<{ requestId: string }>('contacts.deliver', { retryLimit: 20 });
/** A week at the longest delay between two attempts: a mail server may be away over the holidays. */
const MAIL_RETRIES = 2_016;
const notifyPerson = defineJob<{ requestId: string; staffMemberId: string; event: ContactEvent }>('contacts.notify', {
  retryLimit: MAIL_RETRIES,
});

const TEXTS: Readonly<Record<ContactEvent, { subject: string; sentence: string }>> = {
  RECEIVED: {
    subject: 'Neue Kontaktanfrage zu einem Praxisbeispiel',
    sentence:
      'eine Kollegin oder ein Kollege aus einem anderen Jobcenter möchte mit Ihnen über ein Praxisbeispiel sprechen.',
  },
  ACCEPTED: {
    subject: 'Ihre Kontaktanfrage wurde angenommen',
    sentence: 'Ihre Kontaktanfrage wurde angenommen. Die Kontaktdaten sehen Sie nach der Anmeldung.',
  },
  DECLINED: { subject: 'Antwort auf Ihre Kontaktanfrage', sentence: 'auf Ihre Kontaktanfrage gibt es eine Antwort.' },
};

/** Tells people about contact requests by mail: a subject and a link, never the message or a name. */
@Injectable()
export class ContactNotifications implements OnModuleInit {
  constructor(
    private readonly config: Config,
    private readonly transactor: Transactor,
    private readonly requests: ContactRequestRepository,
    private readonly jobs: Jobs,
    private readonly mail: PersonalMail,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(deliverRequest, ({ requestId }) => this.deliver(requestId));
    this.jobs.handle(notifyPerson, (payload) => this.send(payload.requestId, payload.staffMemberId, payload.event));
  }

  /** Notes in the transaction of a new request that it has to reach its people. */
  async requested(tx: TransactionHandle, requestId: string): Promise<void> {
    await this.jobs.enqueue(tx, deliverRequest, { requestId });
  }

  /** Notes in the transaction of an answer that its requester has to hear of it. */
  async answered(
    tx: TransactionHandle,
    requestId: string,
    requesterId: string,
    event: 'ACCEPTED' | 'DECLINED',
  ): Promise<void> {
    await this.jobs.enqueue(tx, notifyPerson, { requestId, staffMemberId: requesterId, event });
  }

  /** Whom a request reaches is decided now, at delivery: one mail job each, so that one failing mailbox stops nobody else's mail. */
  private async deliver(requestId: string): Promise<void> {
    await this.transactor.run(async (tx) => {
      const request = await this.requests.find(tx, requestId);
      if (!request || request.state !== ContactRequestState.OPEN) return;
      for (const staffMemberId of request.answererIds)
        await this.jobs.enqueue(tx, notifyPerson, { requestId, staffMemberId, event: 'RECEIVED' });
    });
  }

  private async send(requestId: string, staffMemberId: string, event: ContactEvent): Promise<void> {
    // A mail that waited for days must not call to a request that is answered or withdrawn meanwhile.
    const request = event === 'RECEIVED' ? await this.requests.find(this.transactor.reader, requestId) : undefined;
    if (event === 'RECEIVED' && request?.state !== ContactRequestState.OPEN) return;
    const { subject, sentence } = TEXTS[event];
    await this.mail.send(
      staffMemberId,
      event === 'RECEIVED' ? MailKind.CONTACT_REQUESTS : MailKind.CONTACT_ANSWERS,
      {
        subject,
        paragraphs: [sentence],
        link: { label: 'Anfrage ansehen', url: `${this.config.publicUrl}/anfragen` },
      },
      `contact-${event.toLowerCase()}-${requestId}-${staffMemberId}`,
    );
  }
}
