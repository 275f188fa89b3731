import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { hasRole, type AccessScope, type Actor } from '../../kernel/actor.js';
import { ForbiddenError, UnauthenticatedError } from '../../kernel/errors.js';
import type { RequestContext } from '../graphql/request-context.js';
import { REQUIREMENTS, SIGN_IN_NEEDED, type Requirement } from './requires.js';

/** Enforces `@Requires` on every operation, and what a personal access token allows. An operation that declares nothing is refused. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const requirements =
      this.reflector.get<readonly Requirement[] | undefined>(REQUIREMENTS, context.getHandler()) ?? [];
    if (requirements.includes('PUBLIC')) return true;
    // Plain HTTP routes know no actor; those that need one are guarded by their own middleware and declare PUBLIC here.
    if (context.getType<GqlContextType>() !== 'graphql') throw new ForbiddenError();
    const graphql = GqlExecutionContext.create(context);
    const { actor } = graphql.getContext<RequestContext>();
    if (actor.kind === 'ANONYMOUS') throw new UnauthenticatedError();
    if (!requirements.some((requirement) => satisfies(actor, requirement))) throw new ForbiddenError(refusal(actor));
    if (actor.kind === 'MEMBER' && actor.scopes !== undefined) {
      const { operation } = graphql.getInfo<GraphQLResolveInfo>().operation;
      checkScope(actor.scopes, operation === 'query' ? 'READ' : 'WRITE');
      if (this.reflector.get<boolean | undefined>(SIGN_IN_NEEDED, context.getHandler()))
        throw new ForbiddenError('Das geht nur nach einer Anmeldung, nicht mit einem Zugangsschlüssel.');
    }
    return true;
  }
}

function checkScope(scopes: readonly AccessScope[], needed: AccessScope): void {
  if (scopes.includes(needed)) return;
  throw new ForbiddenError(
    needed === 'READ' ? 'Dieser Zugangsschlüssel darf nicht lesen.' : 'Dieser Zugangsschlüssel darf nur lesen.',
  );
}

function satisfies(actor: Actor, requirement: Requirement): boolean {
  if (requirement === 'PUBLIC') return true;
  if (requirement === 'ACCOUNT') return actor.kind !== 'ANONYMOUS';
  if (requirement === 'MEMBER') return actor.kind === 'MEMBER';
  return hasRole(actor, requirement);
}

function refusal(actor: Actor): string {
  return actor.kind === 'PENDING'
    ? 'Ihr Konto wartet noch auf die Freigabe durch Ihr Jobcenter. Bis dahin sehen Sie nur Ihr eigenes Profil.'
    : 'Dafür fehlt Ihnen die Berechtigung.';
}
