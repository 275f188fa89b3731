import { Injectable, Logger, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Member } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { germanWeekOf } from '../../kernel/dates.js';
import { Transactor } from '../../platform/database/transactor.js';
import { describeError } from '../../platform/http/describe-error.js';
import { defineJob, Jobs } from '../../platform/jobs/jobs.js';
import { SearchAnalyser } from '../analysis/analyser.provider.js';
import { MissedWordRepository } from './missed-word.repository.js';
import { wordsToCount } from './words-to-count.js';

const WRITTEN_EVERY_MS = 60_000;
/** More in one minute are not needed to know what is missing. */
const MAX_WAITING = 1_000;
/** So long the words that enough people sought are kept. */
export const WEEKS_KEPT = 12;
const WEEK_MS = 7 * 86_400_000;

/** Throws away what is over: keys and hashes with their week, words after twelve weeks. */
export const forgetMissedWords = defineJob<Record<string, never>>('search.forget-missed-words', { retryLimit: 20 });

/** A search in vain that waits in memory to be counted. */
interface MissedSearch {
  readonly staffMemberId: string;
  readonly text: string;
}

/** Counts what is sought in vain, off the path of the answer: noted in memory, written once a minute. What a crash loses is a figure. */
@Injectable()
export class MissedSearches implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger('Search');
  private waiting: MissedSearch[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly transactor: Transactor,
    private readonly repository: MissedWordRepository,
    private readonly analyser: SearchAnalyser,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(forgetMissedWords, () => this.forget());
    // The key of a week must not outlive it by a day; a run that fails is tried again.
    this.jobs.schedule(forgetMissedWords, '1 0 * * *', {});
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.write();
  }

  /** Notes a search without filters that found nothing. Takes no time and never fails. */
  note(actor: Member, text: string): void {
    const { staffMemberId } = actor;
    // While somebody types, each letter is a search: what counts is where the typing ends.
    const rest = this.waiting.filter(
      (other) => other.staffMemberId !== staffMemberId || !isSameTyping(other.text, text),
    );
    this.waiting = [...rest, { staffMemberId, text }].slice(-MAX_WAITING);
    this.timer ??= setTimeout(() => void this.write(), WRITTEN_EVERY_MS).unref();
  }

  /** Counts what was noted. A failure loses it and is logged, without words. */
  async write(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const misses = this.waiting.flatMap(({ staffMemberId, text }) =>
      wordsToCount(text, this.analyser).map((word) => ({ staffMemberId, word })),
    );
    this.waiting = [];
    if (misses.length === 0) return;
    try {
      await this.transactor.run((tx) => this.repository.count(tx, germanWeekOf(this.clock.now()), misses));
    } catch (error) {
      this.logger.warn(describeError(error), 'Searches without hits could not be counted.');
    }
  }

  private async forget(): Promise<void> {
    const now = this.clock.now();
    const wordsFrom = new Date(now.valueOf() - (WEEKS_KEPT - 1) * WEEK_MS);
    await this.transactor.run((tx) => this.repository.forget(tx, germanWeekOf(now), germanWeekOf(wordsFrom)));
  }
}

/** Whether one of the texts is what the other has become by typing on or taking back. */
function isSameTyping(left: string, right: string): boolean {
  return left.startsWith(right) || right.startsWith(left);
}
