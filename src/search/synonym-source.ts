import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { Transactor } from '../platform/database/transactor.js';
import { VocabularyService } from '../vocabularies/vocabulary.service.js';
import { VocabularyName } from '../vocabularies/vocabulary.types.js';
import { SearchAnalyser } from './analysis/analyser.provider.js';
import { LEARNT_FROM, TermCountsRepository } from './postgres/term-counts.repository.js';
import { SynonymGroups } from './synonym-groups.js';
import { shippedSynonyms } from './synonyms/shipped-synonyms.js';
import { SynonymGroupRepository } from './synonyms/synonym-group.repository.js';
import { UnsplitWordRepository } from './unsplit-words/unsplit-word.repository.js';

/** Vocabularies whose labels and aliases are words that people search by. */
const SEARCHED_VOCABULARIES = [
  VocabularyName.TOPICS,
  VocabularyName.TARGET_GROUPS,
  VocabularyName.INSTRUMENTS,
  VocabularyName.WORKING_FORMATS,
  VocabularyName.ORGANISATION_FORMS,
  VocabularyName.LAENDER,
];
/** How long what another process has changed may go unnoticed. */
const CHECK_AFTER_MS = 1_000;
const LEARN_AFTER_MS = 600_000;

/**
 * What editors teach the search. Words of one meaning: the groups that ship with the project, labels with their aliases, and
 * the editors' groups; and words that are never split, which the analyser is told.
 * Beside them the words of the index, which the analyser learns.
 */
@Injectable()
export class SynonymSource {
  private checked: { readonly at: number; readonly groups: Promise<SynonymGroups> } | undefined;
  private learntAt: number | undefined;
  private made: { readonly version: string; readonly groups: SynonymGroups } | undefined;

  constructor(
    private readonly vocabularies: VocabularyService,
    private readonly analyser: SearchAnalyser,
    private readonly transactor: Transactor,
    private readonly repository: SynonymGroupRepository,
    private readonly unsplitWords: UnsplitWordRepository,
    private readonly counts: TermCountsRepository,
    private readonly clock: Clock,
  ) {}

  /** The groups as they are now; asks the database at most once in a second whether there are others, and makes them anew only then. */
  load(): Promise<SynonymGroups> {
    const now = this.clock.now().valueOf();
    if (!this.checked || Math.abs(now - this.checked.at) >= CHECK_AFTER_MS) {
      const groups = this.check();
      const checked = { at: now, groups };
      this.checked = checked;
      // A failed look must not be remembered.
      groups.catch(() => {
        if (this.checked === checked) this.checked = undefined;
      });
    }
    return this.checked.groups;
  }

  /** Forgets when it looked last: called after a change has been committed, so that the next search knows it. */
  invalidate(): void {
    this.checked = undefined;
  }

  /** Looks now, whenever it looked last: before documents are made with what it knows. */
  async refresh(): Promise<void> {
    this.invalidate();
    await this.load();
  }

  private async check(): Promise<SynonymGroups> {
    await this.learn();
    const version = [
      await this.repository.version(this.transactor.reader),
      await this.vocabularies.version(this.transactor.reader),
    ].join(' ');
    if (this.made?.version === version) return this.made.groups;
    // Another process may have changed them.
    this.vocabularies.invalidate();
    const groups = await this.make();
    this.made = { version, groups };
    return groups;
  }

  /** The words of the index, which other processes go on writing. */
  private async learn(): Promise<void> {
    const now = this.clock.now().valueOf();
    if (this.learntAt !== undefined && Math.abs(now - this.learntAt) < LEARN_AFTER_MS) return;
    this.learntAt = now;
    this.analyser.learn(await this.counts.listFrequent(this.transactor.reader, LEARNT_FROM));
  }

  private async make(): Promise<SynonymGroups> {
    const unsplit = await this.unsplitWords.list(this.transactor.reader);
    this.analyser.keepWhole(new Set(unsplit.map(({ stem }) => stem)));
    const edited = await this.repository.list(this.transactor.reader);
    const entries = await Promise.all(SEARCHED_VOCABULARIES.map((name) => this.vocabularies.list(name)));
    const labels = entries.flat().map((entry) => [entry.label, ...entry.aliases]);
    return new SynonymGroups(this.analyser, [...shippedSynonyms(), ...labels, ...edited.map(({ words }) => words)]);
  }
}
