// The start itself, step by step. What a step opens it also promises to close; the end undoes the steps in reverse.
import path from 'node:path';

import { BuildError, buildServer, buildWeb, ROOT } from '../build.mjs';
import { PgError, startPg } from '../pg.mjs';
import { runChild, startChild } from './child.mjs';
import { demoState, emptyDatabase } from './demo-state.mjs';
import { assertPortFree, takeFolder } from './preflight.mjs';
import { resetDemo } from './reset-demo.mjs';
import { seedDemo } from './seed-demo.mjs';
import { loadEnvFile, readSettings, settingsOf } from './settings.mjs';
import { StartError } from './start-error.mjs';
import { welcome } from './welcome.mjs';

/** What is to be undone at the end, last first. */
const undo = [];
const children = new Set();
let stopping;

/** Starts everything and stays until told to stop. */
export async function run() {
  process.chdir(ROOT);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => (stopping ? hurry() : void stop(0)));
  try {
    await start();
  } catch (error) {
    if (stopping) return;
    const mendable = [StartError, PgError, BuildError].some((kind) => error instanceof kind);
    console.error(mendable ? error.message : error);
    await stop(1);
  }
}

async function start() {
  loadEnvFile();
  await buildServer();
  await buildWeb();
  const { embedded, settings: told } = await readSettings(process.env);
  await assertPortFree(told.HOST ?? '127.0.0.1', told.PORT);
  const { appUrl, ownerUrl } = await openDatabase(embedded, told.ONSIL_DATA_DIR);
  const env = await environmentOfApps(embedded, appUrl);
  const settings = await settingsOf(env);
  if (settings.ONSIL_DEMO) await seedWhenEmpty(env, appUrl, ownerUrl);
  await startApps(env, settings, ownerUrl);
  console.log(await welcome(settings, appUrl));
}

/** The database with current tables: ours in the data folder, or the one that DATABASE_URL names. */
async function openDatabase(embedded, dataDir) {
  undo.push(takeFolder(dataDir));
  let urls = { appUrl: process.env.DATABASE_URL, ownerUrl: process.env.DATABASE_OWNER_URL };
  if (embedded) {
    const pg = await startPg({ dir: path.join(dataDir, 'pg') });
    undo.push(pg.stop);
    urls = { appUrl: pg.appUrl, ownerUrl: pg.ownerUrl };
  }
  await runChild({
    entry: 'apps/api/src/migrate.js',
    env: { ...process.env, DATABASE_URL: urls.appUrl, ...(urls.ownerUrl && { DATABASE_OWNER_URL: urls.ownerUrl }) },
  });
  return urls;
}

/** API and worker never learn the owner's login. The demo is on over nothing or over the demo, never over other data. */
async function environmentOfApps(embedded, appUrl) {
  const { DATABASE_OWNER_URL: _ownerUrl, ...env } = process.env;
  env.DATABASE_URL = appUrl;
  const isOwn = (await demoState(appUrl)) === 'own';
  if (env.ONSIL_DEMO === '1' && isOwn)
    throw new StartError(
      'This database holds data of your own, and the demo never turns on over it: set ONSIL_DEMO=0.',
    );
  if (!env.ONSIL_DEMO) env.ONSIL_DEMO = embedded && !isOwn ? '1' : '0';
  return env;
}

async function seedWhenEmpty(env, appUrl, ownerUrl) {
  const state = await demoState(appUrl);
  if (state === 'demo') return;
  if (state === 'half') {
    if (!ownerUrl)
      throw new StartError('The demo was filled only in part: set DATABASE_OWNER_URL, so that it can be filled anew.');
    await emptyDatabase(ownerUrl);
  }
  await seedDemo(env);
}

async function startApps(env, settings, ownerUrl) {
  const onExit = (name) => () => {
    if (stopping) return;
    console.error(`The ${name} ended by itself; stopping.`);
    void stop(1);
  };
  const open = async (options) => {
    const child = await startChild(options);
    children.add(child);
    return child;
  };
  const close = async (child) => {
    await child?.stop();
    children.delete(child);
  };
  let worker;
  const startWorker = async () => {
    worker = await open({ entry: 'apps/worker/src/main.js', env, ready: 'ready', onExit: onExit('worker') });
  };
  const stopWorker = () => close(worker);

  const canReset = settings.ONSIL_DEMO && Boolean(ownerUrl);
  let resetting = false;
  const onMessage = async ({ type }) => {
    if (type !== 'reset-demo' || !canReset || resetting) return;
    resetting = true;
    try {
      await resetDemo({ api, startWorker, stopWorker, env, ownerUrl, dataDir: settings.ONSIL_DATA_DIR });
    } catch (error) {
      console.error(error);
    } finally {
      resetting = false;
    }
  };
  undo.push(() => stopWorker());
  const api = await open({
    entry: 'apps/api/src/main.js',
    args: canReset ? ['--resettable'] : [],
    env,
    ready: 'listening',
    onMessage,
    onExit: onExit('API'),
  });
  undo.push(() => close(api));
  await startWorker();
}

/** Undoes everything in reverse; nothing of ours runs afterwards. */
async function stop(code) {
  if (stopping) return;
  stopping = true;
  for (const step of undo.reverse()) await Promise.resolve(step()).catch((error) => console.error(error));
  process.exit(code);
}

/** A second Ctrl-C: what still works is ended at once; the database is stopped in order all the same. */
function hurry() {
  for (const child of children) child.kill();
}
