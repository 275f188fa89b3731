import { useState } from 'react';
import { useDelayed } from '../../app/use-delayed';
import { graphql } from '../../graphql/generated';
import type { FoundKind } from '../../graphql/generated/graphql';
import { useQuery } from '../../graphql/hooks';
import { KINDS } from './kinds';

const CountKinds = graphql(`
  query CountKinds($query: String!, $kinds: [FoundKind!]!) {
    searchEverything(query: $query, kinds: $kinds, first: 1) {
      practices {
        totalCount
        totalCountIsLowerBound
      }
      talks {
        totalCount
        totalCountIsLowerBound
      }
      events {
        totalCount
        totalCountIsLowerBound
      }
      jobcenters {
        totalCount
        totalCountIsLowerBound
      }
    }
  }
`);

/** How many there are of a kind; more than that if `totalCountIsLowerBound`. */
export interface KindCount {
  readonly totalCount: number;
  readonly totalCountIsLowerBound: boolean;
}

// Longer than the pause between two keys: only a search that somebody stops at is worth three more.
const PAUSE_MS = 300;

const OTHERS: Readonly<Record<FoundKind, FoundKind[]>> = {
  PRACTICE: othersThan('PRACTICE'),
  TALK: othersThan('TALK'),
  EVENT: othersThan('EVENT'),
  JOBCENTER: othersThan('JOBCENTER'),
};

/**
 * Counts what a search finds of the kinds beside the one that a page shows; nothing for an empty text. It asks only when the
 * hits of the page are there, so that they never wait for the counts.
 */
export function useOtherKinds(
  query: string,
  shown: FoundKind,
  hitsAreThere: boolean,
): Readonly<Partial<Record<FoundKind, KindCount>>> | undefined {
  const [answered, setAnswered] = useState('');
  if (hitsAreThere && answered !== query) setAnswered(query);
  const isSettled = useDelayed(answered, PAUSE_MS) === query && query !== '';
  const { data, loading } = useQuery(CountKinds, { query, kinds: OTHERS[shown] }, { pause: !isSettled });
  if (!isSettled || loading || !data) return undefined;
  const { practices, talks, events, jobcenters } = data.searchEverything;
  return {
    ...(practices && { PRACTICE: practices }),
    ...(talks && { TALK: talks }),
    ...(events && { EVENT: events }),
    ...(jobcenters && { JOBCENTER: jobcenters }),
  };
}

function othersThan(shown: FoundKind): FoundKind[] {
  return KINDS.map(({ kind }) => kind).filter((kind) => kind !== shown);
}
