import { Injectable } from '@nestjs/common';
import { BadUserInputError } from '../kernel/errors.js';
import { Clock } from '../kernel/clock.js';
import type { DatabaseHandle } from '../platform/database/handles.js';
import { Transactor } from '../platform/database/transactor.js';
import { VocabularyEntries } from './vocabulary-entries.js';
import { VocabularyRepository } from './vocabulary.repository.js';
import { VocabularyName, type VocabularyEntry } from './vocabulary.types.js';

/** How long entries are kept in memory before they are read again. */
const CACHE_MS = 30_000;

/** The controlled vocabularies: what there is, and whether a code is one of it. */
@Injectable()
export class VocabularyService {
  private cache: { readonly readAt: number; readonly entries: Promise<VocabularyEntries> } | undefined;
  /** What the index was made from last, and of which version it is. */
  private indexed: { readonly version: string; readonly entries: VocabularyEntries } | undefined;

  constructor(
    private readonly transactor: Transactor,
    private readonly repository: VocabularyRepository,
    private readonly clock: Clock,
  ) {}

  /** The entries of a vocabulary in its order, replaced ones included. */
  async list(name: VocabularyName): Promise<VocabularyEntry[]> {
    return (await this.entries()).list(name);
  }

  /** The entry with the code; undefined when there is none. */
  async find(name: VocabularyName, code: string): Promise<VocabularyEntry | undefined> {
    return (await this.entries()).find(name, code);
  }

  /** The entry that stands for the code today: itself, or what has replaced it; undefined when there is none. */
  async findSuccessor(name: VocabularyName, code: string): Promise<VocabularyEntry | undefined> {
    return (await this.entries()).findSuccessor(name, code);
  }

  /**
   * Checks codes that a client sent and converts replaced ones to their successors; the order stays, doubles fall away.
   * @throws BadUserInputError that names the field and the unknown code
   */
  async toValidCodes(name: VocabularyName, codes: readonly string[], field: string): Promise<string[]> {
    const entries = await this.entries();
    const valid = codes.map((code) => {
      const entry = entries.findSuccessor(name, code);
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

  /** A text that is another one as soon as people have changed an entry, in whichever process. */
  version(handle: DatabaseHandle): Promise<string> {
    return this.repository.version(handle);
  }

  /** The entries exactly as they are now; nobody changes them before the transaction of the handle ends. For making an index from them. */
  async hold(handle: DatabaseHandle): Promise<VocabularyEntries> {
    await this.repository.lockForReading(handle);
    const version = await this.repository.version(handle);
    if (this.indexed?.version !== version)
      this.indexed = { version, entries: new VocabularyEntries(await this.repository.listAll(handle)) };
    return this.indexed.entries;
  }

  /** Forgets what is in memory: called after a change has been committed. */
  invalidate(): void {
    this.cache = undefined;
  }

  private entries(): Promise<VocabularyEntries> {
    const now = this.clock.now().valueOf();
    if (!this.cache || now - this.cache.readAt > CACHE_MS) {
      const cache = { readAt: now, entries: this.read() };
      this.cache = cache;
      // A failed read must not be remembered.
      cache.entries.catch(() => {
        if (this.cache === cache) this.cache = undefined;
      });
    }
    return this.cache.entries;
  }

  private async read(): Promise<VocabularyEntries> {
    return new VocabularyEntries(await this.repository.listAll(this.transactor.reader));
  }
}
