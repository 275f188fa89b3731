import { readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { dataFile } from '../platform/config/data-files.js';
import { VocabularyService } from '../vocabularies/vocabulary.service.js';
import { VocabularyName } from '../vocabularies/vocabulary.types.js';
import { SearchAnalyser } from './analysis/analyser.provider.js';
import { SynonymGroups } from './synonym-groups.js';

/** Vocabularies whose labels and aliases are words that people search by. */
const SEARCHED_VOCABULARIES = [
  VocabularyName.TOPICS,
  VocabularyName.TARGET_GROUPS,
  VocabularyName.INSTRUMENTS,
  VocabularyName.WORKING_FORMATS,
  VocabularyName.ORGANISATION_FORMS,
];

/** Words of one meaning: the groups that ship with the project, and labels with their aliases. Made once. */
@Injectable()
export class SynonymSource {
  private groups: Promise<SynonymGroups> | undefined;

  constructor(
    private readonly vocabularies: VocabularyService,
    private readonly analyser: SearchAnalyser,
  ) {}

  load(): Promise<SynonymGroups> {
    this.groups ??= this.make().catch((error: unknown) => {
      this.groups = undefined;
      throw error;
    });
    return this.groups;
  }

  private async make(): Promise<SynonymGroups> {
    const { synonyms } = JSON.parse(readFileSync(dataFile('vocabularies.json'), 'utf8')) as { synonyms: string[][] };
    const entries = await Promise.all(SEARCHED_VOCABULARIES.map((name) => this.vocabularies.list(name)));
    const labels = entries
      .flat()
      .filter((entry) => entry.aliases.length > 0)
      .map((entry) => [entry.label, ...entry.aliases]);
    return new SynonymGroups(this.analyser, [...synonyms, ...labels]);
  }
}
