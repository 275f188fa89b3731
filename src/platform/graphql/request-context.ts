import type { Request, Response } from 'express';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Actor } from '../../kernel/actor.js';

/** What the resolvers of one request share. Loaders hang on it (`requestLoader`). */
export interface RequestContext {
  readonly req: Request;
  readonly res: Response;
  readonly actor: Actor;
}

/** Parameter decorator: who asks. */
export const CurrentActor = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Actor =>
    GqlExecutionContext.create(context).getContext<RequestContext>().actor,
);
