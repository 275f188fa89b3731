import { assertNever } from '../../app/assert-never';
import { graphql } from '../../graphql/generated';
import { useMutation } from '../../graphql/hooks';
import { refused, refusedBy } from '../../graphql/refused';
import type { Outcome } from '../../graphql/use-action';

const DeactivateStaffMember = graphql(`
  mutation DeactivateStaffMember($id: ID!) {
    deactivateStaffMember(id: $id) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);

const MoveStaffMember = graphql(`
  mutation MoveStaffMember($id: ID!, $jobcenterId: ID!) {
    moveStaffMember(id: $id, jobcenterId: $jobcenterId) {
      __typename
      ... on InputInvalid {
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

/** Ends the account of somebody who leaves. */
export function useDeactivateStaffMember(): (id: string) => Promise<Outcome> {
  const deactivate = useMutation(DeactivateStaffMember);
  return async (id) => {
    const { data, failure } = await deactivate({ id });
    if (failure) return refusedBy(failure);
    const result = data.deactivateStaffMember;
    switch (result.__typename) {
      case 'StaffMemberDeactivated':
        return { kind: 'DONE' };
      case 'LastAdmin':
      case 'NotAllowed':
      case 'NotFound':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}

/** Moves somebody to another house. */
export function useMoveStaffMember(): (id: string, jobcenterId: string) => Promise<Outcome> {
  const move = useMutation(MoveStaffMember);
  return async (id, jobcenterId) => {
    const { data, failure } = await move({ id, jobcenterId });
    if (failure) return refusedBy(failure);
    const result = data.moveStaffMember;
    switch (result.__typename) {
      case 'StaffMemberMoved':
        return { kind: 'DONE' };
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
