import { Injectable } from '@nestjs/common';
import type { Member } from '../../kernel/actor.js';
import { Transactor } from '../../platform/database/transactor.js';
import type { CorrectedWord, SearchAnswer, SearchQuery } from '../engine/search-engine.js';
import { FailoverSearch } from '../failover/failover-search.js';
import { PracticeHits } from '../practice-hits.js';
import { SimilarWords } from '../query/similar-words.js';
import type { CorrectedWordType, PracticeHit } from '../search.types.js';
import type { SearchWayOut, WayOutOption } from './way-out.types.js';
import { listWays, type Way } from './ways-out.js';

const NEAREST = 3;

/** Finds how to go on from a search without hits. */
@Injectable()
export class WayOutService {
  constructor(
    private readonly transactor: Transactor,
    private readonly engines: FailoverSearch,
    private readonly similar: SimilarWords,
    private readonly hits: PracticeHits,
  ) {}

  /** The ways out of a search that found nothing, all of them with what the member may find. Costs at most eight searches. */
  async find(actor: Member, asked: SearchQuery, corrected: readonly CorrectedWord[]): Promise<SearchWayOut> {
    const ways = listWays(asked);
    const [answers, looksLike] = await Promise.all([
      Promise.all(ways.map(({ text, filter }) => this.search({ ...asked, text, filter }))),
      this.similar.find(this.transactor.reader, asked.text),
    ]);
    const options = ways
      .map((way, index) => ({ way, totalCount: answers[index]!.totalCount }))
      .filter(({ totalCount }) => totalCount > 0)
      .sort((left, right) => sizeOf(left.way) - sizeOf(right.way) || right.totalCount - left.totalCount)
      .map(({ way, totalCount }): WayOutOption => toOption(way, totalCount));
    const corrections = [
      ...corrected,
      ...looksLike.filter(({ typed }) => corrected.every((known) => known.typed !== typed)),
    ];
    return {
      options,
      corrections: corrections as CorrectedWordType[],
      nearest: await this.nearest(actor, asked, ways, answers, corrections),
    };
  }

  /** Those with the words, with similar words, with the filter, the newest: as many as are needed for three. */
  private async nearest(
    actor: Member,
    asked: SearchQuery,
    ways: readonly Way[],
    answers: readonly SearchAnswer[],
    corrections: readonly CorrectedWord[],
  ): Promise<PracticeHit[]> {
    const answerOf = (isMeant: (way: Way) => boolean): SearchAnswer[] =>
      answers.filter((_, index) => isMeant(ways[index]!));
    const sources: (() => Promise<SearchAnswer[]> | SearchAnswer[])[] = [
      () => answerOf((way) => way.text !== ''),
      async () =>
        corrections.length === 0
          ? []
          : [await this.search({ ...asked, filter: {}, text: corrections.flatMap(({ words }) => words).join(' ') })],
      () => answerOf((way) => way.text === ''),
      async () => [await this.search({ ...asked, text: '', filter: {}, sort: 'NEWEST' })],
    ];
    const nearest = new Map<string, PracticeHit>();
    for (const source of sources) {
      if (nearest.size >= NEAREST) break;
      for (const { hits } of await source())
        for (const hit of await this.hits.read(actor, hits))
          if (hit && !nearest.has(hit.practice.id)) nearest.set(hit.practice.id, hit);
    }
    return [...nearest.values()].slice(0, NEAREST);
  }

  private async search(query: SearchQuery): Promise<SearchAnswer> {
    return (await this.engines.search({ ...query, offset: 0, limit: NEAREST, facets: [] })).answer;
  }
}

function sizeOf({ dropFacets, dropWords }: Way): number {
  return dropFacets.length + dropWords.length;
}

function toOption({ dropFacets, dropWords, text }: Way, totalCount: number): WayOutOption {
  return {
    dropFacets: [...dropFacets] as WayOutOption['dropFacets'],
    dropWords: [...dropWords],
    query: text,
    totalCount,
  };
}
