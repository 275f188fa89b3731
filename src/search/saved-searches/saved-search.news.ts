import { Injectable } from '@nestjs/common';
import type { Member } from '../../kernel/actor.js';
import type { HouseFactor } from '../../jobcenters/alikeness.types.js';
import { HouseTiers } from '../comparable/house-tiers.js';
import type { SearchHit, SearchQuery } from '../engine/search-engine.js';
import { FailoverSearch } from '../failover/failover-search.js';
import { PracticeFilters } from '../practice-filters.js';
import { PracticeHits } from '../practice-hits.js';
import { QueryPlans } from '../query/query-plans.js';
import { MAX_POSITION } from '../search-cursor.js';
import { PracticeSort } from '../search.types.js';
import type { SavedSearchRow } from './saved-search.entity.js';

const READ_AT_ONCE = 50;
/** A hit of a longer text is news with so many of its words; of a shorter one it has to have all. */
const ENOUGH_WORDS = 3;

/** Says whether there is something new for a saved search. */
@Injectable()
export class SavedSearchNews {
  constructor(
    private readonly engines: FailoverSearch,
    private readonly plans: QueryPlans,
    private readonly filters: PracticeFilters,
    private readonly tiers: HouseTiers,
    private readonly hits: PracticeHits,
  ) {}

  /**
   * Whether a practice was first published after the search was last looked at, until `until`, that the member may read now, did
   * not write, that is of a house like that of the member if the search wants those only, and that has the words: a mail about a practice that shares one word of five is none that anybody wants.
   */
  async has(member: Member, search: SavedSearchRow, until: Date): Promise<boolean> {
    if (search.seenUntil >= until) return false;
    const { plan } = await this.plans.make(search.query);
    const words = Math.min(plan.groups.length, ENOUGH_WORDS);
    const { onlyHouses } = await this.tiers.toEngineOrder(
      member,
      PracticeSort.NEWEST,
      search.comparableToMine as HouseFactor[],
      search.onlyComparable,
    );
    const query: Omit<SearchQuery, 'offset'> = {
      kind: 'practice',
      text: search.query,
      filter: await this.filters.toCurrent(search.filter),
      houseIds: member.ownHouseIds,
      ...(onlyHouses ? { onlyHouses } : {}),
      sort: 'NEWEST',
      limit: READ_AT_ONCE,
      facets: [],
    };
    for (let offset = 0; offset < MAX_POSITION; offset += READ_AT_ONCE) {
      const { hits } = (await this.engines.search({ ...query, offset })).answer;
      const published = await this.read(member, hits);
      if (
        published.some(({ at, isOwn, matches }) => !isOwn && matches >= words && at > search.seenUntil && at <= until)
      )
        return true;
      // The newest come first: what follows is older still.
      if (hits.length < READ_AT_ONCE || published.some(({ at }) => at <= search.seenUntil)) return false;
    }
    return false;
  }

  private async read(
    member: Member,
    hits: readonly SearchHit[],
  ): Promise<{ at: Date; isOwn: boolean; matches: number }[]> {
    return (await this.hits.read(member, hits)).flatMap((hit) => {
      if (!hit) return [];
      const { firstPublishedAt, authors } = hit.practice.view;
      const isOwn = authors.some(({ staffMemberId }) => staffMemberId === member.staffMemberId);
      return [{ at: firstPublishedAt!, isOwn, matches: hit.matches.length }];
    });
  }
}
