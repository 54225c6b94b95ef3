import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../../..');
const HOOKS =
  'data:text/javascript,import { register } from "node:module"; register("./test/swc-hooks.mjs", "file://" + process.cwd() + "/");';

/** A worker in a process of its own, which a suite may kill, freeze and wake. */
export interface RunningWorker {
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
export async function startWorker(settings: {
  databaseUrl: string;
  smtpPort: number;
  redisUrl?: string | undefined;
}): Promise<RunningWorker> {
  const child = fork(path.join(ROOT, 'apps/worker/test/ground/fault-worker.ts'), {
    cwd: ROOT,
    execArgv: ['--import', HOOKS],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: settings.databaseUrl,
      ONSIL_DEMO: '1',
      SMTP_URL: `smtp://127.0.0.1:${settings.smtpPort}?from=onsil@hub.example`,
      ...(settings.redisUrl && { REDIS_URL: settings.redisUrl }),
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
    kill: () => ended(child, exited, 'SIGKILL'),
    stop: () => ended(child, exited, 'SIGTERM'),
    freeze: () => void child.kill('SIGSTOP'),
    wake: () => void child.kill('SIGCONT'),
    said: () => said,
  };
}

async function ended(child: ChildProcess, exited: Promise<unknown>, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill(signal);
  await exited;
}
