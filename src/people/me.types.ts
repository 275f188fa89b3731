import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Role } from '../kernel/actor.js';
import { MailKind } from './notifications/mail-kind.enums.js';
import type { StaffMemberState } from './staff-member.entity.js';
import { StaffMember, StaffMemberStates, StaffRole } from './staff-member.types.js';

@ObjectType({ description: 'Your own account.' })
export class Me {
  @Field(() => StaffMember, { description: 'Yourself as others see you.' })
  staffMember!: StaffMember;

  @Field(() => StaffMemberStates, { description: 'Where your account stands.' })
  state!: StaffMemberState;

  @Field(() => [StaffRole], { description: 'Your roles; empty while your account waits.' })
  roles!: Role[];

  @Field({ description: 'Whether colleagues may send you contact requests.' })
  contactable!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Your mail address from the sign-in, for notifications; shown to nobody else.',
  })
  email!: string | null;

  @Field(() => [MailKind], { description: 'Kinds of mails that you do not want; all others are sent.' })
  mutedMails!: MailKind[];

  /** The house the person named while waiting; the field `requestedJobcenter` shows it. */
  requestedJobcenterId!: string | null;
}

@InputType({ description: 'What to change of your profile. A field that is absent stays.' })
export class UpdateMyProfileInput {
  @Field(() => String, { nullable: true, description: 'Your name as others see it: 1 to 100 characters, one line.' })
  displayName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Your function (code of `STAFF_FUNCTIONS`); null takes it away.',
  })
  function?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The jobcenter that you work in, while your account waits for admission; null takes it back.',
  })
  requestedJobcenterId?: string | null;
}
