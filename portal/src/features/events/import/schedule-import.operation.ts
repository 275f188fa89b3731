import { assertNever } from '../../../app/assert-never';
import { graphql } from '../../../graphql/generated';
import type {
  ScheduleChangesQuery,
  ScheduleImportQuery,
  ScheduleSourceInput,
} from '../../../graphql/generated/graphql';
import { useMutation, useQuery, type QueryState } from '../../../graphql/hooks';
import { refused, refusedBy, type Refused } from '../../../graphql/refused';
import { uploadFile } from '../../../graphql/upload-file';
import { usePolling } from '../../../graphql/use-polling';

const ScheduleImport = graphql(`
  query ScheduleImport($id: ID!) {
    scheduleImport(id: $id) {
      id
      state
      step
      progress
      problem
      event {
        id
        title
        timeZone
      }
      plan {
        format
        title
        unchanged
        counts {
          added
          moved
          changed
          gone
          unreadable
        }
      }
    }
  }
`);

const ScheduleChanges = graphql(`
  query ScheduleChanges($id: ID!, $after: String) {
    scheduleImport(id: $id) {
      id
      plan {
        changes(first: 50, after: $after) {
          edges {
            cursor
            node {
              kind
              title
              startsAt
              endsAt
              room
              place
              reason
              fields {
                field
                before
                after
              }
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`);

const PlanScheduleImport = graphql(`
  mutation PlanScheduleImport($eventId: ID!, $source: ScheduleSourceInput!) {
    planScheduleImport(eventId: $eventId, source: $source) {
      __typename
      ... on ScheduleImportStarted {
        scheduleImport {
          id
        }
      }
      ... on InputInvalid {
        message
        violations {
          field
          message
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

const ApplyScheduleImport = graphql(`
  mutation ApplyScheduleImport($id: ID!) {
    applyScheduleImport(id: $id) {
      __typename
      ... on ScheduleImportApplied {
        scheduleImport {
          id
          state
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

/** What an import changes besides itself. */
const APPLIED = { additionalTypenames: ['Event', 'Talk'] };

/** Loads an import, and looks again while its plan is made; null when there is none that the person may see. */
export function useScheduleImport(id: string): QueryState<ScheduleImportQuery> {
  const state = useQuery(ScheduleImport, { id });
  usePolling(state, state.data?.scheduleImport?.state === 'PLANNING');
  return state;
}

/** Loads the lines of a plan after a cursor. */
export function useScheduleChanges(id: string, after: string | null): QueryState<ScheduleChangesQuery> {
  return useQuery(ScheduleChanges, { id, after });
}

/** What came of the beginning of an import. */
export type StartOutcome = { readonly kind: 'STARTED'; readonly id: string } | Refused;

/** Uploads a file, or takes an address, and begins to compare. */
export function usePlanScheduleImport(): (eventId: string, source: File | string) => Promise<StartOutcome> {
  const plan = useMutation(PlanScheduleImport);
  return async (eventId, from) => {
    const source = await sourceOf(from);
    if ('kind' in source) return source;
    const { data, failure } = await plan({ eventId, source });
    if (failure) return refusedBy(failure);
    const result = data.planScheduleImport;
    switch (result.__typename) {
      case 'ScheduleImportStarted':
        return { kind: 'STARTED', id: result.scheduleImport.id };
      case 'InputInvalid':
        return refused(result.message, result.violations);
      case 'NotAllowed':
      case 'NotFound':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}

/** What came of applying a plan. */
export type ApplyOutcome = { readonly kind: 'DONE' | 'OUTDATED' } | Refused;

/** Makes the programme what the plan says. */
export function useApplyScheduleImport(): (id: string) => Promise<ApplyOutcome> {
  const apply = useMutation(ApplyScheduleImport, APPLIED);
  return async (id) => {
    const { data, failure } = await apply({ id });
    if (failure) return refusedBy(failure);
    const result = data.applyScheduleImport;
    switch (result.__typename) {
      case 'ScheduleImportApplied':
        return { kind: 'DONE' };
      case 'ScheduleImportOutdated':
        return { kind: 'OUTDATED' };
      case 'NotAllowed':
      case 'NotFound':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}

async function sourceOf(from: File | string): Promise<ScheduleSourceInput | Refused> {
  if (typeof from === 'string') return { url: from };
  const uploaded = await uploadFile(from);
  return uploaded.kind === 'UPLOADED' ? { uploadId: uploaded.uploadId } : uploaded;
}
