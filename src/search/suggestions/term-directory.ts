import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { germanDateOf } from '../../kernel/dates.js';
import { JobcenterService } from '../../jobcenters/jobcenter.service.js';
import { VocabularyService } from '../../vocabularies/vocabulary.service.js';
import type { FacetName } from '../engine/search-engine.js';
import { FACET_VOCABULARIES } from '../practice.source.js';
import { foldWords, rankCompletion, type CompletionRank, type TypedWords } from './completion.js';

/** How long names are kept in memory before they are read again. */
const CACHE_MS = 30_000;
/** More than there are or will be. */
const ALL_JOBCENTERS = 2_000;

/** A value of a facet with the words by which people call it. */
export interface TermEntry {
  readonly facet: FacetName;
  readonly code: string;
  readonly text: string;
  /** Label, aliases, place: each folded. */
  readonly names: readonly string[];
}

/** What can be chosen besides practices: today's entries of the vocabularies and the jobcenters that exist. Kept in memory, some hundred entries. */
@Injectable()
export class TermDirectory {
  private cache: { readonly readAt: number; readonly entries: Promise<readonly TermEntry[]> } | undefined;

  constructor(
    private readonly vocabularies: VocabularyService,
    private readonly jobcenters: JobcenterService,
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
    return [...terms.flat(), ...houses];
  }
}
