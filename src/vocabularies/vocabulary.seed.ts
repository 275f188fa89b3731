import { readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { Transactor } from '../platform/database/transactor.js';
import { dataFile } from '../platform/config/data-files.js';
import { VocabularyRepository } from './vocabulary.repository.js';
import { VocabularyName } from './vocabulary.types.js';

type SourceEntry = {
  code: string;
  label: string;
  aliases?: string[];
  validFrom?: string;
  validTo?: string;
  replacedBy?: string;
} & Record<string, unknown>;

/** Fills the vocabularies from `data/vocabularies.json`. */
@Injectable()
export class VocabularySeed {
  constructor(
    private readonly transactor: Transactor,
    private readonly repository: VocabularyRepository,
  ) {}

  /** Adds and updates entries, except those that people have changed; running it again changes nothing. Returns how many entries the file has. */
  async run(): Promise<number> {
    const source = JSON.parse(readFileSync(dataFile('vocabularies.json'), 'utf8')) as Record<string, SourceEntry[]>;
    const entries = Object.values(VocabularyName).flatMap((vocabulary) =>
      source[vocabulary]!.map(({ code, label, aliases, validFrom, validTo, replacedBy, ...details }, position) => ({
        vocabulary,
        code,
        label,
        aliases: [
          ...(aliases ?? []),
          ...(typeof details['abbreviation'] === 'string' ? [details['abbreviation']] : []),
        ],
        position,
        validFrom: validFrom ?? null,
        validTo: validTo ?? null,
        replacedBy: replacedBy ?? null,
        details: details as Record<string, string>,
        version: 0,
      })),
    );
    await this.transactor.run((tx) => this.repository.upsert(tx, entries));
    return entries.length;
  }
}
