import { graphql } from '../../graphql/generated';
import type { MySessionsQuery } from '../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../graphql/hooks';

const MySessions = graphql(`
  query MySessions {
    mySessions {
      id
      beganAt
      endsAt
      browser
      current
    }
  }
`);

/** Lists the browsers in which the person is signed in, the latest sign-in first. */
export function useMySessions(): QueryState<MySessionsQuery> {
  return useQuery(MySessions, {});
}
