import { Injectable } from '@nestjs/common';
import type { HouseFactor } from '../../jobcenters/alikeness.types.js';
import { FACET_NAMES, type FacetName } from '../engine/search-engine.js';
import { PracticeFilters } from '../practice-filters.js';
import type { PracticeFacet, PracticeSort } from '../search.types.js';
import type { SavedSearchRow } from './saved-search.entity.js';
import type { SavedSearch, SavedSearchFilter } from './saved-search.types.js';

/** Shows saved searches with the codes and labels of today. */
@Injectable()
export class SavedSearchPresenter {
  constructor(private readonly filters: PracticeFilters) {}

  /** The searches in their order. Costs one statement at most, however many there are. */
  async show(rows: readonly SavedSearchRow[]): Promise<SavedSearch[]> {
    const filters = await Promise.all(rows.map((row) => this.filters.toCurrent(row.filter)));
    const labels = new Map<FacetName, ReadonlyMap<string, string>>();
    for (const facet of FACET_NAMES) {
      const codes = filters.flatMap((filter) => filter[facet] ?? []);
      if (codes.length > 0) labels.set(facet, await this.filters.labelsOf(facet, codes));
    }
    const toFilters = (filter: (typeof filters)[number]): SavedSearchFilter[] =>
      FACET_NAMES.flatMap((facet) => {
        const values = (filter[facet] ?? []).map((code) => ({ code, label: labels.get(facet)?.get(code) ?? code }));
        return values.length > 0 ? [{ facet: facet as PracticeFacet & FacetName, values }] : [];
      });
    return rows.map(({ id, query, sort, comparableToMine, onlyComparable, weeklyMail, createdAt }, index) => ({
      id,
      query,
      filters: toFilters(filters[index]!),
      sort: sort as PracticeSort,
      comparableToMine: comparableToMine as HouseFactor[],
      onlyComparable,
      weeklyMail,
      createdAt,
    }));
  }
}
