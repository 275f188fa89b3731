import type { Request } from 'express';
import type { Actor } from '../../kernel/actor.js';

/** Tells who sends a request. Provided by the people capability; called once per GraphQL request. */
export abstract class ActorSource {
  /**
   * Reads session or bearer token and then the person's state and roles from the database.
   * @throws UnauthenticatedError when a bearer token is given that is not valid; ForbiddenError when it may not be used on the route
   */
  abstract actorOf(request: Request): Promise<Actor>;
}
