import { Field, ObjectType } from '@nestjs/graphql';
import { StaffMember } from '../people/staff-member.types.js';

@ObjectType({ description: 'An author of a practice.' })
export class PracticeAuthor {
  @Field(() => StaffMember, { description: 'The person.' })
  staffMember!: StaffMember;

  @Field({ description: 'Whether the person has agreed to be named. Readers see confirmed authors only.' })
  confirmed!: boolean;
}
