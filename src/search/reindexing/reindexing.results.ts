import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { Problem } from '../../platform/graphql/problem.js';
import { Reindexing } from './reindexing.types.js';

@ObjectType({ description: 'The rebuild begins. Ask `reindexing` how far it is.' })
export class ReindexingStarted {
  @Field(() => Reindexing, { description: 'The rebuild.' })
  readonly reindexing: Reindexing;

  constructor(reindexing: Reindexing) {
    this.reindexing = reindexing;
  }
}

/** Only one rebuild at a time. */
@ObjectType({ implements: () => [Problem], description: 'Another rebuild is under way. It goes on undisturbed.' })
export class ReindexingAlreadyRunning extends Problem {
  @Field(() => Reindexing, { description: 'The one that is under way.' })
  readonly reindexing: Reindexing;

  constructor(reindexing: Reindexing) {
    super('Der Suchindex wird schon neu aufgebaut. Bitte warten Sie, bis das fertig ist.');
    this.reindexing = reindexing;
  }
}

export const StartReindexingResult = createUnionType({
  name: 'StartReindexingResult',
  description: 'Outcome of `startReindexing`.',
  types: () => [ReindexingStarted, ReindexingAlreadyRunning] as const,
});
export type StartReindexingResult = typeof StartReindexingResult;
