import { createHash } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Member } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { germanWeekOf } from '../../kernel/dates.js';
import { UnauthenticatedError } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { staffMemberDeactivated, staffMemberMoved } from '../../people/people.facts.js';
import { StaffDirectory } from '../../people/staff-directory.js';
import { Transactor } from '../../platform/database/transactor.js';
import { NotFound } from '../../platform/graphql/problems.js';
import { Facts } from '../../platform/jobs/facts.js';
import { FACET_NAMES, type SearchQuery } from '../engine/search-engine.js';
import { PracticeFilters } from '../practice-filters.js';
import { toSearchText } from '../search-text.js';
import { SavedSearchPresenter } from './saved-search.presenter.js';
import { SavedSearchRepository } from './saved-search.repository.js';
import {
  SavedSearchDeleted,
  SearchSaved,
  TooManySavedSearches,
  type DeleteSavedSearchResult,
  type SaveSearchResult,
  type SetSavedSearchMailResult,
} from './saved-search.results.js';
import type { SavedSearch, SaveSearchInput } from './saved-search.types.js';

const MAX_SAVED = 50;

/** What people do with the searches that they keep. Leaving ends them, moving to another house ends their mail. */
@Injectable()
export class SavedSearchService implements OnModuleInit {
  constructor(
    private readonly transactor: Transactor,
    private readonly repository: SavedSearchRepository,
    private readonly presenter: SavedSearchPresenter,
    private readonly filters: PracticeFilters,
    private readonly staff: StaffDirectory,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.facts.participate(staffMemberDeactivated, (tx, { staffMemberId }) =>
      this.repository.removeAll(tx, staffMemberId),
    );
    this.facts.participate(staffMemberMoved, (tx, { staffMemberId }) =>
      this.repository.endWeeklyMail(tx, staffMemberId),
    );
  }

  /** The actor's saved searches, the newest first; fifty at most. */
  async list(actor: Member): Promise<SavedSearch[]> {
    return this.presenter.show(await this.repository.list(this.transactor.reader, actor.staffMemberId));
  }

  /**
   * Keeps a search. One with the same text, whatever its case and blanks, and the same filter is the same saved search: it keeps its
   * id and takes the new order and wish for mail.
   * @throws BadUserInputError on a text that is too long or an unknown code
   */
  async save(actor: Member, input: SaveSearchInput): Promise<SaveSearchResult> {
    const query = toSearchText(input.query);
    const filter = toStoredFilter(await this.filters.toEngineFilter(input.filter ?? {}));
    const now = this.clock.now();
    const search = {
      id: newId(),
      staffMemberId: actor.staffMemberId,
      fingerprint: fingerprintOf(query, filter),
      query,
      filter,
      sort: input.sort,
      comparableToMine: [...new Set(input.comparableToMine)],
      onlyComparable: input.onlyComparable,
      weeklyMail: input.weeklyMail,
      createdAt: now,
      seenUntil: now,
      mailedWeek: germanWeekOf(now),
    };
    const saved = await this.transactor.run(async (tx) => {
      // Two at once would otherwise both find room for one more, and somebody who leaves at this moment would leave a search behind.
      if (!(await this.staff.lockActive(tx, actor.staffMemberId))) throw new UnauthenticatedError();
      const others = await this.repository.countOthers(tx, actor.staffMemberId, search.fingerprint);
      return others < MAX_SAVED ? this.repository.upsert(tx, search) : undefined;
    });
    return saved ? new SearchSaved((await this.presenter.show([saved]))[0]!) : new TooManySavedSearches(MAX_SAVED);
  }

  /** Switches the weekly mail of one of the actor's searches. */
  async setWeeklyMail(actor: Member, id: string, weeklyMail: boolean): Promise<SetSavedSearchMailResult> {
    const now = this.clock.now();
    const search = { staffMemberId: actor.staffMemberId, id };
    const saved = await this.transactor.run((tx) =>
      this.repository.setWeeklyMail(tx, search, weeklyMail, { now, week: germanWeekOf(now) }),
    );
    return saved ? new SearchSaved((await this.presenter.show([saved]))[0]!) : new NotFound('Die gespeicherte Suche');
  }

  /** Deletes one of the actor's searches. */
  async delete(actor: Member, id: string): Promise<DeleteSavedSearchResult> {
    const removed = await this.transactor.run((tx) => this.repository.remove(tx, actor.staffMemberId, id));
    return removed ? new SavedSearchDeleted(id) : new NotFound('Die gespeicherte Suche');
  }

  /** Ends the weekly mail of all searches of a person, who stays able to begin it again. */
  async endWeeklyMail(staffMemberId: string): Promise<void> {
    await this.transactor.run((tx) => this.repository.endWeeklyMail(tx, staffMemberId));
  }
}

/** Without empty lists and in one order, so that the same filter looks the same. */
function toStoredFilter(filter: SearchQuery['filter']): SearchQuery['filter'] {
  return Object.fromEntries(
    FACET_NAMES.flatMap((name) => {
      const codes = [...new Set(filter[name] ?? [])].sort();
      return codes.length > 0 ? [[name, codes] as const] : [];
    }),
  );
}

function fingerprintOf(query: string, filter: SearchQuery['filter']): string {
  const text = query.toLowerCase().replace(/\s+/gu, ' ');
  return createHash('sha256')
    .update(JSON.stringify([text, filter]))
    .digest('base64url');
}
