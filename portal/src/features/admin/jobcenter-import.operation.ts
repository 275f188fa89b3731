import { assertNever } from '../../app/assert-never';
import { graphql } from '../../graphql/generated';
import type { ImportPlanFragment, JobcenterImportInput } from '../../graphql/generated/graphql';
import { useMutation } from '../../graphql/hooks';
import { refused, refusedBy, type Refused } from '../../graphql/refused';

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
      ... on JobcenterImportApplied {
        plan {
          ...ImportPlan
        }
      }
      ... on JobcenterImportRefused {
        message
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

/** What came of an import: done, or another plan than the one that was shown. */
export type ApplyOutcome =
  | { readonly kind: 'APPLIED'; readonly plan: ImportPlanFragment }
  | { readonly kind: 'OTHER_PLAN'; readonly plan: ImportPlanFragment; readonly message: string }
  | Refused;

/** Carries an import out as it was planned, or not at all. */
export function useApplyJobcenterImport(): (input: JobcenterImportInput, fingerprint: string) => Promise<ApplyOutcome> {
  const apply = useMutation(ApplyJobcenterImport);
  return async (input, fingerprint) => {
    const { data, failure } = await apply({ input, fingerprint });
    if (failure) return refusedBy(failure);
    const result = data.applyJobcenterImport;
    switch (result.__typename) {
      case 'JobcenterImportApplied':
        return { kind: 'APPLIED', plan: result.plan };
      case 'JobcenterImportRefused':
        return { kind: 'OTHER_PLAN', plan: result.plan, message: result.message };
      case 'InputInvalid':
        return refused(result.message, result.violations);
      default:
        return assertNever(result);
    }
  };
}
