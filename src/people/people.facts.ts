import { defineFact } from '../platform/jobs/facts.js';

/** A staff member works in another jobcenter from now on. What the person wrote stays with the house it was written for. */
export const staffMemberMoved = defineFact<{ staffMemberId: string; fromJobcenterId: string; toJobcenterId: string }>(
  'staff_member.moved',
);

/** A staff member has left: no sign-in, no roles, not contactable any more. */
export const staffMemberDeactivated = defineFact<{ staffMemberId: string }>('staff_member.deactivated');
