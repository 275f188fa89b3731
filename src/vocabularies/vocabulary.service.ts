import { Injectable } from '@nestjs/common';
import { BadUserInputError } from '../kernel/errors.js';
import { Clock } from '../kernel/clock.js';
import { Transactor } from '../platform/database/transactor.js';
import type { VocabularyEntryRow } from './vocabulary-entry.entity.js';
import { VocabularyRepository } from './vocabulary.repository.js';
import { VocabularyName, type VocabularyEntry } from './vocabulary.types.js';

/** How long entries are kept in memory before they are read again. */
const CACHE_MS = 30_000;

/** The controlled vocabularies: what there is, and whether a code is one of it. */
@Injectable()
export class VocabularyService {
  private cache:
    | {
        readonly readAt: number;
        readonly entries: Promise<ReadonlyMap<string, ReadonlyMap<string, VocabularyEntryRow>>>;
      }
    | undefined;

  constructor(
    private readonly transactor: Transactor,
    private readonly repository: VocabularyRepository,
    private readonly clock: Clock,
  ) {}

  /** The entries of a vocabulary in its order, replaced ones included. */
  async list(name: VocabularyName): Promise<VocabularyEntry[]> {
    return [...(await this.entriesOf(name)).values()].map(toVocabularyEntry);
  }

  /** The entry with the code; undefined when there is none. */
  async find(name: VocabularyName, code: string): Promise<VocabularyEntry | undefined> {
    const row = (await this.entriesOf(name)).get(code);
    return row && toVocabularyEntry(row);
  }

  /**
   * Checks codes that a client sent and converts replaced ones to their successors; the order stays, doubles fall away.
   * @throws BadUserInputError that names the field and the unknown code
   */
  async toValidCodes(name: VocabularyName, codes: readonly string[], field: string): Promise<string[]> {
    const entries = await this.entriesOf(name);
    const valid = codes.map((code) => {
      const entry = successorOf(entries, code);
      if (!entry)
        throw new BadUserInputError(field, `${field}: „${code.slice(0, 80)}“ ist kein Code des Vokabulars ${name}.`);
      return entry.code;
    });
    return [...new Set(valid)];
  }

  /** The same for one code. @throws BadUserInputError */
  async toValidCode(name: VocabularyName, code: string, field: string): Promise<string> {
    return (await this.toValidCodes(name, [code], field))[0]!;
  }

  private async entriesOf(name: VocabularyName): Promise<ReadonlyMap<string, VocabularyEntryRow>> {
    const now = this.clock.now().valueOf();
    if (!this.cache || now - this.cache.readAt > CACHE_MS) {
      const entries = this.read();
      this.cache = { readAt: now, entries };
      // A failed read must not be remembered.
      entries.catch(() => (this.cache = undefined));
    }
    return (await this.cache.entries).get(name) ?? new Map();
  }

  private async read(): Promise<ReadonlyMap<string, ReadonlyMap<string, VocabularyEntryRow>>> {
    const byName = new Map<string, Map<string, VocabularyEntryRow>>();
    for (const row of await this.repository.listAll(this.transactor.reader)) {
      const entries = byName.get(row.vocabulary) ?? new Map<string, VocabularyEntryRow>();
      byName.set(row.vocabulary, entries.set(row.code, row));
    }
    return byName;
  }
}

/** Follows `replacedBy`, at most as often as there are entries, so that a circle in the data ends. */
function successorOf(entries: ReadonlyMap<string, VocabularyEntryRow>, code: string): VocabularyEntryRow | undefined {
  let entry = entries.get(code);
  for (let step = 0; entry?.replacedBy && step < entries.size; step++) entry = entries.get(entry.replacedBy) ?? entry;
  return entry;
}

function toVocabularyEntry(row: VocabularyEntryRow): VocabularyEntry {
  const { law, section } = row.details;
  return {
    vocabulary: row.vocabulary as VocabularyName,
    code: row.code,
    label: row.label,
    aliases: row.aliases,
    validFrom: row.validFrom,
    validTo: row.validTo,
    replacedBy: row.replacedBy,
    legalBasis: section === undefined ? null : [law, section].filter((part) => part !== undefined).join(' '),
  };
}
