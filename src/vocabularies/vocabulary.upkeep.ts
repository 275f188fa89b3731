import { Injectable } from '@nestjs/common';
import type { Member } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import { germanDateOf } from '../kernel/dates.js';
import { NO_ID } from '../kernel/ids.js';
import { Audit } from '../platform/audit/audit.js';
import type { TransactionHandle } from '../platform/database/handles.js';
import { Transactor } from '../platform/database/transactor.js';
import { InputInvalid, NotAllowed, NotFound, Violation } from '../platform/graphql/problems.js';
import { Facts } from '../platform/jobs/facts.js';
import { checkWords, toAliases, toCode, toWord } from './vocabulary.check.js';
import { toVocabularyEntry, VocabularyEntries } from './vocabulary-entries.js';
import { vocabularyChanged } from './vocabulary.facts.js';
import { whyFixed } from './vocabulary.policy.js';
import { VocabularyRepository, type VocabularyChange } from './vocabulary.repository.js';
import {
  VocabularyEntryChanged,
  VocabularyEntryChangedMeanwhile,
  type AddVocabularyEntryResult,
  type ChangeVocabularyEntryResult,
  type VocabularyEntryArgs,
  type VocabularyWordsInput,
} from './vocabulary.results.js';
import { VocabularyService } from './vocabulary.service.js';
import type { VocabularyEntry, VocabularyName } from './vocabulary.types.js';
import type { VocabularyEntryRow } from './vocabulary-entry.entity.js';

/**
 * Keeping the vocabularies current. Entries never go away, because published write-ups keep their codes; they end or are
 * replaced. Whoever carries one of the codes hears of it in the same transaction.
 */
@Injectable()
export class VocabularyUpkeep {
  constructor(
    private readonly transactor: Transactor,
    private readonly repository: VocabularyRepository,
    private readonly vocabularies: VocabularyService,
    private readonly facts: Facts,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Adds an entry at the end of its vocabulary; its code is made from its label. */
  async add(
    actor: Member,
    vocabulary: VocabularyName,
    { label, aliases }: VocabularyWordsInput,
  ): Promise<AddVocabularyEntryResult> {
    const reason = whyFixed(vocabulary);
    if (reason) return new NotAllowed(reason);
    return this.run(async (tx) => {
      const rows = await this.repository.list(tx, vocabulary);
      const words = toWords(label, aliases);
      const violations = checkWords(words.label, words.aliases, rows.map(toVocabularyEntry));
      if (violations.length > 0) return new InputInvalid(violations);
      const code = toCode(words.label, new Set(rows.map((row) => row.code)));
      const position = Math.max(-1, ...rows.map((row) => row.position)) + 1;
      const entry = { vocabulary, code, ...words, position, validFrom: null, validTo: null, replacedBy: null };
      await this.repository.insert(tx, { ...entry, details: {}, version: 1 });
      return this.tell(tx, actor, 'added', vocabulary, [code]);
    });
  }

  /** Gives an entry other words. */
  rename(
    actor: Member,
    address: VocabularyEntryArgs,
    { label, aliases }: VocabularyWordsInput,
  ): Promise<ChangeVocabularyEntryResult> {
    return this.change(actor, address, 'renamed', (entry, rows) => {
      const words = toWords(label, aliases);
      const violations = checkWords(words.label, words.aliases, othersOf(entry, rows));
      return violations.length > 0 ? new InputInvalid(violations) : words;
    });
  }

  /** Lets another entry stand for this one, whose words go on leading there. */
  replace(actor: Member, address: VocabularyEntryArgs, by: string): Promise<ChangeVocabularyEntryResult> {
    const reason = whyFixed(address.vocabulary);
    if (reason) return Promise.resolve(new NotAllowed(reason));
    return this.change(actor, address, 'replaced', async (entry, rows, tx) => {
      const successor = new VocabularyEntries(rows).findSuccessor(address.vocabulary, by);
      const target = rows.find(({ code }) => code === successor?.code);
      if (!target) return new InputInvalid([new Violation('by', 'Den Eintrag, der ihn ersetzen soll, gibt es nicht.')]);
      if (target.code === entry.code)
        return new InputInvalid([new Violation('by', 'Ein Eintrag kann sich nicht selbst ersetzen.')]);
      await this.repository.change(tx, target, {
        ...target,
        aliases: toAliases([...target.aliases, entry.label, ...entry.aliases], target.label),
      });
      return { replacedBy: target.code };
    });
  }

  /** Ends an entry with today: nobody can choose it any more, what has it keeps it. */
  retire(actor: Member, address: VocabularyEntryArgs): Promise<ChangeVocabularyEntryResult> {
    const reason = whyFixed(address.vocabulary);
    if (reason) return Promise.resolve(new NotAllowed(reason));
    return this.change(actor, address, 'retired', () => ({ validTo: germanDateOf(this.clock.now()) }));
  }

  /** Takes back that an entry was ended or replaced. Words that went to the other entry stay there. */
  restore(actor: Member, address: VocabularyEntryArgs): Promise<ChangeVocabularyEntryResult> {
    return this.change(actor, address, 'restored', (entry, rows) => {
      const violations = checkWords(entry.label, entry.aliases, othersOf(entry, rows));
      return violations.length > 0 ? new InputInvalid(violations) : { validTo: null, replacedBy: null };
    });
  }

  private change(
    actor: Member,
    { vocabulary, code, expectedVersion }: VocabularyEntryArgs,
    action: string,
    decide: (
      entry: VocabularyEntryRow,
      rows: readonly VocabularyEntryRow[],
      tx: TransactionHandle,
    ) => Partial<VocabularyChange> | InputInvalid | Promise<Partial<VocabularyChange> | InputInvalid>,
  ): Promise<ChangeVocabularyEntryResult> {
    return this.run(async (tx): Promise<ChangeVocabularyEntryResult> => {
      const rows = await this.repository.list(tx, vocabulary);
      const entry = rows.find((row) => row.code === code);
      if (!entry) return new NotFound('Der Eintrag');
      if (entry.version !== expectedVersion) return new VocabularyEntryChangedMeanwhile(toVocabularyEntry(entry));
      const change = await decide(entry, rows, tx);
      if (change instanceof InputInvalid) return change;
      await this.repository.change(tx, entry, { ...entry, ...change });
      return this.tell(tx, actor, action, vocabulary, [code, entry.replacedBy, change.replacedBy]);
    });
  }

  /** Runs a change alone, so that what it has read stays true; afterwards this process knows it at once. */
  private async run<Result>(work: (tx: TransactionHandle) => Promise<Result>): Promise<Result> {
    const result = await this.transactor.run(async (tx) => {
      await this.repository.lockForChange(tx);
      return work(tx);
    });
    this.vocabularies.invalidate();
    return result;
  }

  /** Tells what has changed: the first of the codes, and those that got or lost its words, with all that they have replaced. */
  private async tell(
    tx: TransactionHandle,
    actor: Member,
    action: string,
    vocabulary: VocabularyName,
    codes: readonly (string | null | undefined)[],
  ): Promise<VocabularyEntryChanged> {
    const entries = new VocabularyEntries(await this.repository.list(tx, vocabulary));
    const [code, ...others] = codes.filter((one) => one !== null && one !== undefined);
    const touched = new Set([code!, ...others].flatMap((one) => entries.withPredecessors(vocabulary, one)));
    await this.facts.announce(tx, vocabularyChanged, { vocabulary, codes: [...touched] });
    await this.audit.record(tx, {
      actorId: actor.staffMemberId,
      action: `vocabulary_entry.${action}`,
      objectId: NO_ID,
      details: { vocabulary, code: code! },
    });
    return new VocabularyEntryChanged(entries.find(vocabulary, code!)!);
  }
}

function othersOf(entry: VocabularyEntryRow, rows: readonly VocabularyEntryRow[]): VocabularyEntry[] {
  return rows.filter(({ code }) => code !== entry.code).map(toVocabularyEntry);
}

function toWords(label: string, aliases: readonly string[]): Pick<VocabularyChange, 'label' | 'aliases'> {
  const word = toWord(label);
  return { label: word, aliases: toAliases(aliases, word) };
}
