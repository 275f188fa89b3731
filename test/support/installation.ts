import { afterAll } from '@jest/globals';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings, toConfig, type Config } from '../../src/platform/config/config.js';
import { projectFolder } from '../../src/platform/config/data-files.js';
import { childEnvironment } from '../../src/platform/config/environment.js';
import { createClient, type Client } from './client.js';
import { freePort } from './service.js';
import { until } from './until.js';

const START_TIMEOUT_MS = 60_000;

export type Settings = Readonly<Record<string, string>>;

/** How a process ended, with all it has printed. */
export interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
}

/** A program of the project in a process of its own. */
export interface TestProcess {
  readonly pid: number;
  /** Comes when it has ended and nobody that it has left behind can print any more. */
  readonly ended: Promise<End>;
  /** What it has printed so far, on both outputs. */
  output(): string;
  signal(signal: NodeJS.Signals): void;
  /** Sends SIGINT, as Ctrl-C does, and waits for the end; throws when it is another than with code 0. */
  stop(): Promise<void>;
}

/** A data folder and a port of its own, with everything that is started on them. */
export interface Installation extends Client {
  readonly dataDir: string;
  readonly port: number;
  readonly url: string;
  readonly config: Config;
  /** Runs Node with the arguments in the project's folder; the settings come on top of those of the installation. */
  run(args: readonly string[], settings?: Settings): TestProcess;
  /** Starts the service and does not wait. */
  start(settings?: Settings): TestProcess;
  /** Starts the service and waits until it answers; throws with its output when it ends instead. */
  open(settings?: Settings): Promise<TestProcess>;
  /** Says whether anything listens on the port. */
  isAnswering(): Promise<boolean>;
  /** The process id of the embedded PostgreSQL as its lock file says; undefined without one. */
  databasePid(): number | undefined;
  /** Ends whatever still runs, at once, and removes the folder. */
  remove(): Promise<void>;
}

/**
 * What `npm start` runs when everything is installed and built, for `node --input-type=module -e`: the script that stands
 * between npm and the service.
 */
export const START_SCRIPT = `import { become } from './scripts/prepare.mjs'; become(['dist/src/main.js'], { service: true });`;

/** Gives a test file a `createInstallation` whose installations are removed when its tests are over. */
export function useInstallations(): typeof createInstallation {
  const installations: Installation[] = [];
  afterAll(async () => {
    for (const installation of installations.toReversed()) await installation.remove();
  });
  return async (...args) => {
    const installation = await createInstallation(...args);
    installations.push(installation);
    return installation;
  };
}

/** Makes an installation in an empty temporary folder, or in the one that is given. */
export async function createInstallation(settings: Settings = {}, folder?: string): Promise<Installation> {
  const dataDir = folder ?? (await mkdtemp(join(tmpdir(), 'kurzer-draht-installation-')));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const own: Settings = { DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'warn', ...settings };
  const config = toConfig(readSettings({ ...own }), {
    databaseUrl: 'postgres://unused',
    sessionSecrets: ['unused'],
    oidcClientSecret: 'unused',
  });
  const processes: TestProcess[] = [];

  const run = (args: readonly string[], more: Settings = {}): TestProcess => {
    const started = startProcess(args, { ...own, ...more });
    processes.push(started);
    return started;
  };
  const start = (more: Settings = {}): TestProcess => run(['dist/src/main.js'], more);
  const databasePid = (): number | undefined => readPid(join(dataDir, 'postgres', 'postmaster.pid'));
  return {
    ...createClient(url, config),
    dataDir,
    port,
    url,
    config,
    run,
    start,
    open: async (more) => {
      const service = start(more);
      await answers(service, url);
      return service;
    },
    isAnswering: () =>
      fetch(`${url}/health/live`).then(
        () => true,
        () => false,
      ),
    databasePid,
    remove: async () => {
      for (const started of processes) started.signal('SIGKILL');
      await Promise.all(processes.map((started) => started.ended));
      const database = databasePid();
      if (database !== undefined && isPostgres(database)) process.kill(database, 'SIGKILL');
      await rm(dataDir, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** Waits until the service says that it is ready; throws with its output when it ends instead. */
export async function answers(service: TestProcess, url: string): Promise<void> {
  let end: End | undefined;
  void service.ended.then((how) => (end = how));
  await until(
    'the service is ready',
    async () => {
      if (end) throw new Error(`The service has ended with ${end.code ?? end.signal}:\n${end.output}`);
      return fetch(`${url}/health/ready`).then(
        (response) => response.ok,
        () => false,
      );
    },
    START_TIMEOUT_MS,
  );
}

/** Says whether a process with the id runs; one that has ended and is not yet buried does not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return process.platform !== 'linux' || commandOf(pid) !== '';
}

function startProcess(args: readonly string[], settings: Settings): TestProcess {
  const child = spawn(process.execPath, args, {
    cwd: projectFolder(),
    env: { ...childEnvironment(), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (chunk: string) => (output += chunk));
  }
  const ended = new Promise<End>((resolve) => child.once('close', (code, signal) => resolve({ code, signal, output })));
  return {
    pid: child.pid!,
    ended,
    output: () => output,
    signal: (signal) => void child.kill(signal),
    stop: async () => {
      child.kill('SIGINT');
      const end = await ended;
      if (end.code !== 0) throw new Error(`Ended with ${end.code ?? end.signal}:\n${output}`);
    },
  };
}

function readPid(file: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10);
  } catch {
    return undefined;
  }
}

function isPostgres(pid: number): boolean {
  return isRunning(pid) && (process.platform !== 'linux' || commandOf(pid).includes('postgres'));
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
