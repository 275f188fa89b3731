import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ScheduleFileImport, ScheduleImportRefusedError } from '../../src/events/import/schedule-file-import.js';
import { formatSchedulePlan } from '../../src/events/import/schedule-plan.report.js';
import { done } from '../support/done.js';
import { eventActions } from '../support/event-actions.js';
import { entry, scheduleOf } from '../support/schedule-actions.js';
import { startService, type TestService } from '../support/service.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const { draft, published, change } = eventActions(() => service);
const run = (file: string, more: { eventId?: string; dryRun?: boolean } = {}) =>
  service.app.get(ScheduleFileImport, { strict: false }).run(Buffer.from(file), {
    eventId: more.eventId,
    dryRun: more.dryRun ?? false,
    report: () => {},
  });
const refusalOf = (file: string, more?: { eventId?: string }): Promise<string> =>
  run(file, more).then(
    () => 'imported',
    (error: unknown) => (error instanceof ScheduleImportRefusedError ? error.message : `unexpected: ${String(error)}`),
  );
const titlesOf = async (eventId: string): Promise<string[]> =>
  (await service.ask('organiser', `{ programme(eventId: "${eventId}") { nodes { title } } }`)).programme.nodes.map(
    ({ title }: any) => title,
  );
const FILE = scheduleOf([entry('a'), entry('b', 30), entry('c', 60, { duration: '' })]);

describe('The operator', () => {
  it('makes a draft of a file, with its title and days', async () => {
    const { eventId, plan, programme } = await run(FILE);
    expect(
      (await service.ask('organiser', `{ event(id: "${eventId}") { title state startsOn endsOn days } }`)).event,
    ).toEqual({
      title: 'Jahrestagung',
      state: 'DRAFT',
      startsOn: '2031-03-12',
      endsOn: '2031-03-12',
      days: ['2031-03-12'],
    });
    expect(await titlesOf(eventId!)).toEqual(['Vortrag a', 'Vortrag b']);
    expect((await service.ask('seeker', `{ event(id: "${eventId}") { id } }`)).event).toBeNull();
    expect(formatSchedulePlan(programme, plan)).toBe(
      [
        'Programm „Jahrestagung“ (SCHEDULE_JSON).',
        'Neu: 2, Geändert: 0, Verlegt: 0, Entfällt: 0, Nicht lesbar: 1, Unverändert: 0',
        '',
        'Nicht lesbar:',
        '  Tag 1, Raum „Saal 1“, Eintrag 3, „Vortrag c“: Weder Dauer noch Ende sind angegeben oder lesbar.',
        '',
        'Neu:',
        '  „Vortrag a“ (12.03.2031, 10:00, Saal 1)',
        '  „Vortrag b“ (12.03.2031, 10:30, Saal 1)',
      ].join('\n'),
    );
  });

  it('sees in a dry run what would be, and nothing is', async () => {
    const event = await draft();
    const { plan } = await run(FILE, { eventId: event.id, dryRun: true });
    expect(plan.changes.map(({ kind }) => kind)).toEqual(['UNREADABLE', 'ADDED', 'ADDED']);
    expect(await titlesOf(event.id)).toEqual([]);
    expect((await run(FILE, { dryRun: true })).eventId).toBeUndefined();
  });

  it('imports a file twice at once with the result of one', async () => {
    const event = await published();
    const both = await Promise.all([run(FILE, { eventId: event.id }), run(FILE, { eventId: event.id })]);
    expect(both.map(({ plan }) => plan.unchanged).toSorted()).toEqual([0, 2]);
    expect(await titlesOf(event.id)).toEqual(['Vortrag a', 'Vortrag b']);
  });

  it('is told what is wrong with a file or an event', async () => {
    expect(await refusalOf('Guten Tag')).toContain('nicht zu erkennen');
    expect(await refusalOf(FILE, { eventId: 'nirgends' })).toBe('Diese Veranstaltung gibt es nicht.');
    expect(await refusalOf(scheduleOf([]).replace('2031-03-12', ''))).toContain('nennt keinen Tag');
    const event = await published();
    await done(change('organiser', 'cancelEvent', event));
    expect(await refusalOf(FILE, { eventId: event.id })).toBe('Diese Veranstaltung ist abgesagt.');
  });
});
