import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnreadableProgrammeError } from '../../src/events/formats/programme.js';
import { readProgrammeAside } from '../../src/events/formats/read-programme-aside.js';
import { eventActions } from '../support/event-actions.js';
import { entry, scheduleActions, scheduleOf } from '../support/schedule-actions.js';
import { startService, type TestService } from '../support/service.js';
import { until } from '../support/until.js';

/** A table with more columns than any programme has: it takes long to read. */
const SLOW = `titel;beginn;ende;${'a;'.repeat(600_000)}\n`;
/** A calendar whose one entry has more lines than any programme has: as objects they take hundreds of megabytes. */
const LARGE = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'UID:1',
  'A:B\n'.repeat(2_000_000),
  'END:VEVENT',
  'END:VCALENDAR',
].join('\n');
const REMEDY = 'Bitte exportieren Sie nur das Programm dieser einen Veranstaltung';

describe('A file that was made to be slow', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.stop());
  const { draft } = eventActions(() => service);
  const { upload, plan, read } = scheduleActions(() => service);

  it('keeps nobody waiting but whoever sent it', async () => {
    const event = await draft();
    const { scheduleImport } = await plan('organiser', event.id, { uploadId: await upload('organiser', SLOW) });
    let answersMeanwhile = 0;
    let found = scheduleImport;
    while (found.state === 'PLANNING') {
      expect((await fetch(`${service.url}/health/live`)).status).toBe(200);
      found = await read('organiser', scheduleImport.id);
      if (found.step === 'READING') answersMeanwhile += 1;
    }
    expect(found).toMatchObject({ state: 'PLANNED', plan: { format: 'CSV' } });
    // A service that reads by itself answers once at the most between the beginning of reading and its end.
    expect(answersMeanwhile).toBeGreaterThan(5);
  });

  // Only Linux tells easily which processes a process has started.
  (process.platform === 'linux' ? it : it.skip)(
    'has no plan when the process that reads it is killed, and whoever waits is told',
    async () => {
      const event = await draft();
      const { scheduleImport } = await plan('organiser', event.id, { uploadId: await upload('organiser', SLOW) });
      process.kill(await until('it is read', async () => readerPid()), 'SIGKILL');
      const found = await until('it has ended', async () => {
        const now = await read('organiser', scheduleImport.id);
        return now.state !== 'PLANNING' && now;
      });
      expect(found).toMatchObject({ state: 'FAILED', plan: null, progress: 100 });
      expect(found.problem).toContain('Bitte versuchen Sie es noch einmal.');
      expect(
        (await plan('organiser', event.id, { uploadId: await upload('organiser', 'titel;datum\n') })).__typename,
      ).toBe('ScheduleImportStarted');
    },
  );
});

/** The process that reads a programme for this one; undefined when there is none. */
function readerPid(): number | undefined {
  const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').trim().split(' ');
  const isReader = (pid: string): boolean =>
    pid !== '' && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('read-programme.process');
  return children.filter(isReader).map(Number)[0];
}

describe('Reading a programme', () => {
  const refusalOf = (file: string, limits: { timeoutMs?: number; heapMegabytes?: number }): Promise<string> =>
    readProgrammeAside(Buffer.from(file), { timeoutMs: 30_000, heapMegabytes: 384, ...limits }).then(
      () => 'read',
      (error: unknown) => (error instanceof UnreadableProgrammeError ? error.message : String(error)),
    );

  it('gives what the file says, and refuses it with the same sentences', async () => {
    const { entries } = await readProgrammeAside(Buffer.from(scheduleOf([entry('a')])));
    expect(entries).toMatchObject([{ guid: 'a', title: 'Vortrag a', startsAt: '2031-03-12T09:00:00Z' }]);
    expect(await refusalOf('Guten Tag', {})).toContain('nicht zu erkennen');
  });

  it('ends when it takes too long, and says what helps', async () => {
    const refusal = await refusalOf(SLOW, { timeoutMs: 100 });
    expect(refusal).toContain('dauert länger als 0.1 Sekunden');
    expect(refusal).toContain(REMEDY);
  });

  it('ends when it takes too much memory, and says what helps', async () => {
    const refusal = await refusalOf(LARGE, { heapMegabytes: 64 });
    expect(refusal).toContain('braucht zu viel Speicher');
    expect(refusal).toContain(REMEDY);
  });
});
