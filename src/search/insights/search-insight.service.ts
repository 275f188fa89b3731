import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { germanWeekOf } from '../../kernel/dates.js';
import { Transactor } from '../../platform/database/transactor.js';
import { WEEKS_KEPT } from './missed-searches.js';
import { MissedWordRepository } from './missed-word.repository.js';
import type { SearchInsight } from './search-insight.types.js';

const WEEK_MS = 7 * 86_400_000;

/** What is sought in vain, for those who can do something about it. */
@Injectable()
export class SearchInsightService {
  constructor(
    private readonly transactor: Transactor,
    private readonly repository: MissedWordRepository,
    private readonly clock: Clock,
  ) {}

  /** The words of the last twelve weeks, the present one included, the most sought first; 100 at most. */
  list(): Promise<SearchInsight[]> {
    const from = new Date(this.clock.now().valueOf() - (WEEKS_KEPT - 1) * WEEK_MS);
    return this.repository.list(this.transactor.reader, germanWeekOf(from));
  }
}
