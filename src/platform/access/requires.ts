import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Role } from '../../kernel/actor.js';

/**
 * The coarse right that an operation requires: nobody signed in (`PUBLIC`), any account, waiting ones included
 * (`ACCOUNT`), an admitted member (`MEMBER`), or a member with a role. Rights on objects are decided by the policies.
 */
export type Requirement = 'PUBLIC' | 'ACCOUNT' | 'MEMBER' | Role;

export const REQUIREMENTS = Symbol('requirements');

export const SIGN_IN_NEEDED = Symbol('sign-in needed');

/** Declares that an operation is closed to personal access tokens: whoever finds one must not make others or lock its owner out. */
export function NotByAccessToken(): CustomDecorator<typeof SIGN_IN_NEEDED> {
  return SetMetadata(SIGN_IN_NEEDED, true);
}

/** Declares what an operation requires; with several, one of them is enough. Every operation needs it: the service does not start without. */
export function Requires(...requirements: [Requirement, ...Requirement[]]): CustomDecorator<typeof REQUIREMENTS> {
  return SetMetadata(REQUIREMENTS, requirements);
}
