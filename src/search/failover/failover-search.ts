import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { describeError } from '../../platform/http/describe-error.js';
import type { OnFound, SearchAnswer, SearchEngine, SearchEngineName, SearchQuery } from '../engine/search-engine.js';
import { SearchEngineUnavailableError } from '../engine/search-engine.js';
import { SearchEngines } from '../engine/search-engines.js';
import { CircuitBreaker } from './circuit-breaker.js';

const BREAKER = { failures: 3, openMs: 5_000 };

/** The cheapest search. */
const PROBE: SearchQuery = {
  kind: 'practice',
  text: '',
  filter: {},
  houseIds: [],
  sort: 'NEWEST',
  offset: 0,
  limit: 0,
  facets: [],
};

/** An answer, and who gave it. */
export interface AnsweredSearch {
  readonly answer: SearchAnswer;
  readonly engine: {
    readonly name: SearchEngineName;
    readonly indexVersion: number;
    /** Whether it stands in for the one that usually answers. */
    readonly degraded: boolean;
  };
}

/**
 * Searches with the engine that usually answers, and with the understudy in the same request when that one is not available.
 * One that fails again and again is left alone for some seconds, then tried with one search.
 */
@Injectable()
export class FailoverSearch {
  private readonly logger = new Logger('Search');
  private readonly breaker = new CircuitBreaker(BREAKER);

  constructor(
    private readonly engines: SearchEngines,
    private readonly clock: Clock,
  ) {}

  /** Answers one search; errors are those of the database only. */
  async search(query: SearchQuery, onFound?: OnFound): Promise<AnsweredSearch> {
    const { usual, understudy } = this.engines;
    if (usual === understudy) return this.answer(understudy, query, false, onFound);
    return (await this.tryUsual(usual, query, onFound)) ?? this.answer(understudy, query, true, onFound);
  }

  /** Asks the engine that usually answers whether it does; one that is left alone is asked when its time has come. Errors are those of the database only. */
  async usualAnswers(): Promise<boolean> {
    const { usual, understudy } = this.engines;
    return usual === understudy || (await this.tryUsual(usual, PROBE, undefined)) !== undefined;
  }

  private async tryUsual(
    usual: SearchEngine,
    query: SearchQuery,
    onFound: OnFound | undefined,
  ): Promise<AnsweredSearch | undefined> {
    if (!this.breaker.tryPass(this.clock.now().valueOf())) return undefined;
    try {
      const answered = await this.answer(usual, query, false, onFound);
      if (!this.breaker.isClosed) this.logger.log(`${usual.name} answers again.`);
      this.breaker.succeeded();
      return answered;
    } catch (error) {
      this.breaker.failed(this.clock.now().valueOf());
      if (!(error instanceof SearchEngineUnavailableError)) throw error;
      this.logger.warn(describeError(error), `${usual.name} does not answer; PostgreSQL does.`);
      return undefined;
    }
  }

  private async answer(
    engine: SearchEngine,
    query: SearchQuery,
    degraded: boolean,
    onFound: OnFound | undefined,
  ): Promise<AnsweredSearch> {
    const answer = await engine.search(query, onFound);
    return { answer, engine: { name: engine.name, indexVersion: engine.indexVersion, degraded } };
  }
}
