import { graphql } from '../../graphql/generated';
import type { OpenRequestCountQuery } from '../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../graphql/hooks';

const OpenRequestCount = graphql(`
  query OpenRequestCount {
    openContactRequestCount
  }
`);

const CONTEXT = { additionalTypenames: ['ContactRequest'] };

/** Counts the requests that wait for the own answer; asked again after every change of a request. */
export function useOpenRequestCount(): QueryState<OpenRequestCountQuery> {
  return useQuery(OpenRequestCount, {}, { context: CONTEXT });
}
