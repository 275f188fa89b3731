import { graphql } from '../../graphql/generated';
import type { DirectoryQuery, PracticeCountsQuery } from '../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../graphql/hooks';

graphql(`
  fragment DirectoryHouse on JobcenterDirectoryEntry {
    id
    name
    form
    land
    place
    latitude
    longitude
    caseloadRatio
    caseloadCounted
  }
`);

const Directory = graphql(`
  query Directory {
    jobcenterDirectory {
      ...DirectoryHouse
    }
  }
`);

const PracticeCounts = graphql(`
  query PracticeCounts {
    searchPractices(first: 1, facets: [JOBCENTER]) {
      facets {
        values {
          code
          count
        }
      }
    }
  }
`);

/** The directory changes seldom: once seen it is not asked for again until the page is loaded anew. */
const CONTEXT = { requestPolicy: 'cache-first' } as const;

/** Loads all jobcenters, by name: there are some four hundred, and map and list show them all. */
export function useDirectory(): QueryState<DirectoryQuery> {
  return useQuery(Directory, {}, { context: CONTEXT });
}

/** Counts the published practices of each house. */
export function usePracticeCounts(): QueryState<PracticeCountsQuery> {
  return useQuery(PracticeCounts, {});
}
