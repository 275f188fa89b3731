import { Injectable } from '@nestjs/common';
import type { DatabaseHandle } from '../../platform/database/handles.js';
import { SearchAnalyser } from '../analysis/analyser.provider.js';
import type { CorrectedWord } from '../engine/search-engine.js';
import { TermCountsRepository } from '../postgres/term-counts.repository.js';
import { editDistance } from './edit-distance.js';
import { parseQuery } from './parse-query.js';

const SHORTEST_WORD = 4;
/** Shorter words have few letters to recognise them by. */
const LONG_WORD = 7;
const MAX_WORDS = 3;

/** Known words that look like unknown ones, farther away than a correction may be: for people to choose from. */
@Injectable()
export class SimilarWords {
  constructor(
    private readonly analyser: SearchAnalyser,
    private readonly counts: TermCountsRepository,
  ) {}

  /** The words of a query that no published document of the network has, each with at most three known ones, the most alike first; those without any are left out. */
  async find(handle: DatabaseHandle, query: string): Promise<CorrectedWord[]> {
    const words = this.analyser
      .analyse(parseQuery(query).text)
      .filter((word) => !word.isStopWord && !word.isCode && word.folded.length >= SHORTEST_WORD);
    if (words.length === 0) return [];
    const { documents } = await this.counts.find(
      handle,
      words.map(({ stem }) => stem),
      undefined,
    );
    const unknown = words.filter(({ stem }) => !documents.has(stem));
    if (unknown.length === 0) return [];
    const similar = await this.counts.findSimilar(handle, [...new Set(unknown.map(({ folded }) => folded))]);
    return unknown.flatMap(({ text, folded }) => {
      const limit = folded.length >= LONG_WORD ? 3 : 2;
      const near = (similar.get(folded) ?? [])
        .map(({ word }) => ({ word, distance: editDistance(folded, word, limit) }))
        .filter(({ distance }) => distance <= limit)
        .sort((left, right) => left.distance - right.distance);
      return near.length === 0 ? [] : [{ typed: text, words: near.slice(0, MAX_WORDS).map(({ word }) => word) }];
    });
  }
}
