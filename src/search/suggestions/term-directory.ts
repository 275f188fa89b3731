import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { germanDateOf } from '../../kernel/dates.js';
import { JobcenterService } from '../../jobcenters/jobcenter.service.js';
import { Transactor } from '../../platform/database/transactor.js';
import { VocabularyService } from '../../vocabularies/vocabulary.service.js';
import type { FacetName } from '../engine/search-engine.js';
import { FACET_VOCABULARIES } from '../practice.source.js';
import { shippedSynonyms } from '../synonyms/shipped-synonyms.js';
import { SynonymGroupRepository } from '../synonyms/synonym-group.repository.js';
import { foldWords, rankCompletion, type CompletionRank, type TypedWords } from './completion.js';

/** How long names are kept in memory before they are read again. */
const CACHE_MS = 30_000;
/** More than there are or will be. */
const ALL_JOBCENTERS = 2_000;

/** A value of a facet with the words by which people call it, or a word that has synonyms but stands for no such value. */
export interface TermEntry {
  /** Null, as the code, for a word that is only sought. */
  readonly facet: FacetName | null;
  readonly code: string | null;
  readonly text: string;
  /** Label, aliases, synonyms, place: each folded. */
  readonly names: readonly string[];
}

/** What can be chosen besides practices: today's entries of the vocabularies, words with synonyms, and the jobcenters that exist. Kept in memory, some hundred entries. */
@Injectable()
export class TermDirectory {
  private cache: { readonly readAt: number; readonly entries: Promise<readonly TermEntry[]> } | undefined;

  constructor(
    private readonly vocabularies: VocabularyService,
    private readonly jobcenters: JobcenterService,
    private readonly transactor: Transactor,
    private readonly synonyms: SynonymGroupRepository,
    private readonly clock: Clock,
  ) {}

  /** Entries that complete what is typed, the best first, the shorter text first among equals. */
  async complete(typed: TypedWords): Promise<{ entry: TermEntry; rank: CompletionRank }[]> {
    const found = (await this.entries()).flatMap((entry) => {
      const ranks = entry.names.flatMap((name) => rankCompletion(name, typed) ?? []);
      return ranks.length === 0 ? [] : [{ entry, rank: Math.min(...ranks) as CompletionRank }];
    });
    return found.sort(
      (left, right) =>
        left.rank - right.rank ||
        left.entry.text.length - right.entry.text.length ||
        left.entry.text.localeCompare(right.entry.text, 'de'),
    );
  }

  private entries(): Promise<readonly TermEntry[]> {
    const now = this.clock.now().valueOf();
    if (!this.cache || now - this.cache.readAt > CACHE_MS) {
      const entries = this.read();
      this.cache = { readAt: now, entries };
      // A failed read must not be remembered.
      entries.catch(() => (this.cache = undefined));
    }
    return this.cache.entries;
  }

  private async read(): Promise<TermEntry[]> {
    const today = germanDateOf(this.clock.now());
    const terms = await Promise.all(
      Object.entries(FACET_VOCABULARIES).map(async ([facet, vocabulary]) =>
        (await this.vocabularies.list(vocabulary))
          .filter(({ replacedBy, validTo }) => replacedBy === null && (validTo === null || validTo > today))
          .map(({ code, label, aliases }) => ({
            facet: facet as FacetName,
            code,
            text: label,
            names: [label, ...aliases].map(foldWords),
          })),
      ),
    );
    const { edges } = await this.jobcenters.list({}, { first: ALL_JOBCENTERS });
    const houses = edges.map(({ node: { id, name, place } }) => ({
      facet: 'jobcenter' as const,
      code: id,
      text: place === null || name.includes(place) ? name : `${name} (${place})`,
      names: [name, place ?? ''].filter((text) => text !== '').map(foldWords),
    }));
    const edited = await this.synonyms.list(this.transactor.reader);
    return [...withSynonyms(terms.flat(), [...shippedSynonyms(), ...edited.map(({ words }) => words)]), ...houses];
  }
}

/** The entries, found by the synonyms of their names too, and each word of the groups that no entry stands for. */
function withSynonyms(entries: readonly TermEntry[], groups: readonly (readonly string[])[]): TermEntry[] {
  const folded = groups.map((words) => words.map((text) => ({ text, name: foldWords(text) })));
  const named = entries.map((entry) => {
    const own = folded.filter((group) => group.some(({ name }) => entry.names.includes(name)));
    return { ...entry, names: [...new Set([...entry.names, ...own.flat().map(({ name }) => name)])] };
  });
  const taken = new Set(named.flatMap(({ names }) => names));
  const words = folded
    .flat()
    .filter(({ name }) => !taken.has(name))
    .map(({ text, name }) => ({ facet: null, code: null, text, names: [name] }));
  return [...named, ...words];
}
