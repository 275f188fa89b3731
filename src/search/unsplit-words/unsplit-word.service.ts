import { Injectable } from '@nestjs/common';
import type { Member } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { fromCursor, toPage, type Page, type PageRequest } from '../../kernel/page.js';
import { Audit } from '../../platform/audit/audit.js';
import type { TransactionHandle } from '../../platform/database/handles.js';
import { Transactor } from '../../platform/database/transactor.js';
import { InputInvalid, NotFound, Violation } from '../../platform/graphql/problems.js';
import { SearchAnalyser } from '../analysis/analyser.provider.js';
import type { AnalysedWord } from '../analysis/german-analyser.js';
import { Indexer } from '../indexer.js';
import { SynonymSource } from '../synonym-source.js';
import type { UnsplitWordRow } from './unsplit-word.entity.js';
import { UnsplitWordRepository } from './unsplit-word.repository.js';
import {
  UnsplitWordAdded,
  UnsplitWordRemoved,
  type AddUnsplitWordResult,
  type RemoveUnsplitWordResult,
} from './unsplit-word.results.js';

const MOST_CHARACTERS = 60;

/**
 * The editors' list of words that look like compounds and are none. A query takes such a word as a whole from the next search
 * on; the documents that have it are projected anew by jobs, so that what is stored soon agrees.
 */
@Injectable()
export class UnsplitWordService {
  constructor(
    private readonly transactor: Transactor,
    private readonly repository: UnsplitWordRepository,
    private readonly words: SynonymSource,
    private readonly analyser: SearchAnalyser,
    private readonly indexer: Indexer,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** A page of all words, the newest first. @throws BadUserInputError on a bad cursor */
  async list(page: PageRequest): Promise<Page<UnsplitWordRow>> {
    const after = fromCursor(page.after, ['id'])?.[0]?.toString();
    const words = await this.repository.list(this.transactor.reader);
    return toPage(
      words.filter(({ id }) => after === undefined || id < after),
      page.first,
      ({ id }) => [id],
    );
  }

  /** Adds a word, for the next search here and within a second in other processes. */
  async add(actor: Member, given: string): Promise<AddUnsplitWordResult> {
    const text = given.normalize('NFC').trim();
    const [word, ...others] = this.analyser.analyse(text);
    const problem = problemOf(text, word, others.length);
    if (problem !== undefined) return new InputInvalid([new Violation('word', problem)]);
    const row: UnsplitWordRow = { id: newId(), word: text, stem: word!.stem, createdAt: this.clock.now() };
    const isNew = await this.transactor.run(async (tx) => {
      if (!(await this.repository.add(tx, row))) return false;
      await this.audit.record(tx, {
        actorId: actor.staffMemberId,
        action: 'unsplit-word.added',
        objectId: row.id,
      });
      await this.projectAnew(tx, row.stem);
      return true;
    });
    if (!isNew) return new InputInvalid([new Violation('word', 'Dieses Wort steht schon in der Liste.')]);
    this.words.invalidate();
    return new UnsplitWordAdded(row);
  }

  /** Removes a word: it is split again where its parts are known. */
  async remove(actor: Member, id: string): Promise<RemoveUnsplitWordResult> {
    const stem = await this.transactor.run(async (tx) => {
      const removed = await this.repository.remove(tx, id);
      if (removed === undefined) return undefined;
      await this.audit.record(tx, { actorId: actor.staffMemberId, action: 'unsplit-word.removed', objectId: id });
      await this.projectAnew(tx, removed);
      return removed;
    });
    if (stem === undefined) return new NotFound('Das Wort');
    this.words.invalidate();
    return new UnsplitWordRemoved(id);
  }

  private async projectAnew(tx: TransactionHandle, stem: string): Promise<void> {
    for (const { kind, id } of await this.repository.listDocumentsWith(tx, stem))
      await this.indexer.enqueue(tx, kind, id);
  }
}

function problemOf(text: string, word: AnalysedWord | undefined, others: number): string | undefined {
  if (text.length > MOST_CHARACTERS) return `Ein Wort hat höchstens ${MOST_CHARACTERS} Zeichen.`;
  if (!word || others > 0 || word.isCode || word.text !== text)
    return 'Bitte geben Sie ein einzelnes Wort aus Buchstaben an.';
  return undefined;
}
