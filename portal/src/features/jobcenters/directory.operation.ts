import { useEffect, useState } from 'react';
import { graphql } from '../../graphql/generated';
import type { DirectoryHouseFragment, PracticeCountsQuery } from '../../graphql/generated/graphql';
import type { Failure } from '../../graphql/failure';
import { useQuery, type QueryState } from '../../graphql/hooks';

graphql(`
  fragment DirectoryHouse on Jobcenter {
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
  query Directory($after: String) {
    jobcenters(first: 100, after: $after) {
      nodes {
        ...DirectoryHouse
      }
      pageInfo {
        hasNextPage
        endCursor
      }
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

/** The directory as far as it is loaded. */
interface DirectoryState {
  /** By name. */
  readonly houses: readonly DirectoryHouseFragment[];
  /** Whether all are there. */
  readonly complete: boolean;
  readonly failure: Failure | undefined;
  readonly reload: () => void;
}

/** The directory changes seldom: once seen it is not asked for again until the page is loaded anew. */
const CONTEXT = { requestPolicy: 'cache-first' } as const;

/** Loads all jobcenters, page after page: there are some four hundred, and map and list show them all. */
export function useDirectory(): DirectoryState {
  const [after, setAfter] = useState<string | null>(null);
  const [pages, setPages] = useState<Readonly<Record<string, readonly DirectoryHouseFragment[]>>>({});
  const [complete, setComplete] = useState(false);
  const { data, loading, failure, reload } = useQuery(Directory, { after }, { context: CONTEXT });
  useEffect(() => {
    if (!data || loading) return;
    const { nodes, pageInfo } = data.jobcenters;
    setPages((before) => ({ ...before, [after ?? '']: nodes }));
    if (pageInfo.hasNextPage) setAfter(pageInfo.endCursor);
    else setComplete(true);
  }, [data, loading, after]);
  return { houses: Object.values(pages).flat(), complete, failure, reload };
}

/** Counts the published practices of each house. */
export function usePracticeCounts(): QueryState<PracticeCountsQuery> {
  return useQuery(PracticeCounts, {});
}
