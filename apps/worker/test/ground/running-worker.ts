import { execFile, fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const ROOT = path.resolve(import.meta.dirname, '../../../..');
/** One for a run of Jest, built by whichever suite needs it first. */
const PROGRAM = path.join(process.env['TEST_PROGRAMS']!, 'fault-worker.cjs');
const COMPILED = `${PROGRAM}.compiled`;
const BUILD_MS = 120_000;
const RUN_COMPILED = path.join(ROOT, 'test/run-compiled.cjs');
const FAKETIME = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/faketime/libfaketimeMT.so.1`;
let built: Promise<unknown> | undefined;

/** Where a worker can be made to die. */
export type Step = 'under the lock' | 'before the hand-over' | 'after the hand-over';

/** How one worker differs from another. */
export interface WorkerSettings {
  readonly name: string;
  readonly databaseUrl: string;
  readonly smtpPort: number;
  readonly redisUrl?: string | undefined;
  /** Further settings of `SMTP_URL`. */
  readonly smtp?: string;
  readonly diesAt?: Step;
  /** How wrong its clock is, as faketime says it: `+1h`, `-30d`. */
  readonly clock?: string;
}

/** A worker in a process of its own, which a suite may kill, freeze and wake. */
export interface RunningWorker {
  /** As PostgreSQL knows its connections. */
  readonly name: string;
  /** Resolves when it is gone, for whatever reason. */
  readonly gone: Promise<unknown>;
  /** `kill -9`. */
  kill(): Promise<void>;
  freeze(): void;
  wake(): void;
  /** As a deploy does it. */
  stop(): Promise<void>;
  /** What it wrote, for the test that fails. */
  said(): string;
}

/** Starts a worker on a database and a mail server; with `redisUrl`, on that queue. */
export async function startWorker(settings: WorkerSettings): Promise<RunningWorker> {
  const { name, redisUrl, smtp = '', diesAt, clock } = settings;
  await (built ??= build());
  const child = fork(RUN_COMPILED, [PROGRAM], {
    cwd: ROOT,
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: `${settings.databaseUrl}?application_name=${name}`,
      ONSIL_DEMO: '1',
      SMTP_URL: `smtp://127.0.0.1:${settings.smtpPort}?from=onsil@hub.example${smtp}`,
      ...(redisUrl && { REDIS_URL: redisUrl }),
      ...(diesAt && { FAULT_DIES_AT: diesAt }),
      ...(clock && { LD_PRELOAD: FAKETIME, FAKETIME: clock }),
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const exited = once(child, 'exit');
  await Promise.race([
    once(child, 'message'),
    exited.then(() => Promise.reject(new Error(`The worker did not start: ${said}`))),
  ]);
  return {
    name,
    gone: exited,
    kill: () => ended(child, exited, 'SIGKILL'),
    stop: () => ended(child, exited, 'SIGTERM'),
    freeze: () => void child.kill('SIGSTOP'),
    wake: () => void child.kill('SIGCONT'),
    said: () => said,
  };
}

async function build(): Promise<void> {
  if (!isFirst()) return isBuilt();
  const run = promisify(execFile);
  await run(process.execPath, [
    path.join(ROOT, 'test/bundle-node.mjs'),
    path.join(import.meta.dirname, 'fault-worker.ts'),
    PROGRAM,
  ]);
  // One that finds no database ends by itself, and leaves behind what was compiled for it.
  const nowhere = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', ONSIL_DEMO: '1' };
  await run(process.execPath, [RUN_COMPILED, PROGRAM], { cwd: ROOT, env: nowhere }).catch(() => {});
}

function isFirst(): boolean {
  try {
    fs.writeFileSync(`${PROGRAM}.builder`, `${process.pid}`, { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

async function isBuilt(): Promise<void> {
  for (const end = performance.now() + BUILD_MS; !fs.existsSync(COMPILED); await sleep(100))
    if (performance.now() > end) throw new Error(`${PROGRAM} was not built by the suite that began to.`);
}

async function ended(child: ChildProcess, exited: Promise<unknown>, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill(signal);
  await exited;
}
