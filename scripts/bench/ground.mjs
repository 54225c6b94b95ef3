// What a bench stands on: a PostgreSQL as `npm start` runs it, databases of its own, and the product's processes.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';

import pg from 'pg';

import { buildServer, ROOT } from '../build.mjs';
import { closeDatabase, startPg } from '../pg.mjs';

const DIR = path.join(ROOT, '.data/bench');
const ORIGIN = 'http://localhost';

/**
 * Starts the server (durable, as the product's own) and hands out databases; `close` drops them and stops it.
 * @returns {Promise<{ database: (name: string) => Promise<Database>, close: () => Promise<void> }>}
 * @typedef {{ name: string, appUrl: string, ownerUrl: string, root: pg.Client }} Database
 */
export async function openGround() {
  process.chdir(ROOT);
  await buildServer();
  const server = await startPg({ dir: path.join(DIR, 'pg') });
  const admin = new pg.Client(server.rootUrl);
  await admin.connect();
  const made = [];
  const at = (url, name) => url.replace(/[^/]+$/, name);

  const opened = async (name) => {
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.query(`create database ${name} owner onsil_owner`);
    await closeDatabase(admin, name);
    const [appUrl, ownerUrl, rootUrl] = [server.appUrl, server.ownerUrl, server.rootUrl].map((url) => at(url, name));
    await migrated(ownerUrl);
    const root = new pg.Client(rootUrl);
    await root.connect();
    made.push({ name, root });
    return { name, appUrl, ownerUrl, root };
  };

  return {
    database: opened,
    close: async () => {
      for (const { name, root } of made) {
        await root.end();
        await admin.query(`drop database ${name} with (force)`);
      }
      await admin.end();
      if (!server.joined) await server.stop();
    },
  };
}

/** The API or the worker as it runs outside the demo, ready; `stop` ends it as a deploy does. */
export async function startApp(which, database, settings = {}) {
  const port = await freePort();
  const dataDir = path.join(DIR, `${database.name}-files`);
  fs.mkdirSync(dataDir, { recursive: true });
  const begun = performance.now();
  const child = fork(`dist/apps/${which}/src/main.js`, {
    cwd: ROOT,
    silent: true,
    env: envOf({
      DATABASE_URL: database.appUrl,
      HOST: '127.0.0.1',
      PORT: `${port}`,
      ONSIL_PUBLIC_URL: `${ORIGIN}:${port}`,
      ONSIL_DATA_DIR: dataDir,
      ONSIL_DEMO: '0',
      SMTP_URL: 'smtp://127.0.0.1:1',
      ...settings,
    }),
  });
  const said = heard(child);
  const exited = once(child, 'exit');
  await Promise.race([
    once(child, 'message'),
    exited.then(() => Promise.reject(new Error(`The ${which} did not start: ${said()}`))),
  ]);
  return {
    pid: child.pid,
    port,
    origin: `${ORIGIN}:${port}`,
    startedInMs: performance.now() - begun,
    said,
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
      fs.rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A process of the bench itself; it says `{ ready: ... }` when it is, and answers what it is asked in order. */
export async function startHelper(file, settings) {
  const child = fork(path.join(import.meta.dirname, file), [JSON.stringify(settings)], { cwd: ROOT, silent: true });
  const said = heard(child);
  const exited = once(child, 'exit');
  const broken = exited.then(() => Promise.reject(new Error(`${file} ended: ${said()}`)));
  broken.catch(() => {}); // it is expected to end when it is told to
  const heardFrom = async () => (await Promise.race([once(child, 'message'), broken]))[0];
  const { ready } = await heardFrom();
  return {
    ready,
    pid: child.pid,
    ask: async (question) => {
      child.send(question);
      return heardFrom();
    },
    stop: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

/** What a process holds in memory now, in MB. */
export function memoryOf(pid) {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

function envOf(settings) {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, NODE_ENV: 'production', ...settings };
}

function heard(child) {
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => (said = `${said}${chunk}`.slice(-4_000)));
  return () => said;
}

async function migrated(ownerUrl) {
  const child = fork('dist/apps/api/src/migrate.js', { env: envOf({ DATABASE_OWNER_URL: ownerUrl }), silent: true });
  const said = heard(child);
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(said());
}

async function freePort() {
  const probe = net.createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}
