import type { Question } from '../../graphql/early-answers';
import { graphql } from '../../graphql/generated';
import type { SearchPracticesQueryVariables } from '../../graphql/generated/graphql';
import { FACET_NAMES } from './facets';
import { fromAddress, isCompared, toFilter, type SearchState } from './search-state';

const PAGE_SIZE = 20;

graphql(`
  fragment SearchHit on PracticeHit {
    titleHtml
    snippetHtml
    matches {
      typed
      word
      kind
      fields
    }
    practice {
      id
      slug
      demo
      firstPublishedAt
      lastConfirmedAt
      jobcenter {
        id
        name
        form
        land
      }
      partnerJobcenter {
        id
        name
        form
      }
      revision {
        content {
          result {
            kind
          }
          triedAtCaseload {
            ratio
          }
        }
      }
    }
  }
`);

graphql(`
  fragment ComparedHouse on PracticeHit {
    distanceKm
    comparedToMine {
      factor
      likeness
    }
  }
`);

/** A page of hits; the first one with facets and the way out of an empty result. Houses are compared only when that is shown. */
export const SearchPractices = graphql(`
  query SearchPractices(
    $query: String!
    $filter: PracticeFilter!
    $sort: PracticeSort!
    $first: Int!
    $after: String
    $facets: [PracticeFacet!]!
    $likeMine: [HouseFactor!]!
    $onlyLikeMine: Boolean!
    $isFirstPage: Boolean!
    $isCompared: Boolean!
  ) {
    searchPractices(
      query: $query
      filter: $filter
      sort: $sort
      comparableToMine: $likeMine
      onlyComparable: $onlyLikeMine
      first: $first
      after: $after
      facets: $facets
    ) {
      totalCount
      totalCountIsLowerBound
      onlyCommonWords
      corrections {
        typed
        words
      }
      nodes {
        ...SearchHit
        ...ComparedHouse @include(if: $isCompared)
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      facets @include(if: $isFirstPage) {
        facet
        values {
          code
          label
          count
        }
      }
      wayOut @include(if: $isFirstPage) {
        options {
          dropWords
          dropFacets
          replaced {
            kind
            typed
            word
          }
          query
          totalCount
        }
        nearest {
          ...SearchHit
        }
      }
    }
  }
`);

/** The question for the first page of the search in an address. */
export function searchOf(parameters: URLSearchParams): Question {
  return { document: SearchPractices, variables: toVariables(fromAddress(parameters), null) };
}

/** How a page of the search in a state is asked for; `after` is the end of the page before, null for the first page. */
export function toVariables(state: SearchState, after: string | null): SearchPracticesQueryVariables {
  const isFirstPage = after === null;
  return {
    query: state.query,
    filter: toFilter(state),
    sort: state.sort,
    likeMine: [...state.likeMine],
    onlyLikeMine: state.onlyLikeMine,
    first: PAGE_SIZE,
    after,
    facets: isFirstPage ? FACET_NAMES : [],
    isFirstPage,
    isCompared: isCompared(state),
  };
}
