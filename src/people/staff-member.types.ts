import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Role } from '../kernel/actor.js';
import type { StaffMemberState } from './staff-member.entity.js';
import type { PendingView, StaffMemberView } from './staff-member.repository.js';

/** The roles as a GraphQL enum. */
export const StaffRole: { readonly [Name in Role]: Name } = {
  COORDINATOR: 'COORDINATOR',
  EDITOR: 'EDITOR',
  ORGANISER: 'ORGANISER',
  ADMIN: 'ADMIN',
};

registerEnumType(StaffRole, {
  name: 'Role',
  description: 'A role that is granted. Every admitted member may author without one.',
  valuesMap: {
    COORDINATOR: { description: 'Koordination of the own jobcenter: admits, moves and deactivates its people.' },
    EDITOR: { description: 'Redaktion of the network: reviews and publishes.' },
    ORGANISER: { description: 'Veranstaltungen of the network.' },
    ADMIN: { description: 'Administration of the network.' },
  },
});

/** The states as a GraphQL enum. */
export const StaffMemberStates: { readonly [Name in StaffMemberState]: Name } = {
  PENDING: 'PENDING',
  ACTIVE: 'ACTIVE',
  DEACTIVATED: 'DEACTIVATED',
};

registerEnumType(StaffMemberStates, {
  name: 'StaffMemberState',
  description: 'Where an account stands.',
  valuesMap: {
    PENDING: { description: 'Waits for admission by the coordinator of its jobcenter; reads its own profile only.' },
    ACTIVE: { description: 'Admitted member of a jobcenter.' },
    DEACTIVATED: { description: 'Has left: cannot sign in any more.' },
  },
});

@ObjectType({
  description:
    'A person who works, or worked, in a jobcenter. How to reach them is not told here, except to colleagues of the own house.',
})
export class StaffMember {
  @Field(() => ID, { description: 'Id of the person.' })
  id!: string;

  @Field({ description: 'Name as the person wants it shown.' })
  displayName!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Function in the house (code of `STAFF_FUNCTIONS`); null until chosen.',
  })
  function!: string | null;

  @Field({ description: 'Whether colleagues may send contact requests; off until the person chooses it.' })
  contactable!: boolean;

  /** The house that admitted the person; the field `jobcenter` shows it. */
  jobcenterId!: string | null;
}

@ObjectType({ description: 'An account that waits for admission.' })
export class PendingStaffMember {
  @Field(() => StaffMember, { description: 'The person.' })
  staffMember!: StaffMember;

  @Field(() => String, {
    nullable: true,
    description:
      'Domain of the mail address that the sign-in has verified: a hint at the employer, no proof. Null without one.',
  })
  mailDomain!: string | null;

  @Field({ description: 'When the person signed in for the first time.' })
  since!: Date;

  /** The house the person named; the field `requestedJobcenter` shows it. */
  requestedJobcenterId!: string | null;
}

@InputType({ description: 'Which staff members; all conditions hold together.' })
export class StaffMemberFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name. Case and umlauts are forgiven.' })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only people of this jobcenter.' })
  jobcenterId?: string | null;
}

@ObjectType({ description: 'Somebody with roles beyond that of every member.' })
export class RoleHolder {
  staffMemberId!: string;

  @Field(() => [StaffRole], { description: 'The roles; never empty.' })
  roles!: Role[];
}

/** Converts to what clients see: no address, no state. */
export function toStaffMember(view: StaffMemberView): StaffMember {
  const { id, displayName, functionCode, contactable, jobcenterId } = view;
  return { id, displayName, function: functionCode, contactable, jobcenterId };
}

/** Converts a waiting account to what those see who may admit it. */
export function toPendingStaffMember(view: PendingView): PendingStaffMember {
  return {
    staffMember: toStaffMember(view),
    mailDomain: view.mailDomain,
    since: view.createdAt,
    requestedJobcenterId: view.requestedJobcenterId,
  };
}
