// The tests' own PostgreSQL: one fast cluster in `.data/test-pg`, shared by all runs and left running between them.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { isAlive, startPg } from './pg.mjs';

const DIR = fileURLToPath(new URL('../.data/test-pg', import.meta.url));
const LOCK = `${DIR}.lock`;
const LOCK_TIMEOUT_MS = 90_000;

/** Starts the cluster or joins the one that runs; two runs at once do not start it twice. */
export async function startTestPg() {
  fs.mkdirSync(path.dirname(DIR), { recursive: true });
  await lock();
  try {
    return await startPg({ dir: DIR, fast: true });
  } finally {
    fs.rmSync(LOCK);
  }
}

async function lock() {
  const until = Date.now() + LOCK_TIMEOUT_MS;
  for (;;) {
    try {
      fs.writeFileSync(LOCK, `${process.pid}`, { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (holderIsGone()) fs.rmSync(LOCK, { force: true });
      if (Date.now() > until)
        throw new Error(`${LOCK} is held by another run; if there is none, remove it.`, { cause: error });
    }
    await sleep(50);
  }
}

function holderIsGone() {
  try {
    const pid = Number(fs.readFileSync(LOCK, 'utf8'));
    return pid > 0 && !isAlive(pid);
  } catch {
    return false; // let go between our two looks
  }
}
