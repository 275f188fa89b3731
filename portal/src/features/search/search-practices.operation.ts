import { graphql } from '../../graphql/generated';
import type { SearchPracticesQuery } from '../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../graphql/hooks';

const PAGE_SIZE = 20;

graphql(`
  fragment SearchHit on PracticeHit {
    titleHtml
    snippetHtml
    practice {
      id
      slug
      demo
      firstPublishedAt
      jobcenter {
        name
        form
      }
      partnerJobcenter {
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

const SearchPractices = graphql(`
  query SearchPractices($query: String!, $first: Int!, $after: String) {
    searchPractices(query: $query, first: $first, after: $after) {
      totalCount
      totalCountIsLowerBound
      corrections {
        typed
        words
      }
      nodes {
        ...SearchHit
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Searches; `after` is the end of the page before, null for the first page. An empty text finds all, the newest first. */
export function useSearchPractices(query: string, after: string | null): QueryState<SearchPracticesQuery> {
  return useQuery(SearchPractices, { query, first: PAGE_SIZE, after });
}
