import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../platform/graphql/connection.js';
import { InputInvalid, NotAllowed, NotFound } from '../platform/graphql/problems.js';
import { Jobcenter } from './jobcenter.types.js';

@ObjectType({ description: 'A page of a list of Jobcenter.' })
export class JobcenterConnection extends connectionOf(Jobcenter, 'Jobcenter') {}

@ObjectType({ description: 'The jobcenter was changed.' })
export class JobcenterUpdated {
  @Field(() => Jobcenter, { description: 'The jobcenter as it is now.' })
  readonly jobcenter: Jobcenter;

  constructor(jobcenter: Jobcenter) {
    this.jobcenter = jobcenter;
  }
}

export const UpdateJobcenterResult = createUnionType({
  name: 'UpdateJobcenterResult',
  description: 'Outcome of `updateJobcenter`.',
  types: () => [JobcenterUpdated, NotFound, NotAllowed, InputInvalid] as const,
});
export type UpdateJobcenterResult = typeof UpdateJobcenterResult;
