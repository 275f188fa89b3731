import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { toCursor } from '../../src/kernel/page.js';
import { germanDay } from '../support/german-day.js';
import { startService, type TestService } from '../support/service.js';

const RAVENSBURG = '63408';
const NORTHEIM = '23106';
const STUTTGART = '67748';

describe('The directory of jobcenters', () => {
  let service: TestService;
  const sql = (statement: string, values: unknown[] = []): Promise<any[]> =>
    service.app.get(DataSource).query(statement, values);
  const list = async (filter: object): Promise<string[]> =>
    (
      await service.ask(
        'seeker',
        'query ($filter: JobcenterFilter) { jobcenters(filter: $filter, first: 100) { nodes { officialNumber } } }',
        { filter },
      )
    ).jobcenters.nodes.map((node: { officialNumber: string }) => node.officialNumber);
  const idOf = async (officialNumber: string): Promise<string> =>
    (
      await service.ask('seeker', 'query ($filter: JobcenterFilter) { jobcenters(filter: $filter) { nodes { id } } }', {
        filter: { text: officialNumber },
      })
    ).jobcenters.nodes[0].id;

  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.stop());

  describe('is listed', () => {
    it('come all at once, by name, for a map', async () => {
      const { data, statements } = await service.send(
        'seeker',
        '{ jobcenterDirectory { id name form land place latitude longitude caseloadRatio caseloadCounted } jobcenters(first: 2) { nodes { name } } }',
      );
      const names: string[] = data.jobcenterDirectory.map(({ name }: { name: string }) => name);
      expect(names).toHaveLength(404);
      expect(names.slice(0, 2)).toEqual(data.jobcenters.nodes.map(({ name }: { name: string }) => name));
      expect(data.jobcenterDirectory.every(({ latitude, land }: any) => latitude > 47 && land !== null)).toBe(true);
      expect(statements).toBeLessThan(8);
    });

    it('by name in German order, page by page, every house once, in as many statements per page as it takes for one', async () => {
      const houses: { id: string; name: string }[] = [];
      let after: string | null = null;
      let pages = 0;
      const statements = new Set<number>();
      do {
        const answer: any = await service.send(
          'seeker',
          'query ($after: String) { jobcenters(first: 100, after: $after) { nodes { id name } pageInfo { hasNextPage endCursor } } }',
          { after },
        );
        expect(answer.errors).toEqual([]);
        houses.push(...answer.data.jobcenters.nodes);
        if (pages > 0) statements.add(answer.statements);
        after = answer.data.jobcenters.pageInfo.hasNextPage ? answer.data.jobcenters.pageInfo.endCursor : null;
        pages++;
      } while (after !== null);
      expect(pages).toBe(5);
      expect(new Set(houses.map((house) => house.id)).size).toBe(404);
      const names = houses.map((house) => house.name);
      expect(names).toEqual(names.toSorted(new Intl.Collator('de').compare));
      expect(statements.size).toBe(1);
    });

    it('twenty at a time by default, each edge with the cursor of its place', async () => {
      const { jobcenters } = await service.ask(
        'seeker',
        '{ jobcenters { edges { cursor node { id } } nodes { id } pageInfo { hasNextPage endCursor } } }',
      );
      expect(jobcenters.nodes).toHaveLength(20);
      expect(jobcenters.pageInfo).toEqual({ hasNextPage: true, endCursor: jobcenters.edges[19].cursor });
      const rest = await service.ask(
        'seeker',
        'query ($after: String) { jobcenters(first: 15, after: $after) { nodes { id } } }',
        { after: jobcenters.edges[4].cursor },
      );
      expect(rest.jobcenters.nodes).toEqual(jobcenters.nodes.slice(5).concat(rest.jobcenters.nodes.slice(15)));
    });

    it('with an empty page after the last one', async () => {
      const { jobcenters } = await service.ask(
        'seeker',
        '{ jobcenters(filter: { text: "Ravensburg" }) { pageInfo { hasNextPage endCursor } } }',
      );
      expect(jobcenters.pageInfo.hasNextPage).toBe(false);
      const { jobcenters: none } = await service.ask(
        'seeker',
        'query ($after: String) { jobcenters(filter: { text: "Ravensburg" }, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
        {
          after: jobcenters.pageInfo.endCursor,
        },
      );
      expect(none).toEqual({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
    });

    it.each([0, -1, 101])('not with first: %p', async (first) => {
      const answer = await service.send(
        'seeker',
        'query ($first: Int) { jobcenters(first: $first) { nodes { id } } }',
        { first },
      );
      expect(answer.errors).toEqual([
        expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', field: 'first' }) }),
      ]);
    });

    const notAfter = async (after: string) => {
      const answer = await service.send(
        'seeker',
        'query ($after: String) { jobcenters(after: $after) { nodes { id } } }',
        { after },
      );
      expect(answer.errors).toEqual([
        expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', field: 'after' }) }),
      ]);
    };
    it.each([
      ['no cursor at all', 'nope'],
      ['a cursor of another length', toCursor(['a'])],
      ['a cursor of another list', toCursor(['Jobcenter A', 'B'])],
      ['a cursor of numbers', toCursor([1, 2])],
      ['a cursor of nothing', toCursor([null, null] as never)],
    ])('not after %s', (_what, after) => notAfter(after));
  });

  describe('is filtered', () => {
    it.each([
      { form: 'APPROVED_MUNICIPAL_PROVIDER' },
      { text: 'zkT' },
      { text: 'Optionskommune' },
      { text: ' kommunales jobcenter ' },
    ])('by form: %p finds Stuttgart, not Northeim', async (filter) => {
      const all = await sql(
        `SELECT official_number AS number FROM jobcenter_versions WHERE form = 'APPROVED_MUNICIPAL_PROVIDER'`,
      );
      const numbers = new Set<string>();
      let after: string | null = null;
      do {
        const { jobcenters }: any = await service.ask(
          'seeker',
          'query ($filter: JobcenterFilter, $after: String) { jobcenters(filter: $filter, first: 60, after: $after) { nodes { officialNumber } pageInfo { endCursor hasNextPage } } }',
          {
            filter,
            after,
          },
        );
        for (const node of jobcenters.nodes) numbers.add(node.officialNumber);
        after = jobcenters.pageInfo.hasNextPage ? jobcenters.pageInfo.endCursor : null;
      } while (after !== null);
      expect(numbers.has(STUTTGART)).toBe(true);
      expect(numbers.has(NORTHEIM)).toBe(false);
      expect([...numbers].toSorted()).toEqual(all.map((row) => row.number).toSorted());
    });

    it.each(['northeim', 'NORTHEIM', 'Jobcenter Northeim', '23106', ' Northeim '])('by text: %p', async (text) => {
      expect(await list({ text })).toContain(NORTHEIM);
    });

    it.each(['münchen', 'MÜNCHEN', 'Munchen', 'muenchen'])('by text with and without umlauts: %p', async (text) => {
      expect(await list({ text })).toEqual(['84358', '84308']);
    });

    it.each(['%', '_', '\\', 'Northeim%'])('by text that is no pattern: %p', async (text) => {
      expect(await list({ text })).toEqual([]);
    });

    it('by Land, and all conditions together', async () => {
      expect(await list({ laender: ['HB'] })).toHaveLength(2);
      expect(await list({ laender: ['HB', 'SL'] })).toHaveLength(8);
      expect(await list({ laender: ['BW'], form: 'APPROVED_MUNICIPAL_PROVIDER', text: 'Stuttgart' })).toEqual([
        STUTTGART,
      ]);
      expect(await list({ laender: ['BW'], form: 'JOINT_INSTITUTION', text: 'Stuttgart' })).toEqual([]);
      expect(await list({ laender: [] })).toEqual([]);
    });

    it('not by an unknown Land', async () => {
      const answer = await service.send('seeker', '{ jobcenters(filter: { laender: ["BW", "XX"] }) { nodes { id } } }');
      expect(answer.errors[0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'filter.laender' });
      expect(answer.errors[0]!.message).toContain('XX');
    });

    it('by life: houses that are gone are listed when asked for', async () => {
      const text = (
        await sql(
          `UPDATE jobcenters SET closed_on = '2026-06-30' WHERE id = (SELECT jobcenter_id FROM jobcenter_versions WHERE official_number = '43106') RETURNING id`,
        )
      )[0][0].id;
      expect(await list({ text: '43106' })).toEqual([]);
      expect(await list({ text: '43106', includeClosed: true })).toEqual(['43106']);
      expect(
        (await service.ask('seeker', 'query ($id: ID!) { jobcenter(id: $id) { name closedOn } }', { id: text }))
          .jobcenter,
      ).toEqual({ name: 'Jobcenter Hanau', closedOn: '2026-06-30' });
    });
  });

  describe('has a house', () => {
    it('with all that is known of it', async () => {
      const { jobcenter } = await service.ask(
        'seeker',
        'query ($id: ID!) { jobcenter(id: $id) { officialNumber name officialName form land districtKey place latitude longitude areaKind caseloadRatio caseloadCounted comparisonType closedOn } }',
        {
          id: await idOf('03202'),
        },
      );
      expect(jobcenter).toEqual({
        officialNumber: '03202',
        name: 'Jobcenter Rostock',
        officialName: 'Rostock, Hansestadt',
        form: 'JOINT_INSTITUTION',
        land: 'MV',
        districtKey: '13003',
        place: 'Rostock',
        latitude: 54.08333,
        longitude: 12.13333,
        areaKind: null,
        caseloadRatio: null,
        caseloadCounted: null,
        comparisonType: null,
        closedOn: null,
      });
    });

    it.each(['00000000-0000-7000-8000-000000000000', 'nope', ''])('not under the id %p', async (id) => {
      expect(
        (await service.ask('seeker', 'query ($id: ID!) { jobcenter(id: $id) { id } }', { id })).jobcenter,
      ).toBeNull();
    });

    it('not for somebody who has not signed in', async () => {
      const answer = await service.send(null, '{ jobcenters { nodes { id } } }');
      expect(answer.errors[0]!.extensions.code).toBe('UNAUTHENTICATED');
    });
  });

  describe('is kept current', () => {
    const update = (who: string, id: string, input: object) =>
      service.send(
        who,
        `mutation ($id: ID!, $input: JobcenterUpdateInput!) { updateJobcenter(id: $id, input: $input) {
          __typename
          ... on JobcenterUpdated { jobcenter { caseloadRatio caseloadCounted comparisonType areaKind } }
          ... on Problem { message }
          ... on InputInvalid { violations { field } }
        } }`,
        { id, input },
      );
    const versionsOf = (id: string) =>
      sql(
        `SELECT valid_from::text AS "from", valid_to::text AS "to", official_number AS number, caseload_ratio AS caseload FROM jobcenter_versions WHERE jobcenter_id = $1 ORDER BY valid_from`,
        [id],
      );

    it('by its coordinator, with a dated version, an audit entry, and in place on the same day', async () => {
      const id = await idOf(RAVENSBURG);
      const [before] = await versionsOf(id);
      const changed = await update('coordinator', id, {
        caseloadRatio: 120,
        caseloadCounted: ' U25 ohne Reha ',
        comparisonType: 'IC',
        areaKind: 'RURAL',
      });
      expect(changed.data.updateJobcenter).toEqual({
        __typename: 'JobcenterUpdated',
        jobcenter: { caseloadRatio: 120, caseloadCounted: 'U25 ohne Reha', comparisonType: 'IC', areaKind: 'RURAL' },
      });
      const again = await update('coordinator', id, { caseloadRatio: 110, comparisonType: null });
      expect(again.data.updateJobcenter.jobcenter).toEqual({
        caseloadRatio: 110,
        caseloadCounted: 'U25 ohne Reha',
        comparisonType: null,
        areaKind: 'RURAL',
      });

      const today = germanDay();
      expect(await versionsOf(id)).toEqual([
        { from: before.from, to: today, number: RAVENSBURG, caseload: null },
        { from: today, to: null, number: RAVENSBURG, caseload: 110 },
      ]);
      const [me] = await sql(
        `SELECT actor_id AS actor, count(*)::int AS count FROM audit_entries WHERE action = 'jobcenter.updated' AND object_id = $1 GROUP BY actor_id`,
        [id],
      );
      expect(me).toEqual({
        actor: (await service.ask('coordinator', '{ me { staffMember { id } } }')).me.staffMember.id,
        count: 2,
      });
    });

    it('by an admin, for any house', async () => {
      const answer = await update('admin', await idOf(NORTHEIM), { caseloadRatio: 250 });
      expect(answer.data.updateJobcenter).toMatchObject({
        __typename: 'JobcenterUpdated',
        jobcenter: { caseloadRatio: 250 },
      });
    });

    it('not by the coordinator of another house', async () => {
      const id = await idOf(STUTTGART);
      const answer = await update('coordinator', id, { caseloadRatio: 40 });
      expect(answer.data.updateJobcenter).toMatchObject({
        __typename: 'NotAllowed',
        message: expect.stringContaining('Koordination'),
      });
      expect(await versionsOf(id)).toHaveLength(1);
    });

    it.each(['author', 'editor', 'organiser'])('not by somebody without that role: %s', async (who) => {
      const answer = await update(who, await idOf(RAVENSBURG), { caseloadRatio: 1 });
      expect(answer.errors[0]!.extensions.code).toBe('FORBIDDEN');
    });

    it('not when it is unknown or gone', async () => {
      const hanau = (await sql(`SELECT jobcenter_id AS id FROM jobcenter_versions WHERE official_number = '43106'`))[0]
        .id;
      await sql(`UPDATE jobcenters SET closed_on = '2026-06-30' WHERE id = $1`, [hanau]);
      for (const id of [hanau, 'nope'])
        expect((await update('admin', id, { caseloadRatio: 1 })).data.updateJobcenter.__typename).toBe('NotFound');
    });

    it.each<[object, string]>([
      [{ caseloadRatio: 0 }, 'input.caseloadRatio'],
      [{ caseloadRatio: 2_001 }, 'input.caseloadRatio'],
      [{ caseloadCounted: 'x'.repeat(201) }, 'input.caseloadCounted'],
    ])('not with %p', async (input, field) => {
      const answer = await update('coordinator', await idOf(RAVENSBURG), input);
      expect(answer.data.updateJobcenter).toMatchObject({ __typename: 'InputInvalid', violations: [{ field }] });
    });

    it.each([
      ['comparisonType', 'IVA'],
      ['areaKind', 'LUNAR'],
    ])('not with an unknown code of %s', async (field, code) => {
      const answer = await update('coordinator', await idOf(RAVENSBURG), { [field]: code });
      expect(answer.errors[0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: `input.${field}` });
      expect(answer.errors[0]!.message).toContain(code);
    });
  });
});
