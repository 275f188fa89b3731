import { Injectable } from '@nestjs/common';
import { Transactor } from '../../platform/database/transactor.js';
import { SearchAnalyser } from '../analysis/analyser.provider.js';
import { TermCountsRepository, type KnownTerms } from '../postgres/term-counts.repository.js';
import { SynonymSource } from '../synonym-source.js';
import { planQuery } from './query-planner.js';
import type { SearchQueryPlan } from './search-query-plan.js';

/** Weighs a term by how rare it is in the published documents of the network (BM25's inverse document frequency). */
export type InverseFrequency = (term: string) => number;

/** In how many published documents of the network a term occurs. */
export type DocumentFrequency = (term: string) => number;

/** A plan with the weights of its terms. */
export interface WeightedPlan {
  readonly plan: SearchQueryPlan;
  readonly idf: InverseFrequency;
  readonly documents: DocumentFrequency;
}

/** Makes the plan of a query, the same for every engine: which words the index has, PostgreSQL knows. */
@Injectable()
export class QueryPlans {
  constructor(
    private readonly transactor: Transactor,
    private readonly analyser: SearchAnalyser,
    private readonly counts: TermCountsRepository,
    private readonly synonyms: SynonymSource,
  ) {}

  /** Plans what was typed. An empty text gives an empty plan. */
  async make(text: string): Promise<WeightedPlan> {
    const handle = this.transactor.reader;
    const known = new Map<string, number>();
    let total = 1;
    const look = async (terms: readonly string[], prefix: string | undefined): Promise<KnownTerms> => {
      const found = await this.counts.find(handle, terms, prefix);
      for (const term of terms) known.set(term, found.documents.get(term) ?? 0);
      total = found.total;
      return found;
    };
    const vocabulary = {
      find: look,
      findSimilar: (words: readonly string[]) => this.counts.findSimilar(handle, words),
    };
    const plan = await planQuery(text, this.analyser, vocabulary, await this.synonyms.load());
    const documents: DocumentFrequency = (term) => known.get(term) ?? 0;
    return { plan, idf: (term) => inverseFrequency(documents(term), total), documents };
  }
}

/** Never negative. */
function inverseFrequency(documents: number, total: number): number {
  return Math.log(1 + (Math.max(total, documents) - documents + 0.5) / (documents + 0.5));
}
