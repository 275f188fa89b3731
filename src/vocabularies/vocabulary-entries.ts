import type { VocabularyEntryRow } from './vocabulary-entry.entity.js';
import { VocabularyName, type VocabularyEntry } from './vocabulary.types.js';

/** The entries of all vocabularies as of a moment. */
export class VocabularyEntries {
  private readonly byName = new Map<string, Map<string, VocabularyEntryRow>>();

  /** `rows` in the order of each vocabulary. */
  constructor(rows: readonly VocabularyEntryRow[]) {
    for (const row of rows) {
      const entries = this.byName.get(row.vocabulary) ?? new Map<string, VocabularyEntryRow>();
      this.byName.set(row.vocabulary, entries.set(row.code, row));
    }
  }

  /** The entries of a vocabulary in its order, replaced ones included. */
  list(name: VocabularyName): VocabularyEntry[] {
    return [...this.of(name).values()].map(toVocabularyEntry);
  }

  /** The entry with the code; undefined when there is none. */
  find(name: VocabularyName, code: string): VocabularyEntry | undefined {
    const row = this.of(name).get(code);
    return row && toVocabularyEntry(row);
  }

  /** The entry that stands for the code today: itself, or what has replaced it; undefined when there is none. */
  findSuccessor(name: VocabularyName, code: string): VocabularyEntry | undefined {
    const entries = this.of(name);
    let entry = entries.get(code);
    // At most as often as there are entries, so that a circle in the data ends.
    for (let step = 0; entry?.replacedBy && step < entries.size; step++) entry = entries.get(entry.replacedBy) ?? entry;
    return entry && toVocabularyEntry(entry);
  }

  /** The code with all codes that it has replaced, directly or not. */
  withPredecessors(name: VocabularyName, code: string): string[] {
    return [...this.of(name).keys()].filter(
      (other) => this.findSuccessor(name, other)?.code === code || other === code,
    );
  }

  private of(name: VocabularyName): ReadonlyMap<string, VocabularyEntryRow> {
    return this.byName.get(name) ?? new Map();
  }
}

/** An entry as clients see it. */
export function toVocabularyEntry(row: VocabularyEntryRow): VocabularyEntry {
  const { law, section } = row.details;
  return {
    vocabulary: row.vocabulary as VocabularyName,
    code: row.code,
    label: row.label,
    aliases: row.aliases,
    validFrom: row.validFrom,
    validTo: row.validTo,
    replacedBy: row.replacedBy,
    version: row.version,
    legalBasis: section === undefined ? null : [law, section].filter((part) => part !== undefined).join(' '),
  };
}
