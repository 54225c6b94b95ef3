// What must hold before anything is started, each refusal in one sentence.
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';

import { isAlive } from '../pg.mjs';
import { StartError } from './start-error.mjs';

/** ENOENT: the place makes no folders at all, such as /proc. */
const CLOSED = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT']);

/** @throws StartError when something listens on the port, or this user may not. */
export async function assertPortFree(host, port) {
  const code = await new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', (error) => resolve(error.code));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
  if (code === 'EADDRINUSE')
    throw new StartError(
      `Port ${port} is taken: stop what listens there, or choose another, for example PORT=${port + 1} npm start.`,
    );
  if (code === 'EACCES')
    throw new StartError(
      `Port ${port} needs rights that this user lacks: choose one above 1023, for example PORT=3000 npm start.`,
    );
  if (code)
    throw new StartError(
      `HOST=${host} cannot be listened on (${code}): give an address of this machine, for example HOST=127.0.0.1.`,
    );
}

/**
 * Marks the data folder (made when missing) as in use by this start; a mark that a killed start left is taken over.
 * Answers how to take the mark away. @throws StartError when it cannot be written or another start runs on it
 */
export function takeFolder(folder) {
  const file = path.join(folder, 'start.pid');
  makeFolder(folder);
  const holder = fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8')) : 0;
  if (holder && holder !== process.pid && isStart(holder))
    throw new StartError(
      `Onsil already runs on ${folder} (process ${holder}): stop it first, or set ONSIL_DATA_DIR to another folder.`,
    );
  unlessClosed(folder, () => fs.writeFileSync(file, `${process.pid}`));
  return async () => fs.rmSync(file, { force: true });
}

/**
 * Folders we make may be entered by PostgreSQL's account, whatever the umask; others are never changed. One after the other:
 * Node's own `recursive` goes round for ever where the system makes none.
 */
function makeFolder(folder) {
  const umask = process.umask(0o022);
  try {
    const missing = [];
    for (let at = path.resolve(folder); !fs.existsSync(at); at = path.dirname(at)) missing.unshift(at);
    unlessClosed(folder, () => missing.forEach((each) => fs.mkdirSync(each)));
  } finally {
    process.umask(umask);
  }
}

function unlessClosed(folder, work) {
  try {
    return work();
  } catch (cause) {
    if (!CLOSED.has(cause.code)) throw cause;
    throw new StartError(
      `${folder} cannot be written: give this user the right to write there, or set ONSIL_DATA_DIR to a folder that can be.`,
      { cause },
    );
  }
}

/** Process numbers are used again: where the system tells, a number counts only when a start stands behind it. */
function isStart(pid) {
  if (!isAlive(pid)) return false;
  try {
    return /scripts\/(?:start|dev)\.mjs/.test(fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '));
  } catch {
    return true;
  }
}
