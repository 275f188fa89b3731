import { graphql } from '../../graphql/generated';
import type { JobcenterPageQuery } from '../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../graphql/hooks';

const JobcenterPage = graphql(`
  query JobcenterPage($id: ID!) {
    jobcenter(id: $id) {
      id
      name
      form
      land
      place
      latitude
      longitude
      caseloadRatio
      caseloadCounted
      officialName
      officialNumber
      comparisonType
      closedOn
    }
    searchPractices(filter: { jobcenterIds: [$id] }, sort: NEWEST, first: 10) {
      totalCount
      nodes {
        ...SearchHit
      }
    }
  }
`);

/** Loads a jobcenter with its latest practices; null when there is none with the id. */
export function useJobcenter(id: string): QueryState<JobcenterPageQuery> {
  return useQuery(JobcenterPage, { id });
}
