import { FACET_NAMES, type FacetName, type SearchQuery } from '../engine/search-engine.js';
import { saysNothing, type SearchQueryPlan } from '../query/search-query-plan.js';
import { allOf, anyOf, groupQuery, quote } from './tsquery-text.js';

/** A statement with the values of its `$1`, `$2`, … */
export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** Collects values and gives their places in the statement. */
export class Values {
  readonly list: unknown[] = [];

  /** `$n` for the value. */
  place(value: unknown): string {
    return `$${this.list.push(value)}`;
  }
}

/** Which documents `d` a search finds, as conditions of a statement. */
export class SearchConditions {
  private readonly visible: string;
  private readonly filters = new Map<FacetName, string>();
  private readonly others: readonly string[];
  /** What every match must or must not have besides a word of the query, as parts of a `tsquery`. */
  private readonly required: readonly string[];
  /** Place of the query of all words. */
  private found: string | undefined;

  constructor(
    query: SearchQuery,
    private readonly plan: SearchQueryPlan,
    private readonly values: Values,
  ) {
    const kind = values.place(query.kind);
    this.visible = `d.kind = ${kind} AND (d.network OR d.house_ids && ${values.place(query.houseIds)}::uuid[])`;
    for (const name of FACET_NAMES) {
      const codes = query.filter[name] ?? [];
      if (codes.length > 0)
        this.filters.set(name, `d.facets && ${values.place(codes.map((code) => `${name}:${code}`))}::text[]`);
    }
    this.required = [...plan.phrases.flatMap(({ terms }) => terms.map(quote)), ...plan.excludedTerms.map(without)];
    const excluded = (condition: string): string =>
      `d.id NOT IN (SELECT d.id FROM search_documents d WHERE d.kind = ${kind} AND ${condition})`;
    this.others = [
      ...(query.onlyHouses ? [`d.house_ids[1] = ANY(${values.place(query.onlyHouses)}::uuid[])`] : []),
      ...(query.publishedBy ? [`d.published_at <= ${values.place(query.publishedBy)}`] : []),
      ...plan.phrases.map(({ folded }) => `position(${values.place(folded)} in d.folded) > 0`),
      ...plan.excludedPhrases.map(({ terms, folded }) =>
        excluded(
          [
            ...(terms.length > 0 ? [`d.vector @@ ${values.place(allOf(terms.map(quote)))}::tsquery`] : []),
            `position(${values.place(folded)} in d.folded) > 0`,
          ].join(' AND '),
        ),
      ),
      ...(plan.groups.length === 0 && plan.excludedTerms.length > 0
        ? [excluded(`d.vector @@ ${values.place(anyOf(plan.excludedTerms.map(quote)))}::tsquery`)]
        : []),
      ...(saysNothing(plan) ? ['false'] : []),
    ];
  }

  /** Facets with a selection. */
  get selected(): readonly FacetName[] {
    return [...this.filters.keys()];
  }

  /** The `tsquery` of documents that meet `text` and all that the whole search demands of the words. */
  demanding(text: string): string {
    return allOf([text, ...this.required]);
  }

  /** What of `d` every candidate meets: visibility, filters and phrases, not the words of the query. The selection of `ignored` is left out. */
  where(ignored?: FacetName): string {
    const filters = [...this.filters].filter(([name]) => name !== ignored).map(([, condition]) => condition);
    return [this.visible, ...filters, ...this.others].join(' AND ');
  }

  /** `FROM` and `WHERE` for all documents `d` that are found. */
  fromWhere(ignored?: FacetName): string {
    if (this.plan.groups.length === 0) return `FROM search_documents d WHERE ${this.where(ignored)}`;
    this.found ??= this.values.place(this.demanding(anyOf(this.plan.groups.map(groupQuery))));
    return `${fromWords(this.found, 'vector')} AND ${this.where(ignored)}`;
  }

  /** `FROM` and `WHERE` for the documents `d` that are found and whose vector, that of the title or of all the text, meets `text`. */
  fromWhereMeeting(text: string, vector: 'title_vector' | 'vector'): string {
    const required =
      this.required.length > 0 && vector === 'title_vector'
        ? [`d.vector @@ ${this.values.place(allOf(this.required))}::tsquery`]
        : [];
    const query = vector === 'vector' ? this.demanding(text) : text;
    return `${fromWords(this.values.place(query), vector)} AND ${[...required, this.where()].join(' AND ')}`;
  }
}

/**
 * Documents whose vector meets the query in the place. It comes from a subquery, because the planner would read every vector
 * rather than the index if it knew how many documents have a frequent word.
 */
function fromWords(place: string, vector: 'title_vector' | 'vector'): string {
  return `FROM (SELECT ${place}::tsquery AS query OFFSET 0) words CROSS JOIN search_documents d WHERE d.${vector} @@ words.query`;
}

function without(term: string): string {
  return `!${quote(term)}`;
}
