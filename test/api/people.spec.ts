import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { GrantRefusedError, RoleService } from '../../src/people/role.service.js';
import { StaffDirectory } from '../../src/people/staff-directory.js';
import { PeopleSeed } from '../../src/people/people.seed.js';
import { signToken } from '../../src/people/sign-in/demo-token.js';
import { done } from '../support/done.js';
import { startService, type TestService } from '../support/service.js';

const RAVENSBURG = '63408';
const NORTHEIM = '23106';
const STUTTGART = '67748';

describe('People', () => {
  let service: TestService;
  const houses = new Map<string, string>();
  const house = (officialNumber: string): string => houses.get(officialNumber)!;
  const idOf = async (who: string): Promise<string> =>
    (await service.ask(who, '{ me { staffMember { id } } }')).me.staffMember.id;

  /** Somebody whom nobody knows yet, with the means to ask. */
  const newcomer = async (subject: string, email?: string) => {
    const claims = { name: `Person ${subject}`, ...(email === undefined ? {} : { email, email_verified: true }) };
    const token = await signToken(service.config, {
      subject,
      audience: service.config.oidc.audience,
      lifeSeconds: 600,
      claims,
    });
    const ask = async (query: string, variables: object = {}): Promise<any> => {
      const response = await fetch(`${service.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, variables }),
      });
      return response.json();
    };
    const id = (await ask('{ me { staffMember { id } } }')).data.me.staffMember.id as string;
    return { id, ask };
  };
  const admit = async (who: string, id: string, officialNumber: string) =>
    (
      await service.ask(
        who,
        `mutation ($id: ID!, $house: ID!) { admitStaffMember(id: $id, jobcenterId: $house) { __typename ... on Problem { message } } }`,
        { id, house: house(officialNumber) },
      )
    ).admitStaffMember;
  const change = async (who: string, operation: 'grantRole' | 'revokeRole', id: string, role: string) =>
    (
      await service.ask(
        who,
        `mutation ($id: ID!, $role: Role!) { ${operation}(id: $id, role: $role) { __typename ... on RolesChanged { roles } } }`,
        { id, role },
      )
    )[operation];
  /** An active colleague made for one test. */
  const colleague = async (subject: string, officialNumber: string) => {
    const person = await newcomer(subject);
    expect((await admit('admin', person.id, officialNumber)).__typename).toBe('StaffMemberAdmitted');
    return person;
  };

  beforeAll(async () => {
    service = await startService();
    for (const { id, number } of await service.app
      .get(DataSource)
      .query(`SELECT jobcenter_id AS id, official_number AS number FROM jobcenter_versions WHERE valid_to IS NULL`))
      houses.set(number, id);
  });
  afterAll(() => service.stop());

  describe('change their own profile', () => {
    it('by name and function; absent stays, null takes the function away', async () => {
      const update = (input: object) =>
        service.ask(
          'seeker',
          `mutation ($input: UpdateMyProfileInput!) { updateMyProfile(input: $input) { ... on ProfileUpdated { me { staffMember { displayName function } } } } }`,
          { input },
        );
      expect((await update({ displayName: '  Jana Birkenhain-Öz ' })).updateMyProfile.me.staffMember).toEqual({
        displayName: 'Jana Birkenhain-Öz',
        function: 'INTEGRATION_SPECIALIST',
      });
      expect((await update({ function: 'TEAM_LEAD' })).updateMyProfile.me.staffMember).toEqual({
        displayName: 'Jana Birkenhain-Öz',
        function: 'TEAM_LEAD',
      });
      expect((await update({ displayName: 'Jana Birkenhain', function: null })).updateMyProfile.me.staffMember).toEqual(
        { displayName: 'Jana Birkenhain', function: null },
      );
    });

    it('and hear what is wrong', async () => {
      const mutation = `mutation ($input: UpdateMyProfileInput!) { updateMyProfile(input: $input) { __typename ... on InputInvalid { violations { field } } } }`;
      const answer = await service.ask('seeker', mutation, {
        input: { displayName: ' ', requestedJobcenterId: house(RAVENSBURG) },
      });
      expect(answer.updateMyProfile).toEqual({
        __typename: 'InputInvalid',
        violations: [{ field: 'input.displayName' }, { field: 'input.requestedJobcenterId' }],
      });
      const unknown = await service.send('seeker', mutation, { input: { function: 'WIZARD' } });
      expect(unknown.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.function' });
    });

    it('by contact channels, all at once, which only colleagues of the house see, and only those meant for them', async () => {
      const owner = await colleague('channels', RAVENSBURG);
      const mutation = `mutation ($channels: [ContactChannelInput!]!) { setContactChannels(channels: $channels) { __typename ... on ProfileUpdated { me { contactChannels { kind value visibility } } } ... on InputInvalid { violations { field } } } }`;
      const channels = [
        { kind: 'PHONE', value: ' 0751 1 ', visibility: 'OWN_HOUSE' },
        { kind: 'EMAIL', value: 'a@b.example', visibility: 'PRIVATE' },
        { kind: 'VISIT', value: 'nach Absprache', visibility: 'AFTER_ACCEPTANCE' },
      ];
      expect((await owner.ask(mutation, { channels })).data.setContactChannels.me.contactChannels).toEqual([
        { ...channels[0], value: '0751 1' },
        channels[1],
        channels[2],
      ]);
      expect(
        (await owner.ask(mutation, { channels: [{ kind: 'EMAIL', value: 'nope' }] })).data.setContactChannels,
      ).toEqual({ __typename: 'InputInvalid', violations: [{ field: 'channels.0.value' }] });

      const seenBy = async (who: string) =>
        (
          await service.ask(who, `query ($id: ID!) { staffMember(id: $id) { houseChannels { kind value } } }`, {
            id: owner.id,
          })
        ).staffMember.houseChannels;
      expect(await seenBy('author')).toEqual([{ kind: 'PHONE', value: '0751 1' }]);
      expect(await seenBy('seeker')).toEqual([]);
      expect(await seenBy('admin')).toEqual([]);

      const both = await Promise.all([
        owner.ask(mutation, { channels: channels.slice(0, 1) }),
        owner.ask(mutation, { channels: channels.slice(0, 1) }),
      ]);
      expect(both.map((answer) => answer.data.setContactChannels.__typename)).toEqual([
        'ProfileUpdated',
        'ProfileUpdated',
      ]);
      expect((await owner.ask('{ me { contactChannels { kind } } }')).data.me.contactChannels).toHaveLength(1);
    });

    it('and can be contacted only once they choose it', async () => {
      const person = await colleague('contactable', STUTTGART);
      const contactable = async () =>
        (await service.ask('author', `query ($id: ID!) { staffMember(id: $id) { contactable } }`, { id: person.id }))
          .staffMember.contactable;
      expect(await contactable()).toBe(false);
      await done(person.ask('mutation { setContactable(contactable: true) { __typename } }'));
      expect(await contactable()).toBe(true);
    });
  });

  describe('find each other', () => {
    it('by name in German order, page by page', async () => {
      const names: string[] = [];
      let after: string | null = null;
      do {
        const { staffMembers }: any = await service.ask(
          'author',
          `query ($after: String) { staffMembers(first: 5, after: $after) { nodes { displayName } pageInfo { hasNextPage endCursor } } }`,
          { after },
        );
        names.push(...staffMembers.nodes.map((node: { displayName: string }) => node.displayName));
        after = staffMembers.pageInfo.hasNextPage ? staffMembers.pageInfo.endCursor : null;
      } while (after !== null);
      expect(names.length).toBeGreaterThanOrEqual(30);
      expect(names).toEqual([...names].sort(new Intl.Collator('de').compare));
    });

    it('by a part of the name, umlauts forgiven, and by house', async () => {
      const find = async (filter: object) =>
        (
          await service.ask(
            'seeker',
            `query ($filter: StaffMemberFilter) { staffMembers(filter: $filter) { nodes { displayName } } }`,
            { filter },
          )
        ).staffMembers.nodes.map((node: { displayName: string }) => node.displayName);
      expect(await find({ text: 'sonnleitner-oz' })).toEqual(['Miriam Sonnleitner-Öz']);
      expect(await find({ text: '%' })).toEqual([]);
      expect(await find({ jobcenterId: house(STUTTGART), text: 'lindenblatt' })).toEqual(['Tarek Lindenblatt']);
      expect(await find({ jobcenterId: 'gibberish' })).toEqual([]);
    });

    it('in a handful of statements however long the page', async () => {
      const query = (first: number) =>
        service.send(
          'author',
          `{ staffMembers(first: ${first}) { nodes { displayName jobcenter { name } houseChannels { value } } } }`,
        );
      const [short, long] = [await query(2), await query(25)];
      expect(long.errors).toEqual([]);
      expect(long.statements).toBe(short.statements);
      expect(long.statements).toBeLessThanOrEqual(4);
    });
  });

  describe('are admitted', () => {
    it('by the coordinator of the house they named; to another house they do not exist', async () => {
      const stranger = await newcomer('wants-ravensburg', 'x@example.org');
      const wish = await stranger.ask(
        `mutation ($input: UpdateMyProfileInput!) { updateMyProfile(input: $input) { ... on ProfileUpdated { me { requestedJobcenter { id } } } } }`,
        { input: { requestedJobcenterId: house(RAVENSBURG) } },
      );
      expect(wish.data.updateMyProfile.me.requestedJobcenter.id).toBe(house(RAVENSBURG));
      await done(change('admin', 'grantRole', await idOf('coauthor'), 'COORDINATOR'));

      const waiting = async (who: string) =>
        (
          await service.ask(
            who,
            '{ pendingStaffMembers { nodes { staffMember { id } mailDomain requestedJobcenter { id } } } }',
          )
        ).pendingStaffMembers.nodes.filter((node: any) => node.staffMember.id === stranger.id);
      expect(await waiting('coordinator')).toEqual([
        { staffMember: { id: stranger.id }, mailDomain: 'example.org', requestedJobcenter: { id: house(RAVENSBURG) } },
      ]);
      expect(await waiting('admin')).toHaveLength(1);
      expect(await waiting('coauthor')).toEqual([]);

      expect((await admit('coauthor', stranger.id, STUTTGART)).__typename).toBe('NotFound');
      expect((await service.ask('coauthor', `{ staffMember(id: "${stranger.id}") { id } }`)).staffMember).toBeNull();
      expect((await service.ask('author', `{ staffMember(id: "${stranger.id}") { id } }`)).staffMember).toBeNull();
      expect((await admit('coordinator', stranger.id, NORTHEIM)).__typename).toBe('NotAllowed');
      expect((await admit('coordinator', stranger.id, RAVENSBURG)).__typename).toBe('StaffMemberAdmitted');
      expect((await admit('coordinator', stranger.id, RAVENSBURG)).__typename).toBe('StaffMemberAdmitted');
      expect((await admit('coauthor', stranger.id, STUTTGART)).__typename).toBe('NotAllowed');

      expect(
        (await stranger.ask('{ me { state requestedJobcenter { id } staffMember { jobcenter { id } } } }')).data.me,
      ).toEqual({ state: 'ACTIVE', requestedJobcenter: null, staffMember: { jobcenter: { id: house(RAVENSBURG) } } });
      expect((await stranger.ask('{ staffMembers(first: 1) { nodes { id } } }')).errors).toBeUndefined();
      const audit = await service.app
        .get(DataSource)
        .query(
          `SELECT action, actor_id AS "actorId" FROM audit_entries WHERE object_id = $1 ORDER BY occurred_at, id`,
          [stranger.id],
        );
      expect(audit).toEqual([
        { action: 'staff_member.created', actorId: stranger.id },
        { action: 'staff_member.profile_updated', actorId: stranger.id },
        { action: 'staff_member.admitted', actorId: await idOf('coordinator') },
      ]);
      await done(change('admin', 'revokeRole', await idOf('coauthor'), 'COORDINATOR'));
    });

    it('a verified mail domain only proposes houses', async () => {
      await colleague('has-no-mail', STUTTGART);
      const insider = await newcomer('domain-1', 'a@stadt.example');
      await admit('admin', insider.id, RAVENSBURG);
      const stranger = await newcomer('domain-2', 'B@STADT.example');
      expect((await stranger.ask('{ me { proposedJobcenters { id } } }')).data.me.proposedJobcenters).toEqual([
        { id: house(RAVENSBURG) },
      ]);
      expect(
        (await service.ask('coordinator', `{ staffMember(id: "${stranger.id}") { id } }`)).staffMember,
      ).not.toBeNull();
      expect((await admit('coordinator', stranger.id, RAVENSBURG)).__typename).toBe('StaffMemberAdmitted');
      const other = await newcomer('domain-3', 'c@anderswo.example');
      expect((await other.ask('{ me { proposedJobcenters { id } } }')).data.me.proposedJobcenters).toEqual([]);
      expect((await admit('coordinator', other.id, RAVENSBURG)).__typename).toBe('NotFound');
      expect((await admit('admin', other.id, RAVENSBURG)).__typename).toBe('StaffMemberAdmitted');
    });

    it('to houses that exist only', async () => {
      const stranger = await newcomer('nowhere');
      const answer = await service.ask(
        'admin',
        `mutation { admitStaffMember(id: "${stranger.id}", jobcenterId: "nowhere") { __typename ... on InputInvalid { violations { field } } } }`,
      );
      expect(answer.admitStaffMember).toEqual({ __typename: 'InputInvalid', violations: [{ field: 'jobcenterId' }] });
      expect((await admit('admin', 'gibberish', RAVENSBURG)).__typename).toBe('NotFound');
    });
  });

  describe('move and leave', () => {
    const move = async (who: string, id: string, officialNumber: string) =>
      (
        await service.ask(
          who,
          `mutation ($id: ID!, $house: ID!) { moveStaffMember(id: $id, jobcenterId: $house) { __typename ... on StaffMemberMoved { staffMember { contactable jobcenter { id } } } } }`,
          { id, house: house(officialNumber) },
        )
      ).moveStaffMember;
    const deactivate = async (who: string, id: string) =>
      (await service.ask(who, `mutation ($id: ID!) { deactivateStaffMember(id: $id) { __typename } }`, { id }))
        .deactivateStaffMember.__typename;

    it('moving is up to the present house; the role of coordinator stays behind', async () => {
      const person = await colleague('mover', RAVENSBURG);
      await done(person.ask('mutation { setContactable(contactable: true) { __typename } }'));
      expect(await change('coordinator', 'grantRole', person.id, 'COORDINATOR')).toEqual({
        __typename: 'RolesChanged',
        roles: ['COORDINATOR'],
      });
      await done(change('admin', 'grantRole', person.id, 'EDITOR'));
      const stranger = await colleague('other-coordinator', STUTTGART);
      await done(change('admin', 'grantRole', stranger.id, 'COORDINATOR'));

      expect(
        (
          await stranger.ask(
            `mutation { moveStaffMember(id: "${person.id}", jobcenterId: "${house(STUTTGART)}") { __typename } }`,
          )
        ).data.moveStaffMember.__typename,
      ).toBe('NotAllowed');
      expect(await move('coordinator', person.id, STUTTGART)).toEqual({
        __typename: 'StaffMemberMoved',
        staffMember: { contactable: true, jobcenter: { id: house(STUTTGART) } },
      });
      expect((await person.ask('{ me { roles } }')).data.me.roles).toEqual(['EDITOR']);
      expect((await move('coordinator', person.id, RAVENSBURG)).__typename).toBe('NotAllowed');
      expect((await move('admin', person.id, STUTTGART)).__typename).toBe('StaffMemberMoved');
    });

    it('leaving ends roles, is repeated without harm and looks like nobody to colleagues', async () => {
      const person = await colleague('leaver', RAVENSBURG);
      expect(await deactivate('coordinator', await idOf('seeker'))).toBe('NotAllowed');
      expect(await deactivate('coordinator', person.id)).toBe('StaffMemberDeactivated');
      expect(await deactivate('coordinator', person.id)).toBe('StaffMemberDeactivated');
      expect((await service.ask('author', `{ staffMember(id: "${person.id}") { id } }`)).staffMember).toBeNull();
      expect((await person.ask('{ me { state } }')).errors[0].extensions.code).toBe('UNAUTHENTICATED');
      expect((await admit('coordinator', person.id, RAVENSBURG)).__typename).toBe('NotAllowed');
      expect((await admit('admin', person.id, STUTTGART)).__typename).toBe('StaffMemberAdmitted');
      expect((await person.ask('{ me { state } }')).data.me.state).toBe('ACTIVE');
    });

    it('the last administrator can neither leave nor give the role away, not even when two try at once', async () => {
      const admin = await idOf('admin');
      expect(await deactivate('admin', admin)).toBe('LastAdmin');
      expect((await change('admin', 'revokeRole', admin, 'ADMIN')).__typename).toBe('LastAdmin');

      const second = await colleague('second-admin', STUTTGART);
      expect((await change('admin', 'grantRole', second.id, 'ADMIN')).roles).toEqual(['ADMIN']);
      const outcomes = await Promise.all([
        change('admin', 'revokeRole', second.id, 'ADMIN'),
        second
          .ask(`mutation { revokeRole(id: "${admin}", role: ADMIN) { __typename } }`)
          .then((answer) => answer.data.revokeRole),
      ]);
      const [{ count }] = await service.app
        .get(DataSource)
        .query(`SELECT count(*)::int AS count FROM staff_roles WHERE role = 'ADMIN'`);
      expect(outcomes.map((outcome) => outcome.__typename).sort()).toEqual(['LastAdmin', 'RolesChanged']);
      expect(count).toBe(1);
      await service.app
        .get(RoleService, { strict: false })
        .grantRoleByIdentity(service.config.oidc.issuer, 'admin', 'ADMIN');
    });
  });

  describe('get roles', () => {
    it('from admins; coordinators make coordinators of their own house only', async () => {
      const author = await idOf('author');
      expect((await change('coordinator', 'grantRole', author, 'EDITOR')).__typename).toBe('NotAllowed');
      expect((await change('coordinator', 'grantRole', await idOf('seeker'), 'COORDINATOR')).__typename).toBe(
        'NotAllowed',
      );
      expect(await change('coordinator', 'grantRole', author, 'COORDINATOR')).toEqual({
        __typename: 'RolesChanged',
        roles: ['COORDINATOR'],
      });
      expect(await change('coordinator', 'grantRole', author, 'COORDINATOR')).toEqual({
        __typename: 'RolesChanged',
        roles: ['COORDINATOR'],
      });
      expect(await change('coordinator', 'revokeRole', author, 'COORDINATOR')).toEqual({
        __typename: 'RolesChanged',
        roles: [],
      });
      expect(
        (await service.send('author', `mutation { grantRole(id: "${author}", role: ADMIN) { __typename } }`)).errors[0]
          ?.extensions.code,
      ).toBe('FORBIDDEN');
    });

    it('never while they wait', async () => {
      const stranger = await newcomer('waits');
      expect((await change('admin', 'grantRole', stranger.id, 'EDITOR')).__typename).toBe('NotFound');
    });

    it('from the operator at the command line, who so makes the first administrator', async () => {
      const roles = service.app.get(RoleService, { strict: false });
      const { issuer } = service.config.oidc;
      await expect(roles.grantRoleByIdentity(issuer, 'never-seen', 'ADMIN')).rejects.toThrow(GrantRefusedError);
      const first = await newcomer('first-admin');
      await expect(roles.grantRoleByIdentity(issuer, 'first-admin', 'ADMIN')).rejects.toThrow(/Jobcenter/);
      await done(
        first.ask(`mutation { updateMyProfile(input: { requestedJobcenterId: "${house(NORTHEIM)}" }) { __typename } }`),
      );
      expect(await roles.grantRoleByIdentity(issuer, 'first-admin', 'ADMIN')).toBe(first.id);
      expect((await first.ask('{ me { state roles } }')).data.me).toEqual({ state: 'ACTIVE', roles: ['ADMIN'] });
      await done(change('admin', 'revokeRole', first.id, 'ADMIN'));
    });
  });

  describe('are known to other capabilities', () => {
    it('by id in every state, by subject, as coordinators and with all channels', async () => {
      const directory = service.app.get(StaffDirectory, { strict: false });
      const { manager } = service.app.get(DataSource);
      const author = await directory.findBySubject(manager, service.config.oidc.issuer, 'author');
      expect(author).toMatchObject({
        displayName: 'Miriam Sonnleitner-Öz',
        jobcenterId: house(RAVENSBURG),
        state: 'ACTIVE',
        contactable: true,
        email: 'miriam.sonnleitner-oez@example.org',
      });
      expect(await directory.listByIds(manager, [author!.id])).toEqual([expect.objectContaining({ id: author!.id })]);
      expect((await directory.listCoordinators(manager, house(RAVENSBURG))).map((person) => person.id)).toEqual([
        await idOf('coordinator'),
      ]);
      expect(await directory.listChannels(manager, author!.id)).toEqual([
        { kind: 'PHONE', value: '0751 555 0101', visibility: 'AFTER_ACCEPTANCE' },
        { kind: 'VIDEO', value: 'https://video.example.org/raum/author', visibility: 'AFTER_ACCEPTANCE' },
        { kind: 'EMAIL', value: 'miriam.sonnleitner-oez@example.org', visibility: 'AFTER_ACCEPTANCE' },
      ]);
    });

    it('and seeding again leaves everybody alone', async () => {
      const dump = () =>
        service.app
          .get(DataSource)
          .query(
            `SELECT m.*, (SELECT json_agg(c ORDER BY c.position) FROM contact_channels c WHERE c.staff_member_id = m.id) AS channels FROM staff_members m ORDER BY m.id`,
          );
      const before = await dump();
      expect(await service.app.get(PeopleSeed, { strict: false }).runDemo()).toEqual({ total: 31, added: 0 });
      expect(await dump()).toEqual(before);
    });
  });
});
