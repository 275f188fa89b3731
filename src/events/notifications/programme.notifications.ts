import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MailKind } from '../../people/notifications/mail-kind.enums.js';
import { PersonalMail } from '../../people/notifications/personal-mail.js';
import { Config } from '../../platform/config/config.js';
import { Transactor } from '../../platform/database/transactor.js';
import { Facts } from '../../platform/jobs/facts.js';
import { defineJob, Jobs } from '../../platform/jobs/jobs.js';
import type { Mail } from '../../platform/mail/mailer.js';
import { eventCancelled, talksMoved } from '../event.facts.js';
import { TalkState } from '../talks/talk.enums.js';
import { TalkRepository } from '../talks/talk.repository.js';
import { ProgrammeAudienceRepository } from './programme-audience.repository.js';

/** One change of a talk: `sequence` is what it has risen to. */
interface ChangedTalk {
  readonly talkId: string;
  readonly sequence: number;
}

/** A week at the longest delay between two attempts: a mail server may be away over the holidays. */
const MAIL_RETRIES = 2_016;
const tellOfTalk = defineJob<ChangedTalk>('events.tell-of-talk', { retryLimit: 20 });
const tellOfEvent = defineJob<{ eventId: string }>('events.tell-of-event', { retryLimit: 20 });
const notifyOfTalk = defineJob<ChangedTalk & { staffMemberId: string }>('events.notify-of-talk', {
  retryLimit: MAIL_RETRIES,
});
const notifyOfEvent = defineJob<{ eventId: string; staffMemberId: string }>('events.notify-of-event', {
  retryLimit: MAIL_RETRIES,
});

type Text = Pick<Mail, 'subject' | 'paragraphs'>;
const MOVED: Text = {
  subject: 'Ein Vortrag, der Sie angeht, wurde verlegt',
  paragraphs: ['ein Vortrag, den Sie halten, gemerkt oder verbunden haben, hat eine neue Zeit oder einen neuen Raum.'],
};
const CANCELLED: Text = {
  subject: 'Ein Vortrag, der Sie angeht, fällt aus',
  paragraphs: ['ein Vortrag, den Sie halten, gemerkt oder verbunden haben, wurde abgesagt.'],
};
const EVENT_CANCELLED: Text = {
  subject: 'Eine Veranstaltung, die Sie angeht, fällt aus',
  paragraphs: ['eine Veranstaltung, an der Sie teilnehmen wollten oder deren Vorträge Sie angehen, wurde abgesagt.'],
};

/** Tells those who speak at, marked or linked a talk that it is moved or cancelled: a subject and a link, never a title or a name. */
@Injectable()
export class ProgrammeNotifications implements OnModuleInit {
  constructor(
    private readonly config: Config,
    private readonly transactor: Transactor,
    private readonly talks: TalkRepository,
    private readonly audience: ProgrammeAudienceRepository,
    private readonly facts: Facts,
    private readonly jobs: Jobs,
    private readonly mail: PersonalMail,
  ) {}

  onModuleInit(): void {
    this.facts.participate(talksMoved, async (tx, { talkIds }) => {
      for (const talk of await this.audience.listTalks(tx, talkIds)) await this.jobs.enqueue(tx, tellOfTalk, talk);
    });
    this.facts.subscribe(eventCancelled, tellOfEvent);
    this.jobs.handle(tellOfTalk, (change) => this.tellOfTalk(change));
    this.jobs.handle(tellOfEvent, ({ eventId }) => this.tellOfEvent(eventId));
    this.jobs.handle(notifyOfTalk, (job) => this.notifyOfTalk(job));
    this.jobs.handle(notifyOfEvent, ({ eventId, staffMemberId }) =>
      this.send(staffMemberId, EVENT_CANCELLED, `veranstaltungen/${eventId}`, `event-cancelled-${eventId}`),
    );
  }

  /** One mail job each, so that one failing mailbox stops nobody else's mail. */
  private async tellOfTalk(change: ChangedTalk): Promise<void> {
    await this.transactor.run(async (tx) => {
      for (const { staffMemberId } of await this.audience.listOfTalk(tx, change.talkId))
        await this.jobs.enqueue(tx, notifyOfTalk, { ...change, staffMemberId });
    });
  }

  private async tellOfEvent(eventId: string): Promise<void> {
    await this.transactor.run(async (tx) => {
      for (const { staffMemberId } of await this.audience.listOfEvent(tx, eventId))
        await this.jobs.enqueue(tx, notifyOfEvent, { eventId, staffMemberId });
    });
  }

  private async notifyOfTalk({ talkId, sequence, staffMemberId }: ChangedTalk & { staffMemberId: string }) {
    const [talk] = await this.talks.findByIds(this.transactor.reader, [talkId]);
    // A later change has a mail of its own.
    if (!talk || talk.sequence !== sequence || talk.state === TalkState.SCHEDULED) return;
    const text = talk.state === TalkState.CANCELLED ? CANCELLED : MOVED;
    await this.send(
      staffMemberId,
      text,
      `vortraege/${talkId}`,
      `talk-${talk.state.toLowerCase()}-${talkId}-${sequence}`,
    );
  }

  private async send(staffMemberId: string, text: Text, path: string, messageId: string): Promise<void> {
    await this.mail.send(
      staffMemberId,
      MailKind.EVENTS,
      {
        ...text,
        link: { label: 'Programm ansehen', url: `${this.config.publicUrl}/${path}` },
      },
      `${messageId}-${staffMemberId}`,
    );
  }
}
