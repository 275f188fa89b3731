import { demoToken } from '../../src/people/sign-in/demo-token.js';
import { done } from './done.js';
import type { TestService } from './service.js';
import { until } from './until.js';

const IMPORT = `id state step progress problem plan { format source title unchanged counts { added moved changed gone unreadable } } appliedAt`;

/** An entry of a `schedule.json` on the first day of `CONFERENCE`; `minutes` after ten o'clock. */
export function entry(guid: string, minutes = 0, more: object = {}): Record<string, unknown> {
  const date = new Date(Date.parse('2031-03-12T09:00:00Z') + minutes * 60_000).toISOString();
  return { guid, date, duration: '00:30', title: `Vortrag ${guid}`, room: 'Saal 1', ...more };
}

/** A `schedule.json` of the entries. */
export function scheduleOf(entries: readonly object[], acronym = 'jahrestagung'): string {
  const rooms = { 'Saal 1': entries };
  return JSON.stringify({
    schedule: { version: '1', conference: { acronym, title: 'Jahrestagung', days: [{ date: '2031-03-12', rooms }] } },
  });
}

/** What organisers do with files, short enough for tests. */
export interface ScheduleActions {
  upload(who: string, content: string): Promise<string>;
  /** Answer of `planScheduleImport`. */
  plan(who: string, eventId: string, source: object): Promise<any>;
  /** The import, once its plan is made or has failed. */
  planned(eventId: string, content: string): Promise<any>;
  read(who: string, id: string): Promise<any>;
  /** Answer of `applyScheduleImport`. */
  apply(who: string, id: string): Promise<any>;
  /** Plans and applies a file as `organiser`; answers the counts of the plan. */
  importFile(eventId: string, content: string): Promise<any>;
}

/** Makes the actions for a service, which may be started later. */
export function scheduleActions(service: () => TestService): ScheduleActions {
  const upload: ScheduleActions['upload'] = async (who, content) => {
    const body = new FormData();
    body.append('file', new Blob([content]), 'programm');
    const headers = { authorization: `Bearer ${await demoToken(service().config, who)}` };
    const response = await fetch(`${service().url}/uploads`, { method: 'POST', body, headers });
    return ((await response.json()) as { uploadId: string }).uploadId;
  };
  const plan: ScheduleActions['plan'] = async (who, eventId, source) =>
    (
      await service().ask(
        who,
        `mutation ($eventId: ID!, $source: ScheduleSourceInput!) { planScheduleImport(eventId: $eventId, source: $source) {
           __typename ... on Problem { message } ... on InputInvalid { violations { field } } ... on ScheduleImportStarted { scheduleImport { ${IMPORT} } } } }`,
        { eventId, source },
      )
    ).planScheduleImport;
  const read: ScheduleActions['read'] = async (who, id) =>
    (await service().ask(who, `query ($id: ID!) { scheduleImport(id: $id) { ${IMPORT} } }`, { id })).scheduleImport;
  const planned: ScheduleActions['planned'] = async (eventId, content) => {
    const started = await plan('organiser', eventId, { uploadId: await upload('organiser', content) });
    return until('the plan', async () => {
      const found = await read('organiser', started.scheduleImport.id);
      return found.state !== 'PLANNING' && found;
    });
  };
  const apply: ScheduleActions['apply'] = async (who, id) =>
    (
      await service().ask(
        who,
        `mutation ($id: ID!) { applyScheduleImport(id: $id) { __typename ... on Problem { message } ... on ScheduleImportApplied { scheduleImport { ${IMPORT} } } } }`,
        { id },
      )
    ).applyScheduleImport;
  return {
    upload,
    plan,
    read,
    planned,
    apply,
    importFile: async (eventId, content) => {
      const found = await planned(eventId, content);
      await done(apply('organiser', found.id));
      return found.plan.counts;
    },
  };
}
