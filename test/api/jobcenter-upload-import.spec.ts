import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { dataFile } from '../../src/platform/config/data-files.js';
import { staffIdOf } from '../support/accounts.js';
import { startService, type TestService } from '../support/service.js';
import { until } from '../support/until.js';
import { uploadCsv } from '../support/upload-file.js';

const PLAN = `{ fingerprint applicable empty effectiveOn added changed renumbered gone unchanged badRows sections { title lines } }`;
const RUN = `{ id state progress problem plan ${PLAN} endedAt }`;
const NORTHEIM = 'Jobcenter Northeim';

let service: TestService;
let list: string;
beforeAll(async () => {
  service = await startService();
  list = await readFile(dataFile('jobcenters.csv'), 'utf8');
});
afterAll(() => service.stop());

const upload = (content: string, who = 'admin'): Promise<string> => uploadCsv(service, who, content);
const plan = async (input: object): Promise<any> =>
  (
    await service.ask(
      'admin',
      `mutation ($input: JobcenterImportInput!) { planJobcenterImport(input: $input) { __typename ... on JobcenterImportPlanned { plan ${PLAN} } ... on InputInvalid { message violations { field } } } }`,
      { input },
    )
  ).planJobcenterImport;
const apply = async (input: object, fingerprint: string): Promise<any> =>
  (
    await service.ask(
      'admin',
      `mutation ($input: JobcenterImportInput!, $fingerprint: String!) { applyJobcenterImport(input: $input, fingerprint: $fingerprint) { __typename ... on JobcenterImportStarted { run ${RUN} } ... on InputInvalid { violations { field } } } }`,
      { input, fingerprint },
    )
  ).applyJobcenterImport;
const runOf = async (id: string): Promise<any> =>
  (await service.ask('admin', `query ($id: ID!) { jobcenterImportRun(id: $id) ${RUN} }`, { id })).jobcenterImportRun;
const applied = async (input: object, fingerprint: string): Promise<any> => {
  const { run } = await apply(input, fingerprint);
  return until('the run has ended', async () => {
    const found = await runOf(run.id);
    return found.state !== 'RUNNING' && found;
  });
};
const houseNamed = async (text: string): Promise<any[]> =>
  (
    await service.ask('admin', `query ($text: String!) { jobcenters(filter: { text: $text }) { nodes { name } } }`, {
      text,
    })
  ).jobcenters.nodes;

describe('An uploaded list of the jobcenters', () => {
  it('that is the one of the directory changes nothing', async () => {
    const outcome = await plan({ uploadId: await upload(list) });
    expect(outcome.plan).toMatchObject({ applicable: true, empty: true, unchanged: 404, sections: [] });
  });

  it('is applied as its plan was shown, once, and noted with who did it', async () => {
    const uploadId = await upload(list.replace(NORTHEIM, 'Jobcenter Northeim am Harz'));
    const planned = await plan({ uploadId });
    expect(planned.plan).toMatchObject({ applicable: true, empty: false, changed: 1, unchanged: 403 });
    expect(planned.plan.sections).toEqual([
      { title: 'Geändert', lines: [expect.stringContaining(NORTHEIM), expect.stringContaining('am Harz')] },
    ]);
    expect(await houseNamed('am Harz')).toEqual([]);

    expect(await applied({ uploadId }, planned.plan.fingerprint)).toEqual({
      id: expect.any(String),
      state: 'APPLIED',
      progress: 100,
      problem: null,
      plan: planned.plan,
      endedAt: expect.any(String),
    });
    expect(await houseNamed('am Harz')).toEqual([{ name: 'Jobcenter Northeim am Harz' }]);
    const again = await applied({ uploadId }, planned.plan.fingerprint);
    expect(again).toMatchObject({
      state: 'REFUSED',
      plan: { empty: true },
      problem: expect.stringContaining('noch einmal'),
    });
    const audited = await service.app
      .get(DataSource)
      .query(`SELECT actor_id AS "actorId" FROM audit_entries WHERE action = 'jobcenter.imported'`);
    expect(audited).toEqual([{ actorId: await staffIdOf(service, 'admin') }]);
  });

  it('that would close a house with people stops, until the successions say what became of it', async () => {
    const [header, ...lines] = list.trimEnd().split('\n');
    const northeim = lines.find((line) => line.includes(NORTHEIM))!;
    const [number] = northeim.split(',');
    const [heir] = lines.find((line) => line.includes('Jobcenter Göttingen'))!.split(',');
    const uploadId = await upload([header, ...lines.filter((line) => line !== northeim)].join('\n'));
    const blocked = await plan({ uploadId });
    expect(blocked.plan).toMatchObject({ applicable: false, gone: 1 });
    expect(blocked.plan.sections[0]).toMatchObject({ title: 'Entfallen, aber noch gebraucht' });
    expect(await applied({ uploadId }, blocked.plan.fingerprint)).toMatchObject({
      state: 'REFUSED',
      problem: expect.stringContaining('berichtigen'),
    });

    const successionsUploadId = await upload(`old,new,date,kind\n${number},${heir},2026-01-01,MERGED\n`);
    expect((await plan({ uploadId, successionsUploadId })).plan).toMatchObject({ applicable: true, gone: 1 });
  });

  it('says what is wrong with a file: none, somebody else’s, not a list', async () => {
    expect(await plan({ uploadId: 'none' })).toMatchObject({ violations: [{ field: 'input.uploadId' }] });
    expect(await plan({ uploadId: await upload(list, 'editor') })).toMatchObject({
      violations: [{ field: 'input.uploadId' }],
    });
    const outcome = await plan({ uploadId: await upload('Name;Ort\nA;B\n') });
    expect(outcome).toMatchObject({ violations: [{ field: 'input.uploadId' }] });
    expect(outcome.message).toContain('„Liste“');
    expect(await plan({ uploadId: await upload(list), successionsUploadId: 'none' })).toMatchObject({
      violations: [{ field: 'input.successionsUploadId' }],
    });
  });

  it('is not begun when its file is gone, and no run is there that nobody has begun', async () => {
    expect(await apply({ uploadId: await upload(list, 'editor') }, 'x')).toMatchObject({
      violations: [{ field: 'input.uploadId' }],
    });
    const uploadId = await upload(list);
    expect(await apply({ uploadId, successionsUploadId: 'none' }, 'x')).toMatchObject({
      violations: [{ field: 'input.successionsUploadId' }],
    });
    expect(await runOf('none')).toBeNull();
  });

  it('that turns out not to be one says so when it is carried out', async () => {
    const run = await applied({ uploadId: await upload('Name;Ort\nA;B\n') }, 'x');
    expect(run).toMatchObject({ state: 'FAILED', plan: null, problem: expect.stringContaining('„Liste“') });
  });
});
