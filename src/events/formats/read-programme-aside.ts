import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../../platform/config/data-files.js';
import { UnreadableProgrammeError, type Programme } from './programme.js';
import type { ReadingAnswer } from './read-programme.process.js';

/** How much reading one file may take. */
export interface ReadingLimits {
  readonly timeoutMs: number;
  /** Of the heap of the process that reads. */
  readonly heapMegabytes: number;
}

/** Many times what a programme of 20,000 entries takes. */
const LIMITS: ReadingLimits = { timeoutMs: 30_000, heapMegabytes: 384 };

/** What was built, also for tests: they compile file by file and have no JavaScript that another process could run. */
const PROGRAM = join(projectFolder(), 'dist', 'src', 'events', 'formats', 'read-programme.process.js');

/**
 * Reads the file of a programme as `readProgramme` does, in a process of its own that ends with the call: a file that was made
 * to be slow or large keeps nobody waiting but whoever sent it. A thread would not do, because V8 may end its whole process
 * when the heap of one thread is full.
 * @throws UnreadableProgrammeError as `readProgramme`, and when reading takes more than the limits allow
 * @throws Error when the process ends without an answer
 */
export async function readProgrammeAside(bytes: Uint8Array, limits = LIMITS): Promise<Programme> {
  const child = fork(PROGRAM, {
    execArgv: [`--max-old-space-size=${limits.heapMegabytes}`],
    serialization: 'advanced',
    stdio: 'ignore',
  });
  try {
    const answer = await answerOf(child, bytes, limits.timeoutMs);
    if ('programme' in answer) return JSON.parse(answer.programme) as Programme;
    throw new UnreadableProgrammeError(answer.refusal);
  } finally {
    child.kill('SIGKILL');
  }
}

function answerOf(child: ChildProcess, bytes: Uint8Array, timeoutMs: number): Promise<ReadingAnswer> {
  let timer: NodeJS.Timeout;
  return new Promise<ReadingAnswer>((resolve, reject) => {
    timer = setTimeout(() => reject(tooMuch(`dauert länger als ${timeoutMs / 1_000} Sekunden`)), timeoutMs);
    child.on('message', (answer) => resolve(answer as ReadingAnswer));
    child.on('error', reject);
    child.on('exit', (code, signal) =>
      reject(
        isAbort(code, signal)
          ? tooMuch('braucht zu viel Speicher')
          : new Error(`The process that reads a programme ended without an answer (${signal ?? code}).`),
      ),
    );
    child.send(bytes);
  }).finally(() => clearTimeout(timer));
}

/** How V8 ends a process whose heap is full; the code is that of Windows. */
function isAbort(code: number | null, signal: NodeJS.Signals | null): boolean {
  return signal === 'SIGABRT' || code === 134;
}

function tooMuch(what: string): UnreadableProgrammeError {
  return new UnreadableProgrammeError(
    `Diese Datei zu lesen ${what}. Bitte exportieren Sie nur das Programm dieser einen Veranstaltung, am besten als schedule.json, und versuchen Sie es damit.`,
  );
}
