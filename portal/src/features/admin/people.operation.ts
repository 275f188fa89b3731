import { assertNever } from '../../app/assert-never';
import { graphql } from '../../graphql/generated';
import type {
  FindStaffMembersQuery,
  PendingStaffMembersQuery,
  Role,
  RoleHoldersQuery,
} from '../../graphql/generated/graphql';
import { useMutation, useQuery, type QueryState } from '../../graphql/hooks';
import { refused, refusedBy } from '../../graphql/refused';
import type { Outcome } from '../../graphql/use-action';

const PendingStaffMembers = graphql(`
  query PendingStaffMembers($after: String) {
    pendingStaffMembers(first: 20, after: $after) {
      nodes {
        mailDomain
        since
        requestedJobcenter {
          id
          name
        }
        staffMember {
          id
          displayName
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const RoleHolders = graphql(`
  query RoleHolders {
    roleHolders {
      roles
      staffMember {
        id
        displayName
        jobcenter {
          name
        }
      }
    }
  }
`);

const FindStaffMembers = graphql(`
  query FindStaffMembers($text: String!) {
    staffMembers(filter: { text: $text }, first: 10) {
      nodes {
        id
        displayName
        jobcenter {
          name
        }
      }
    }
  }
`);

const AdmitStaffMember = graphql(`
  mutation AdmitStaffMember($id: ID!, $jobcenterId: ID!) {
    admitStaffMember(id: $id, jobcenterId: $jobcenterId) {
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

const GrantRole = graphql(`
  mutation GrantRole($id: ID!, $role: Role!) {
    grantRole(id: $id, role: $role) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);

const RevokeRole = graphql(`
  mutation RevokeRole($id: ID!, $role: Role!) {
    revokeRole(id: $id, role: $role) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);

const PENDING_CONTEXT = { additionalTypenames: ['PendingStaffMember', 'StaffMemberAdmitted'] };

/** Lists accounts that wait for admission and concern the person. */
export function usePendingStaffMembers(after: string | null): QueryState<PendingStaffMembersQuery> {
  return useQuery(PendingStaffMembers, { after }, { context: PENDING_CONTEXT });
}

/** Lists who has roles, by name. */
export function useRoleHolders(): QueryState<RoleHoldersQuery> {
  return useQuery(RoleHolders, {});
}

/** Finds up to ten active colleagues by part of their name; asks nothing while the text is empty. */
export function useFindStaffMembers(text: string): QueryState<FindStaffMembersQuery> {
  return useQuery(FindStaffMembers, { text }, { pause: text === '' });
}

/** Admits a waiting account to a house. */
export function useAdmitStaffMember(): (id: string, jobcenterId: string) => Promise<Outcome> {
  const admit = useMutation(AdmitStaffMember);
  return async (id, jobcenterId) => {
    const { data, failure } = await admit({ id, jobcenterId });
    if (failure) return refusedBy(failure);
    const result = data.admitStaffMember;
    switch (result.__typename) {
      case 'StaffMemberAdmitted':
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

/** Gives a person a role. */
export function useGrantRole(): (id: string, role: Role) => Promise<Outcome> {
  const grant = useMutation(GrantRole);
  return async (id, role) => {
    const { data, failure } = await grant({ id, role });
    if (failure) return refusedBy(failure);
    const result = data.grantRole;
    switch (result.__typename) {
      case 'RolesChanged':
        return { kind: 'DONE' };
      case 'NotAllowed':
      case 'NotFound':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}

/** Takes a role from a person. */
export function useRevokeRole(): (id: string, role: Role) => Promise<Outcome> {
  const revoke = useMutation(RevokeRole);
  return async (id, role) => {
    const { data, failure } = await revoke({ id, role });
    if (failure) return refusedBy(failure);
    const result = data.revokeRole;
    switch (result.__typename) {
      case 'RolesChanged':
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
