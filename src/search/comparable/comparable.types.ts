import { Field, ObjectType } from '@nestjs/graphql';
import { HouseFactor, Likeness } from '../../jobcenters/alikeness.types.js';

@ObjectType({ description: 'How alike the house of a hit is to yours in one respect.' })
export class ComparedFactor {
  @Field(() => HouseFactor, { description: 'In which respect.' })
  factor!: HouseFactor;

  @Field(() => Likeness, { description: 'How alike.' })
  likeness!: Likeness;
}
