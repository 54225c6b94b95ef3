// One of our processes: started, known to be ready, stopped for certain.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

import { ROOT } from '../build.mjs';
import { StartError } from './start-error.mjs';

const STOP_TIMEOUT_MS = 15_000;
const live = new Set();

/** Stops whatever of ours still runs. */
export async function stopChildren() {
  await Promise.all([...live].map((child) => child.stop()));
}

/** Ends it at once, without a word. */
export function killChildren() {
  for (const child of live) child.kill();
}

/** Starts a compiled entry; resolves when it says that it is ready (any message of the type), or has ended well. */
export async function startChild({ entry, args = [], env, ready, onMessage = () => {}, onExit = () => {} }) {
  const child = spawn(process.execPath, ['--enable-source-maps', path.join(ROOT, 'dist', entry), ...args], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let stopping = false;
  const ended = once(child, 'exit').then(([code, signal]) => {
    live.delete(handle);
    if (!stopping) onExit(code, signal);
    return code;
  });
  child.on('message', onMessage);
  const handle = {
    pid: child.pid,
    ended,
    send: (message) => child.connected && child.send(message),
    stop: async () => {
      stopping = true;
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      const hard = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
      await ended;
      clearTimeout(hard);
    },
    kill: () => child.kill('SIGKILL'),
  };
  live.add(handle);
  if (ready) {
    const isReady = new Promise((resolve) => child.on('message', ({ type }) => type === ready && resolve(true)));
    if ((await Promise.race([isReady, ended.then(() => false)])) !== true)
      throw new StartError(`${entry} did not start; the lines above say why.`);
  }
  return handle;
}

/** Runs a compiled entry to its end. */
export async function runChild(options) {
  const child = await startChild(options);
  if ((await child.ended) !== 0) throw new StartError(`${options.entry} failed; the lines above say why.`);
}
