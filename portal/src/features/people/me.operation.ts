import type { MeQuery } from '../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../graphql/hooks';
import { Me } from './me.question';

/** Asks who is signed in; `UNAUTHENTICATED` when nobody is. */
export function useMe(): QueryState<MeQuery> {
  return useQuery(Me, {});
}
