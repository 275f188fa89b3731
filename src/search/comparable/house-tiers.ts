import { Injectable } from '@nestjs/common';
import type { Member } from '../../kernel/actor.js';
import { toAlikenessTiers, toDistanceTiers } from '../../jobcenters/alikeness.js';
import type { HouseFactor } from '../../jobcenters/alikeness.types.js';
import { JobcenterService } from '../../jobcenters/jobcenter.service.js';
import type { SearchQuery } from '../engine/search-engine.js';
import { PracticeSort } from '../search.types.js';

/** Order of a search as an engine takes it, and the houses that it is left to. */
export type EngineOrder = Pick<SearchQuery, 'sort' | 'houseTiers' | 'onlyHouses'>;

/** Orders searches by what houses are to that of the searching member. */
@Injectable()
export class HouseTiers {
  constructor(private readonly jobcenters: JobcenterService) {}

  /**
   * The order for an engine: by distance the newest first within a kilometre, whatever the factors; otherwise houses that are alike in
   * the factors first. With `onlyComparable` it is also left to houses that are not unlike in more of the factors than they are
   * alike; without factors that has no effect. Reads the directory only where it matters.
   */
  async toEngineOrder(
    actor: Member,
    sort: PracticeSort,
    factors: readonly HouseFactor[],
    onlyComparable: boolean,
  ): Promise<EngineOrder> {
    if (sort !== PracticeSort.DISTANCE && factors.length === 0) return { sort };
    const houses = await this.jobcenters.listAll();
    const mine = houses.find(({ id }) => id === actor.jobcenterId)!;
    const alike = factors.length > 0 ? toAlikenessTiers(mine, houses, [...new Set(factors)]) : [];
    return {
      ...(sort === PracticeSort.DISTANCE
        ? { sort: PracticeSort.NEWEST, houseTiers: toDistanceTiers(mine, houses) }
        : { sort, houseTiers: alike }),
      // The tier in the middle is that of houses of which nothing is known.
      ...(onlyComparable && factors.length > 0 ? { onlyHouses: alike.slice(0, (alike.length + 1) / 2).flat() } : {}),
    };
  }
}
