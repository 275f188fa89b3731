import { assertNever } from '../../app/assert-never';
import { graphql } from '../../graphql/generated';
import type {
  ImportPlanFragment,
  JobcenterImportInput,
  JobcenterImportRunQuery,
} from '../../graphql/generated/graphql';
import { useMutation, useQuery, type QueryState } from '../../graphql/hooks';
import { refused, refusedBy, type Refused } from '../../graphql/refused';
import { usePolling } from '../../graphql/use-polling';

graphql(`
  fragment ImportPlan on JobcenterImportPlan {
    fingerprint
    applicable
    empty
    effectiveOn
    added
    changed
    renumbered
    gone
    unchanged
    badRows
    sections {
      title
      lines
    }
  }
`);

const PlanJobcenterImport = graphql(`
  mutation PlanJobcenterImport($input: JobcenterImportInput!) {
    planJobcenterImport(input: $input) {
      __typename
      ... on JobcenterImportPlanned {
        plan {
          ...ImportPlan
        }
      }
      ... on InputInvalid {
        message
        violations {
          field
          message
        }
      }
    }
  }
`);

const ApplyJobcenterImport = graphql(`
  mutation ApplyJobcenterImport($input: JobcenterImportInput!, $fingerprint: String!) {
    applyJobcenterImport(input: $input, fingerprint: $fingerprint) {
      __typename
      ... on JobcenterImportStarted {
        run {
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
    }
  }
`);

const JobcenterImportRun = graphql(`
  query JobcenterImportRun($id: ID!) {
    jobcenterImportRun(id: $id) {
      id
      state
      progress
      problem
      plan {
        added
        changed
        renumbered
        gone
      }
    }
  }
`);

/** Says what an import would do. */
export function usePlanJobcenterImport(): (
  input: JobcenterImportInput,
) => Promise<{ readonly kind: 'PLANNED'; readonly plan: ImportPlanFragment } | Refused> {
  const plan = useMutation(PlanJobcenterImport);
  return async (input) => {
    const { data, failure } = await plan({ input });
    if (failure) return refusedBy(failure);
    const result = data.planJobcenterImport;
    switch (result.__typename) {
      case 'JobcenterImportPlanned':
        return { kind: 'PLANNED', plan: result.plan };
      case 'InputInvalid':
        return refused(result.message, result.violations);
      default:
        return assertNever(result);
    }
  };
}

/** What came of the beginning of an import. */
export type StartOutcome = { readonly kind: 'STARTED'; readonly id: string } | Refused;

/** Begins an import that does what was planned, or nothing. */
export function useApplyJobcenterImport(): (input: JobcenterImportInput, fingerprint: string) => Promise<StartOutcome> {
  const apply = useMutation(ApplyJobcenterImport);
  return async (input, fingerprint) => {
    const { data, failure } = await apply({ input, fingerprint });
    if (failure) return refusedBy(failure);
    const result = data.applyJobcenterImport;
    switch (result.__typename) {
      case 'JobcenterImportStarted':
        return { kind: 'STARTED', id: result.run.id };
      case 'InputInvalid':
        return refused(result.message, result.violations);
      default:
        return assertNever(result);
    }
  };
}

/** Loads an import that was begun, and looks again while it is under way; null when there is none. */
export function useJobcenterImportRun(id: string): QueryState<JobcenterImportRunQuery> {
  const state = useQuery(JobcenterImportRun, { id });
  usePolling(state, state.data?.jobcenterImportRun?.state === 'RUNNING');
  return state;
}
