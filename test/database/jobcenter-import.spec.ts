import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AppModule } from '../../src/app.module.js';
import { JobcenterImport } from '../../src/jobcenters/jobcenter-import.service.js';
import { jobcenterChanged } from '../../src/jobcenters/jobcenter.facts.js';
import { JobcenterSeed } from '../../src/jobcenters/jobcenter.seed.js';
import { JobcenterService } from '../../src/jobcenters/jobcenter.service.js';
import { dataFile } from '../../src/platform/config/data-files.js';
import { withClient } from '../../src/platform/database/client.js';
import { Facts } from '../../src/platform/jobs/facts.js';
import { cloneDatabase, type TestDatabase } from '../support/template-database.js';
import { testConfig } from '../support/test-config.js';

const LIST_2025 = join(import.meta.dirname, 'data', 'jobcenters-2025.csv');
const LIST_2026 = dataFile('jobcenters.csv');
const LEAN = 'traegernummer,traegerform,jobcenter';

describe('The import of jobcenters', () => {
  let folder: string;
  let database: TestDatabase;
  let app: INestApplicationContext;
  let jobcenterImport: JobcenterImport;
  /** Houses whose change was announced, in order. */
  let announced: string[];
  /** How many announcements succeed before one fails. */
  let failAfter: number | undefined;

  const sql = (statement: string, values: unknown[] = []): Promise<any[]> =>
    app.get(DataSource).query(statement, values);
  const idOf = async (officialNumber: string): Promise<string> =>
    (
      await sql(
        `SELECT v.jobcenter_id AS id FROM jobcenter_versions v JOIN jobcenters j ON j.id = v.jobcenter_id WHERE v.valid_to IS NULL AND v.official_number = $1 ORDER BY j.closed_on NULLS FIRST`,
        [officialNumber],
      )
    )[0]?.id;
  const versionsOf = (id: string) =>
    sql(
      `SELECT official_number AS number, official_name AS name, valid_from::text AS "from", valid_to::text AS "to", caseload_ratio AS caseload, comparison_type AS type FROM jobcenter_versions WHERE jobcenter_id = $1 ORDER BY valid_from`,
      [id],
    );
  const closedOn = async (id: string): Promise<string | null> =>
    (await sql(`SELECT closed_on::text AS "closedOn" FROM jobcenters WHERE id = $1`, [id]))[0].closedOn;
  /** Everything that an import may write, to be compared. */
  const everything = async () => [
    await sql(`SELECT * FROM jobcenters ORDER BY id`),
    await sql(`SELECT * FROM jobcenter_versions ORDER BY jobcenter_id, valid_from`),
    await sql(`SELECT * FROM jobcenter_successions`),
    await sql(`SELECT * FROM audit_entries ORDER BY id`),
  ];
  const file = async (name: string, ...lines: string[]): Promise<string> => {
    await writeFile(join(folder, name), lines.join('\n'));
    return join(folder, name);
  };
  const apply = async (list: string, effectiveOn: string, successionsFile?: string) => {
    const plan = await jobcenterImport.apply({ file: list, effectiveOn, successionsFile });
    return {
      added: plan.added.length,
      changed: plan.changed.length,
      renumbered: plan.renumbered.length,
      gone: plan.gone.length,
      blocked: plan.blocked.length,
      unchanged: plan.unchanged,
      bad: plan.badRows.length,
    };
  };
  const addPerson = (jobcenterId: string, column: 'jobcenter_id' | 'requested_jobcenter_id', state: string) =>
    sql(
      `INSERT INTO staff_members (id, issuer, subject, display_name, state, ${column}, created_at) VALUES (gen_random_uuid(), 'test', gen_random_uuid()::text, 'Test', $2, $1, now())`,
      [jobcenterId, state],
    );

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kurzer-draht-import-'));
    database = await cloneDatabase();
    const config = testConfig({ database: database.name, dataDir: folder, port: 0 });
    app = await NestFactory.createApplicationContext(AppModule.forRoot({ ...config, role: 'api' }), {
      logger: false,
      abortOnError: false,
    });
    jobcenterImport = app.get(JobcenterImport, { strict: false });
    app.get(Facts, { strict: false }).participate(jobcenterChanged, async (_tx, { jobcenterId }) => {
      if (announced.push(jobcenterId) === failAfter) throw new Error('The database went away.');
    });
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await withClient(database.ownerUrl, (client) => client.query('TRUNCATE jobcenters CASCADE'));
    announced = [];
    failAfter = undefined;
  });

  describe('from the list of 2025 to that of 2026', () => {
    let successions: string;

    beforeEach(async () => {
      expect(await apply(LIST_2025, '2025-01-01')).toMatchObject({ added: 404, bad: 0 });
      successions = await file('folgen.csv', 'old,new,date,kind', '03122,03102,2026-01-01,MERGED');
    });

    it('plans seven that are renumbered, one new and one gone, and changes nothing', async () => {
      const before = await everything();
      const plan = await jobcenterImport.plan({ file: LIST_2026 });
      expect(
        plan.renumbered.map(({ house, next }) => `${house.officialNumber} ${next.officialNumber} ${next.name}`),
      ).toEqual([
        '22102 25114 Jobcenter Celle',
        '22116 25116 Jobcenter Heidekreis',
        '33148 37340 Jobcenter Lippe',
        '53502 54710 Jobcenter Rhein-Lahn-Kreis',
        '53504 54712 Jobcenter Westerwaldkreis',
        '61402 66410 Jobcenter Zollernalbkreis',
        '61406 66412 Jobcenter Sigmaringen',
      ]);
      expect(plan.added.map((house) => house.officialNumber)).toEqual(['43106']);
      expect(plan.gone.map(({ house }) => house.officialNumber)).toEqual(['03122']);
      expect([plan.changed.length, plan.unchanged, plan.blocked.length, plan.badRows.length]).toEqual([396, 0, 0, 0]);
      expect(plan.changed.find(({ house }) => house.officialNumber === '03102')!.changes).toEqual([
        { field: 'officialName', from: 'Mecklenburgische Seenplatte Süd', to: 'Mecklenburgische Seenplatte' },
        {
          field: 'name',
          from: 'Jobcenter Mecklenburgische Seenplatte Süd',
          to: 'Jobcenter Mecklenburgische Seenplatte',
        },
        { field: 'land', from: null, to: 'MV' },
        { field: 'districtKey', from: null, to: '13071' },
        { field: 'place', from: null, to: 'Neubrandenburg' },
        { field: 'latitude', from: null, to: 53.55694 },
        { field: 'longitude', from: null, to: 13.26111 },
      ]);
      expect(await everything()).toEqual(before);
    });

    it('applies it with dated versions, a succession, an audit entry and a fact for each house that changed', async () => {
      const [celle, north, south, stuttgart] = [
        await idOf('22102'),
        await idOf('03122'),
        await idOf('03102'),
        await idOf('67748'),
      ];
      await addPerson(north, 'jobcenter_id', 'ACTIVE');
      expect(await apply(LIST_2026, '2026-01-01', successions)).toEqual({
        added: 1,
        changed: 396,
        renumbered: 7,
        gone: 1,
        blocked: 0,
        unchanged: 0,
        bad: 0,
      });

      expect(await versionsOf(celle)).toMatchObject([
        { number: '22102', from: '2025-01-01', to: '2026-01-01' },
        { number: '25114', from: '2026-01-01', to: null },
      ]);
      expect(await versionsOf(south)).toMatchObject([
        { name: 'Mecklenburgische Seenplatte Süd', to: '2026-01-01' },
        { name: 'Mecklenburgische Seenplatte', from: '2026-01-01', to: null },
      ]);
      expect(await versionsOf(north)).toMatchObject([{ number: '03122', from: '2025-01-01', to: null }]);
      expect(await closedOn(north)).toBe('2026-01-01');
      expect(await app.get(JobcenterService, { strict: false }).listWithPredecessors(south)).toEqual([south, north]);
      expect(await sql(`SELECT kind, effective_on::text AS "on" FROM jobcenter_successions`)).toEqual([
        { kind: 'MERGED', on: '2026-01-01' },
      ]);

      // What has no dated versions, such as the Land, is kept as of today only.
      expect(await versionsOf(await idOf('03002'))).toMatchObject([{ from: '2025-01-01', to: null }]);
      expect(await sql(`SELECT land, place FROM jobcenters WHERE id = $1`, [stuttgart])).toEqual([
        { land: 'BW', place: 'Stuttgart' },
      ]);

      const hanau = await idOf('43106');
      const others = (await sql(`SELECT id FROM jobcenters WHERE id <> $1 ORDER BY id`, [hanau])).map(
        (row) => row.id as string,
      );
      expect(others).toHaveLength(404);
      expect(announced.toSorted()).toEqual(others);
      const trail = await sql(
        `SELECT action, actor_id AS actor, count(*)::int AS count FROM audit_entries WHERE object_id IN (SELECT id FROM jobcenters) GROUP BY action, actor_id ORDER BY action`,
      );
      expect(trail).toEqual([
        { action: 'jobcenter.added', actor: null, count: 405 },
        { action: 'jobcenter.closed', actor: null, count: 1 },
        { action: 'jobcenter.imported', actor: null, count: 403 },
      ]);
      const celles = await sql(
        `SELECT details FROM audit_entries WHERE object_id = $1 AND action = 'jobcenter.imported'`,
        [celle],
      );
      expect(celles).toEqual([
        { details: { officialNumber: '25114', fields: 'officialNumber land districtKey place latitude longitude' } },
      ]);
    });

    it('changes nothing the second time', async () => {
      await apply(LIST_2026, '2026-01-01', successions);
      const before = await everything();
      expect(await apply(LIST_2026, '2026-02-01', successions)).toEqual({
        added: 0,
        changed: 0,
        renumbered: 0,
        gone: 0,
        blocked: 0,
        unchanged: 404,
        bad: 0,
      });
      expect(await everything()).toEqual(before);
      const { text, ok } = await jobcenterImport.run({ file: LIST_2026, successionsFile: successions, apply: true });
      expect([ok, text.split('\n').at(-1)]).toEqual([true, 'Nichts zu ändern: Das Verzeichnis entspricht der Liste.']);
    });

    it('changes in place what began on the same day', async () => {
      await apply(LIST_2026, '2025-01-01', successions);
      expect(await versionsOf(await idOf('25114'))).toMatchObject([{ number: '25114', from: '2025-01-01', to: null }]);
    });

    it.each([
      ['jobcenter_id', 'ACTIVE'],
      ['requested_jobcenter_id', 'PENDING'],
    ] as const)(
      'stops at a house that is gone without a successor while somebody is there (%s, %s)',
      async (column, state) => {
        await addPerson(await idOf('03122'), column, state);
        const before = await everything();
        const { text, ok } = await jobcenterImport.run({ file: LIST_2026, apply: true });
        expect(ok).toBe(false);
        expect(text).toContain(
          'Entfallen, aber noch gebraucht:\n  03122  Jobcenter Mecklenburgische Seenplatte Nord (gE): 1 Person, 0 Praxisbeispiele',
        );
        expect(await everything()).toEqual(before);
      },
    );

    it.each(['jobcenter_id', 'partner_jobcenter_id'] as const)('stops at one with a practice (%s)', async (column) => {
      const [north, south] = [await idOf('03122'), await idOf('03102')];
      const houses = column === 'jobcenter_id' ? [north, south] : [south, north];
      await sql(
        `INSERT INTO practices (id, jobcenter_id, partner_jobcenter_id, visibility, version, created_at) VALUES (gen_random_uuid(), $1, $2, 'NETWORK', 1, now())`,
        houses,
      );
      expect(await apply(LIST_2026, '2026-01-01')).toMatchObject({ blocked: 1, gone: 0 });
      expect(await apply(LIST_2026, '2026-01-01', successions)).toMatchObject({ blocked: 0, gone: 1 });
    });

    it('closes one that only former staff belonged to', async () => {
      const north = await idOf('03122');
      await addPerson(north, 'jobcenter_id', 'DEACTIVATED');
      expect(await apply(LIST_2026, '2026-01-01')).toMatchObject({ blocked: 0, gone: 1 });
      expect(await closedOn(north)).toBe('2026-01-01');
    });

    it('keeps what coordinators keep', async () => {
      const celle = await idOf('22102');
      await sql(
        `UPDATE jobcenter_versions SET caseload_ratio = 40, caseload_counted = 'U25', comparison_type = 'IIIE' WHERE jobcenter_id = $1`,
        [celle],
      );
      await sql(`UPDATE jobcenters SET area_kind = 'RURAL' WHERE id = $1`, [celle]);
      await apply(LIST_2026, '2026-01-01', successions);
      const [, present] = await versionsOf(celle);
      expect(present).toMatchObject({ number: '25114', caseload: 40, type: 'IIIE' });
      expect(await sql(`SELECT area_kind AS kind, land FROM jobcenters WHERE id = $1`, [celle])).toEqual([
        { kind: 'RURAL', land: 'NI' },
      ]);
      expect(
        await sql(
          `SELECT caseload_counted AS counted FROM jobcenter_versions WHERE jobcenter_id = $1 AND valid_to IS NULL`,
          [celle],
        ),
      ).toEqual([{ counted: 'U25' }]);
    });

    it('changes all or nothing', async () => {
      failAfter = 200;
      const before = await everything();
      await expect(apply(LIST_2026, '2026-01-01', successions)).rejects.toThrow('The database went away.');
      expect(await everything()).toEqual(before);
    });
  });

  it('refuses a list with bad rows as a whole, and says which and why', async () => {
    const list = await file('liste.csv', LEAN, '00001,gE,A', '00002,GmbH,B', '00001,gE,C', '3,zkT,D', '00004,zkT,E');
    const before = await everything();
    const { text, ok } = await jobcenterImport.run({ file: list, apply: true });
    expect(ok).toBe(false);
    expect(text).toMatch(/^neu {21}2\n/);
    expect(text).toContain(`Fehlerhafte Zeilen:
  Liste, Zeile 3: Die Trägerform muss gE oder zkT sein, nicht „GmbH“.
  Liste, Zeile 4: Die Trägernummer 00001 steht schon in Zeile 2.
  Liste, Zeile 5: Die Trägernummer „3“ hat nicht fünf Ziffern (führende Nullen verloren?).`);
    expect(text).toMatch(/Nichts geändert\. Bitte die fehlerhaften Zeilen berichtigen\.$/);
    expect(await everything()).toEqual(before);
  });

  it('answers to a file that cannot be read with one sentence', async () => {
    const good = await file('liste.csv', LEAN, '00001,gE,A');
    const run = (list: string, successionsFile?: string) =>
      jobcenterImport.run({ file: list, successionsFile, apply: true });
    const missing = join(folder, 'fehlt.csv');
    expect(await run(missing)).toEqual({ ok: false, text: `Die Datei „${missing}“ gibt es nicht.` });
    expect(await run(good, missing)).toEqual({ ok: false, text: `Die Datei „${missing}“ gibt es nicht.` });
    expect(await run(await file('leer.csv', ''))).toEqual({ ok: false, text: 'Die Datei „leer.csv“ ist leer.' });
    expect(await run(await file('paket.json', '{', '  "name": "x"', '}'))).toEqual({
      ok: false,
      text: 'In der Kopfzeile der Datei „paket.json“ fehlt: „traegernummer“, „traegerform“, „name_amtlich“ oder „jobcenter“.',
    });
    expect(await run(good, await file('folgen.csv', 'alt;neu', '1;2'))).toEqual({
      ok: false,
      text: 'In der Kopfzeile der Datei „folgen.csv“ fehlt: „old“, „new“, „date“, „kind“.',
    });
    expect(await idOf('00001')).toBeUndefined();
  });

  it('takes Länder and comparison types by their words', async () => {
    const list = await file(
      'liste.csv',
      '\uFEFFtraegernummer;traegerform;name_amtlich;land;vergleichstyp\r',
      '00001;gE;A;thüringen;iib\r',
      '00002;zkT;B;HH;IIIE\r',
    );
    expect(await apply(list, '2026-01-01')).toMatchObject({ added: 2 });
    expect(
      await sql(
        `SELECT j.land, v.comparison_type AS type FROM jobcenters j JOIN jobcenter_versions v ON v.jobcenter_id = j.id ORDER BY official_number`,
      ),
    ).toEqual([
      { land: 'TH', type: 'IIB' },
      { land: 'HH', type: 'IIIE' },
    ]);
  });

  describe('of numbers that are used again', () => {
    it('lets another house have the number of a closed one', async () => {
      await apply(await file('1.csv', LEAN, '00001,gE,Alt', '00002,gE,Bleibt'), '2025-01-01');
      const old = await idOf('00001');
      await apply(await file('2.csv', LEAN, '00002,gE,Bleibt'), '2025-06-01');
      expect(await apply(await file('3.csv', LEAN, '00001,zkT,Neu', '00002,gE,Bleibt'), '2026-01-01')).toMatchObject({
        added: 1,
        unchanged: 1,
      });
      const now = await idOf('00001');
      expect(now).not.toBe(old);
      expect((await app.get(JobcenterService, { strict: false }).findByOfficialNumber('00001'))?.id).toBe(now);
      expect(await versionsOf(old)).toMatchObject([{ number: '00001', to: null }]);
      expect(await closedOn(old)).toBe('2025-06-01');
    });

    it('lets one take the number of another that closes, and two exchange theirs, in one import', async () => {
      await apply(await file('1.csv', LEAN, '00001,gE,A', '00002,gE,B', '00003,gE,C', '00004,gE,D'), '2025-01-01');
      const [a, b, c, d] = [await idOf('00001'), await idOf('00002'), await idOf('00003'), await idOf('00004')];
      const successions = await file(
        'f.csv',
        'old,new,date,kind',
        '00001,00002,2026-01-01,RENUMBERED',
        '00002,00001,2026-01-01,RENUMBERED',
        '00003,00004,2026-01-01,RENUMBERED',
        '00004,00001,2026-01-01,MERGED',
      );
      await apply(await file('2.csv', LEAN, '00001,gE,B', '00002,gE,A', '00004,gE,C'), '2026-02-01', successions);
      expect([await idOf('00002'), await idOf('00001'), await idOf('00004')]).toEqual([a, b, c]);
      expect(await closedOn(d)).toBe('2026-01-01');
      expect(await versionsOf(a)).toMatchObject([
        { number: '00001', to: '2026-01-01' },
        { number: '00002', from: '2026-01-01', to: null },
      ]);
      expect(await sql(`SELECT predecessor_id AS p, successor_id AS s FROM jobcenter_successions`)).toEqual([
        { p: d, s: b },
      ]);
    });

    it('opens a house again that is listed again as it was', async () => {
      const both = await file('1.csv', LEAN, '00001,gE,A', '00002,gE,B');
      await apply(both, '2025-01-01');
      const b = await idOf('00002');
      await apply(await file('2.csv', LEAN, '00001,gE,A'), '2025-06-01');
      expect(await closedOn(b)).toBe('2025-06-01');
      expect(await apply(both, '2026-01-01')).toMatchObject({ added: 0, changed: 1 });
      expect(await closedOn(b)).toBeNull();
      expect((await app.get(JobcenterService, { strict: false }).findByOfficialNumber('00002'))?.id).toBe(b);
    });
  });

  it('lets of two imports at once the second find nothing to do', async () => {
    const plans = await Promise.all([1, 2].map(() => jobcenterImport.apply({ file: LIST_2026 })));
    expect(
      plans.map((plan) => [plan.added.length, plan.unchanged]).toSorted(([one], [other]) => one! - other!),
    ).toEqual([
      [0, 404],
      [404, 0],
    ]);
  });

  describe('as the seed', () => {
    it('fills an empty directory, once, however many start at the same time', async () => {
      const seed = app.get(JobcenterSeed, { strict: false });
      expect(await Promise.all([seed.run(), seed.run()])).toEqual([404, 404]);
      const before = await everything();
      expect(await seed.run()).toBe(404);
      expect(await everything()).toEqual(before);
      expect(
        await sql(
          `SELECT v.form, count(*)::int AS count FROM jobcenter_versions v WHERE v.valid_from = '2026-01-01' AND v.valid_to IS NULL GROUP BY v.form ORDER BY v.form`,
        ),
      ).toEqual([
        { form: 'APPROVED_MUNICIPAL_PROVIDER', count: 104 },
        { form: 'JOINT_INSTITUTION', count: 300 },
      ]);
      expect(announced).toEqual([]);
    });

    it('leaves a directory alone that an import has filled', async () => {
      const list = (await readFile(LIST_2026, 'utf8')).replace('Jobcenter Hanau', 'Jobcenter Brüder Grimm');
      await apply(await file('liste.csv', list), '2026-01-01');
      const before = await everything();
      expect(await app.get(JobcenterSeed, { strict: false }).run()).toBe(404);
      expect(await everything()).toEqual(before);
    });
  });
});
