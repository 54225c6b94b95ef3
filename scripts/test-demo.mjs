// The demo that the browser tests open, started ahead of them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

const READY_WITHIN_MS = 300_000;
/** The start's last words (`scripts/start/welcome.mjs`). */
const READY = 'Onsil is ready';

/**
 * Starts it in the background.
 * @returns {{ port: string, isReady: () => Promise<boolean>, said: () => string, stop: () => Promise<void> }} `isReady`
 * waits until it says so, and says no when it ended instead or took too long; `said` is all that it printed.
 */
export function startDemo() {
  const port = process.env.ONSIL_E2E_PORT ?? '4179';
  const child = spawn(process.execPath, ['scripts/e2e-server.mjs'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ONSIL_E2E_PORT: port },
  });
  let said = '';
  let hasEnded = false;
  const ended = once(child, 'exit').then(() => {
    hasEnded = true;
    return false;
  });
  const ready = new Promise((resolve) => {
    const hear = (chunk) => {
      said += chunk;
      if (said.includes(READY)) resolve(true);
    };
    for (const stream of [child.stdout, child.stderr]) stream.on('data', hear);
  });
  const interrupt = () => child.kill('SIGINT');
  process.once('exit', interrupt);
  return {
    port,
    isReady: async () =>
      (await Promise.race([ready, ended, sleep(READY_WITHIN_MS, false, { ref: false })])) && !hasEnded,
    said: () => said,
    stop: async () => {
      process.off('exit', interrupt);
      if (!hasEnded) interrupt();
      await ended;
    },
  };
}
