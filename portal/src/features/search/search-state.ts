import type { HouseFactor, PracticeFacet, PracticeFilter, PracticeSort } from '../../graphql/generated/graphql';
import { FACETS } from './facets';
import { FACTORS } from './house-factors';

/** A search as the address bar keeps it: it can be sent to others, loaded anew, and gone back to. */
export interface SearchState {
  /** What was typed, without spaces around it. */
  readonly query: string;
  readonly sort: PracticeSort;
  /** Chosen values of each facet; facets without any are absent. */
  readonly chosen: Readonly<Partial<Record<PracticeFacet, readonly string[]>>>;
  /** In which respects houses like that of the reader come first; empty for no matter which house. */
  readonly likeMine: readonly HouseFactor[];
  /** Whether others than those are left out; only with respects in which they are alike. */
  readonly onlyLikeMine: boolean;
}

/** The search for everything. */
export const EVERYTHING: SearchState = { query: '', sort: 'RELEVANCE', chosen: {}, likeMine: [], onlyLikeMine: false };

const SORT_PARAMETERS: Readonly<Record<PracticeSort, string | null>> = {
  RELEVANCE: null,
  NEWEST: 'neu',
  LAST_CONFIRMED: 'bestaetigt',
  DISTANCE: 'naehe',
};

/** Reads a search from an address. What no search can have is left out. */
export function fromAddress(parameters: URLSearchParams): SearchState {
  const chosen: Partial<Record<PracticeFacet, readonly string[]>> = {};
  for (const { facet, parameter, pattern } of FACETS) {
    const values = parameters.getAll(parameter).filter((value) => value !== '' && (pattern?.test(value) ?? true));
    if (values.length > 0) chosen[facet] = [...new Set(values)];
  }
  const sorts = Object.entries(SORT_PARAMETERS) as [PracticeSort, string | null][];
  const sort = sorts.find(([, parameter]) => parameter === parameters.get('sortierung'))?.[0] ?? 'RELEVANCE';
  const likeMine = FACTORS.filter(({ value }) => parameters.getAll('wie').includes(value)).map(({ factor }) => factor);
  const onlyLikeMine = likeMine.length > 0 && parameters.get('nur') === '1';
  return { query: parameters.get('q')?.trim() ?? '', sort, chosen, likeMine, onlyLikeMine };
}

/** Writes a search into an address; the search for everything is an empty one. */
export function toAddress({ query, sort, chosen, likeMine, onlyLikeMine }: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const { facet, parameter } of FACETS) {
    for (const value of chosen[facet] ?? []) parameters.append(parameter, value);
  }
  for (const { factor, value } of FACTORS) {
    if (likeMine.includes(factor)) parameters.append('wie', value);
  }
  if (onlyLikeMine) parameters.set('nur', '1');
  const sortParameter = SORT_PARAMETERS[sort];
  if (sortParameter) parameters.set('sortierung', sortParameter);
  return parameters;
}

/** The path of the page with a search: that of practices unless another is given. */
export function searchPath(state: Partial<SearchState>, page = '/suche'): string {
  const parameters = toAddress({ ...EVERYTHING, ...state }).toString();
  return parameters === '' ? page : `${page}?${parameters}`;
}

/** What the service is asked to narrow by. */
export function toFilter({ chosen }: SearchState): PracticeFilter {
  const filter = FACETS.flatMap(({ facet, field }) => {
    const values = chosen[facet];
    return values ? [[field, field === 'years' ? values.map(Number) : values]] : [];
  });
  return Object.fromEntries(filter) as PracticeFilter;
}

/** The search with other values of one facet. */
export function choose(state: SearchState, facet: PracticeFacet, values: readonly string[]): SearchState {
  const { [facet]: _before, ...others } = state.chosen;
  return { ...state, chosen: values.length > 0 ? { ...others, [facet]: values } : others };
}

/** The search with houses like that of the reader first, in other respects; without any, no house is left out. */
export function compare(state: SearchState, likeMine: readonly HouseFactor[]): SearchState {
  return { ...state, likeMine, onlyLikeMine: state.onlyLikeMine && likeMine.length > 0 };
}

/** Whether anything narrows the search beside its words. */
export function isNarrowed({ chosen, onlyLikeMine }: SearchState): boolean {
  return Object.keys(chosen).length > 0 || onlyLikeMine;
}

/** Whether the order of the hits depends on the house of the reader. */
export function isCompared({ likeMine, sort }: SearchState): boolean {
  return likeMine.length > 0 || sort === 'DISTANCE';
}
