import { graphql } from '../../graphql/generated';
import type { JobcenterChoicesQuery } from '../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../graphql/hooks';

const JobcenterChoices = graphql(`
  query JobcenterChoices($text: String!) {
    jobcenters(filter: { text: $text }, first: 10) {
      nodes {
        id
        name
      }
    }
  }
`);

/** Finds up to ten jobcenters by part of their name or town; asks nothing while the text is empty. */
export function useJobcenterChoices(text: string): QueryState<JobcenterChoicesQuery> {
  return useQuery(JobcenterChoices, { text }, { pause: text === '' });
}
