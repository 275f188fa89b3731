import { ROLES, type Role } from '../kernel/actor.js';
import { GrantRefusedError, RoleService } from '../people/role.service.js';
import { CommandError, withCapabilities, type Command } from './command.js';

export const grantRoleCommand: Command = {
  name: 'grant-role',
  usage: 'grant-role --issuer ADRESSE --subject KENNUNG [--jobcenter NUMMER] ROLLE',
  description: `gibt jemandem, der sich schon einmal angemeldet hat, eine Rolle: ${ROLES.join(', ')}`,
  options: { issuer: { type: 'string' }, subject: { type: 'string' }, jobcenter: { type: 'string' } },
  minArguments: 1,
  maxArguments: 1,
  run: async ({ arguments: [role], options }) => {
    const { issuer, subject, jobcenter } = options as Record<string, string | undefined>;
    if (!issuer || !subject) throw new CommandError('--issuer und --subject fehlen: Sie sagen, wer gemeint ist.');
    if (!ROLES.includes(role as Role))
      throw new CommandError(`Die Rolle „${role}“ gibt es nicht. Es gibt: ${ROLES.join(', ')}.`);
    await withCapabilities(async (context) => {
      try {
        await context.get(RoleService, { strict: false }).grantRoleByIdentity(issuer, subject, role as Role, jobcenter);
        process.stdout.write(`Die Rolle ${role} ist vergeben.\n`);
      } catch (error) {
        if (error instanceof GrantRefusedError) throw new CommandError(error.message);
        throw error;
      }
    });
  },
};
