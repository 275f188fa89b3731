import { Injectable } from '@nestjs/common';
import type { Member } from '../../kernel/actor.js';
import { Transactor } from '../../platform/database/transactor.js';
import { SearchAnalyser } from '../analysis/analyser.provider.js';
import type { CorrectedWord, SearchAnswer, SearchQuery } from '../engine/search-engine.js';
import { FailoverSearch } from '../failover/failover-search.js';
import { PracticeHits } from '../practice-hits.js';
import { SimilarWords } from '../query/similar-words.js';
import type { CorrectedWordType, PracticeHit } from '../search.types.js';
import { listParts } from './parts-of-compounds.js';
import type { SearchWayOut, WayOutOption, WayOutReplacement } from './way-out.types.js';
import { listWays, wayToAll, type Replacement, type Way } from './ways-out.js';

const NEAREST = 3;
/** So many parts of compounds, and so many similar words, are tried at most. */
const MAX_REPLACEMENTS = 3;

/** Finds how to go on from a search without hits. */
@Injectable()
export class WayOutService {
  constructor(
    private readonly transactor: Transactor,
    private readonly engines: FailoverSearch,
    private readonly analyser: SearchAnalyser,
    private readonly similar: SimilarWords,
    private readonly hits: PracticeHits,
  ) {}

  /** The ways out of a search that found nothing, all of them with what the member may find. Costs at most fifteen searches. */
  async find(actor: Member, asked: SearchQuery, corrected: readonly CorrectedWord[]): Promise<SearchWayOut> {
    const looksLike = (await this.similar.find(this.transactor.reader, asked.text)).filter(({ typed }) =>
      corrected.every((known) => known.typed !== typed),
    );
    const similar = looksLike.flatMap(({ typed, words }) =>
      words.map((word): Replacement => ({ kind: 'SIMILAR', typed, word })),
    );
    const parts = listParts(this.analyser, asked.text);
    const ways = listWays(asked, [...parts.slice(0, MAX_REPLACEMENTS), ...similar.slice(0, MAX_REPLACEMENTS)]);
    const answers = await Promise.all(ways.map(({ text, filter }) => this.search({ ...asked, text, filter })));
    const options = ways
      .map((way, index) => ({ way, totalCount: answers[index]!.totalCount }))
      .filter(({ totalCount }) => totalCount > 0)
      .sort(
        (left, right) =>
          Number(left.way.text === '') - Number(right.way.text === '') ||
          sizeOf(left.way) - sizeOf(right.way) ||
          right.totalCount - left.totalCount,
      )
      .map(({ way, totalCount }): WayOutOption => toOption(way, totalCount));
    if (options.length === 0) {
      const way = wayToAll(asked);
      const { totalCount } = await this.search({ ...asked, text: way.text, filter: way.filter });
      if (totalCount > 0) options.push(toOption(way, totalCount));
    }
    return {
      options,
      corrections: [...corrected, ...looksLike] as CorrectedWordType[],
      nearest: await this.nearest(actor, asked, ways, answers),
    };
  }

  /** Those with the words, also of other houses, with other words, with the filter, the newest: as many as are needed for three. */
  private async nearest(
    actor: Member,
    asked: SearchQuery,
    ways: readonly Way[],
    answers: readonly SearchAnswer[],
  ): Promise<PracticeHit[]> {
    const answerOf = (isMeant: (way: Way) => boolean): SearchAnswer[] =>
      answers.filter((_, index) => isMeant(ways[index]!));
    // Those of other houses come nearer than those without the words.
    const { onlyHouses, ...ofAllHouses } = asked;
    const sources: (() => Promise<SearchAnswer[]> | SearchAnswer[])[] = [
      () => answerOf(({ text, replaced }) => text !== '' && replaced === null),
      async () => (onlyHouses && asked.text !== '' ? [await this.search({ ...ofAllHouses, filter: {} })] : []),
      () => answerOf(({ replaced }) => replaced?.kind === 'SIMILAR'),
      () => answerOf(({ replaced }) => replaced?.kind === 'PART'),
      () => answerOf(({ text }) => text === ''),
      async () => [await this.search({ ...ofAllHouses, text: '', filter: {}, sort: 'NEWEST' })],
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

function sizeOf({ dropFacets, dropWords, replaced }: Way): number {
  return dropFacets.length + dropWords.length + (replaced ? 1 : 0);
}

function toOption({ dropFacets, dropWords, replaced, text }: Way, totalCount: number): WayOutOption {
  return {
    dropFacets: [...dropFacets] as WayOutOption['dropFacets'],
    dropWords: [...dropWords],
    replaced: replaced as WayOutReplacement | null,
    query: text,
    totalCount,
  };
}
