import { Injectable } from '@nestjs/common';
import type { Member } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { fromCursor, toPage, type Page, type PageRequest } from '../../kernel/page.js';
import { Audit } from '../../platform/audit/audit.js';
import { Transactor } from '../../platform/database/transactor.js';
import { InputInvalid, NotFound, Violation } from '../../platform/graphql/problems.js';
import { SearchAnalyser } from '../analysis/analyser.provider.js';
import { SynonymSource } from '../synonym-source.js';
import { shippedSynonyms } from './shipped-synonyms.js';
import type { SynonymGroupRow } from './synonym-group.entity.js';
import { SynonymGroupRepository } from './synonym-group.repository.js';
import { checkWords, tidyWords } from './synonym.policy.js';
import {
  SynonymsAdded,
  SynonymsRemoved,
  type AddSynonymsResult,
  type RemoveSynonymsResult,
  type SynonymGroup,
} from './synonym.results.js';

const SHIPPED = 'shipped-';

/** The synonyms: those that ship with the project, and those that editors add and remove. */
@Injectable()
export class SynonymService {
  constructor(
    private readonly transactor: Transactor,
    private readonly repository: SynonymGroupRepository,
    private readonly source: SynonymSource,
    private readonly analyser: SearchAnalyser,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** A page of all groups: the editors', the newest first, then those of the project. @throws BadUserInputError on a bad cursor */
  async list(page: PageRequest): Promise<Page<SynonymGroup>> {
    const after = fromCursor(page.after, ['text'])?.[0]?.toString();
    const isAmongShipped = after?.startsWith(SHIPPED) ?? false;
    const own = isAmongShipped ? [] : (await this.repository.list(this.transactor.reader)).map(toSynonymGroup);
    const groups = [
      ...own.filter(({ id }) => after === undefined || id < after),
      ...shippedGroups().filter(({ id }) => !isAmongShipped || id > after!),
    ];
    return toPage(groups, page.first, ({ id }) => [id]);
  }

  /** Adds words of one meaning, for the next search here and within a second in other processes. */
  async add(actor: Member, given: readonly string[]): Promise<AddSynonymsResult> {
    const violations = checkWords(given, this.analyser);
    if (violations.length > 0) return new InputInvalid(violations);
    const group: SynonymGroupRow = { id: newId(), words: tidyWords(given), createdAt: this.clock.now() };
    const isNew = await this.transactor.run(async (tx) => {
      if (!(await this.repository.add(tx, group))) return false;
      await this.audit.record(tx, {
        actorId: actor.staffMemberId,
        action: 'synonyms.added',
        objectId: group.id,
        details: { words: group.words.length },
      });
      return true;
    });
    if (!isNew) return new InputInvalid([new Violation('words', 'Diese Gruppe gibt es schon.')]);
    this.source.invalidate();
    return new SynonymsAdded(toSynonymGroup(group));
  }

  /** Removes a group that an editor has added; those of the project are not to be found here. */
  async remove(actor: Member, id: string): Promise<RemoveSynonymsResult> {
    const wasThere = await this.transactor.run(async (tx) => {
      if (!(await this.repository.remove(tx, id))) return false;
      await this.audit.record(tx, { actorId: actor.staffMemberId, action: 'synonyms.removed', objectId: id });
      return true;
    });
    if (!wasThere) return new NotFound('Die Gruppe');
    this.source.invalidate();
    return new SynonymsRemoved(id);
  }
}

function toSynonymGroup({ id, words, createdAt }: SynonymGroupRow): SynonymGroup {
  return { id, words, createdAt, shipped: false };
}

function shippedGroups(): SynonymGroup[] {
  return shippedSynonyms().map((words, index) => ({
    id: `${SHIPPED}${String(index + 1).padStart(4, '0')}`,
    words: [...words],
    createdAt: null,
    shipped: true,
  }));
}
