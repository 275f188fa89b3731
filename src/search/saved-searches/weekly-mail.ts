import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { germanWeekOf } from '../../kernel/dates.js';
import { StaffDirectory } from '../../people/staff-directory.js';
import { Config } from '../../platform/config/config.js';
import { Transactor } from '../../platform/database/transactor.js';
import { defineJob, Jobs } from '../../platform/jobs/jobs.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { toUnsubscribeKey } from '../../platform/mail/unsubscribe-key.js';
import { SavedSearchNews } from './saved-search.news.js';
import { SavedSearchRepository } from './saved-search.repository.js';
import { SAVED_SEARCHES, UNSUBSCRIBE_PATH } from './unsubscribe.controller.js';

/** Every hour of the day, because a service that is away on Monday at half past six is late and must not leave a week out. */
const BEGIN_AT = '30 6-20 * * *';
/** A week at the longest delay between two attempts. */
const MAIL_RETRIES = 2_016;
/** What was published just now may not be in every index yet; it is news of the next week. */
const INDEXED_AFTER_MS = 3_600_000;

const beginWeek = defineJob<Record<string, never>>('saved-searches.begin-week', { retryLimit: 3 });
const mailNews = defineJob<{ staffMemberId: string; week: string }>('saved-searches.mail', {
  retryLimit: MAIL_RETRIES,
});

/** Tells people once a week by mail that their saved searches find something new: a subject and a link, never what is sought or found. */
@Injectable()
export class WeeklyMail implements OnModuleInit {
  constructor(
    private readonly config: Config,
    private readonly transactor: Transactor,
    private readonly repository: SavedSearchRepository,
    private readonly news: SavedSearchNews,
    private readonly staff: StaffDirectory,
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(beginWeek, () => this.begin());
    this.jobs.handle(mailNews, (payload) => this.send(payload));
    this.jobs.schedule(beginWeek, BEGIN_AT, {});
  }

  /**
   * Begins the mails of this week, one job for each person whose searches want one. Called again in the same week, or by
   * two workers at once, it begins only those that were not.
   */
  async begin(): Promise<void> {
    const week = germanWeekOf(this.clock.now());
    for (let begun = 1; begun > 0;) {
      begun = await this.transactor.run(async (tx) => {
        const people = await this.repository.beginWeek(tx, week);
        for (const staffMemberId of people) await this.jobs.enqueue(tx, mailNews, { staffMemberId, week });
        return people.length;
      });
    }
  }

  /** What counts is who the person is, wants and may read at this moment, not when the week began. */
  private async send({ staffMemberId, week }: NonNullable<(typeof mailNews)['payload']>): Promise<void> {
    const handle = this.transactor.reader;
    const member = await this.staff.findMember(handle, staffMemberId);
    const [person] = await this.staff.listByIds(handle, [staffMemberId]);
    if (!member || !person || person.email === null) return;
    const searches = (await this.repository.list(handle, staffMemberId)).filter(({ weeklyMail }) => weeklyMail);
    const until = new Date(this.clock.now().valueOf() - INDEXED_AFTER_MS);
    let withNews = 0;
    for (const search of searches) if (await this.news.has(member, search, until)) withNews++;
    if (withNews > 0) {
      const key = toUnsubscribeKey(SAVED_SEARCHES, staffMemberId, this.config.sessionSecrets[0]!);
      await this.mailer.send(
        {
          to: { name: person.displayName, address: person.email },
          subject: 'Neues zu Ihren gespeicherten Suchen',
          paragraphs: [
            withNews === 1
              ? 'zu einer Ihrer gespeicherten Suchen gibt es neue Praxisbeispiele.'
              : `zu ${withNews} Ihrer gespeicherten Suchen gibt es neue Praxisbeispiele.`,
          ],
          link: { label: 'Gespeicherte Suchen ansehen', url: `${this.config.publicUrl}/profil/suchen` },
          unsubscribe: {
            label: 'Diese wöchentliche Nachricht abbestellen',
            url: `${this.config.publicUrl}/${UNSUBSCRIBE_PATH}?key=${key}`,
          },
        },
        `saved-searches-${week}-${staffMemberId}`,
      );
    }
    await this.transactor.run((tx) =>
      this.repository.see(
        tx,
        searches.map(({ id }) => id),
        until,
      ),
    );
  }
}
