import { i18n, type MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Role } from '../../graphql/generated/graphql';

const ROLE_LABELS: Readonly<Record<Role, MessageDescriptor>> = {
  COORDINATOR: msg`Koordination`,
  EDITOR: msg`Redaktion`,
  ORGANISER: msg`Veranstaltungen`,
  ADMIN: msg`Administration`,
};

/** All roles, in the order of the forms. */
export const ROLES = Object.keys(ROLE_LABELS) as readonly Role[];

/** The word for a role. */
export function roleLabel(role: Role): string {
  return i18n._(ROLE_LABELS[role]);
}
