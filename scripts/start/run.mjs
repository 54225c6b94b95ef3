// The start itself, step by step. What a step opens it also promises to close; the end undoes the steps in reverse.
import { BuildError, buildServer, buildWeb, ROOT } from '../build.mjs';
import { PgError } from '../pg.mjs';
import { startApps } from './apps.mjs';
import { killChildren, stopChildren } from './child.mjs';
import { openDatabase } from './database.mjs';
import { demoSetting, demoState, emptyDatabase } from './demo-state.mjs';
import { keepDatabase } from './keep-database.mjs';
import { assertPortFree, takeFolder } from './preflight.mjs';
import { seedDemo } from './seed-demo.mjs';
import { loadEnvFile, readSettings, settingsOf } from './settings.mjs';
import { StartError } from './start-error.mjs';
import { welcome } from './welcome.mjs';

/** What is to be undone at the end, last first. */
const undo = [];
let stopping;

/**
 * Starts everything and stays until told to stop.
 * @returns {Promise<{ restart: () => Promise<void>, undo: (step: () => Promise<void>) => void } | undefined>} nothing when it could not start
 */
export async function run({ buildsWeb = true } = {}) {
  process.chdir(ROOT);
  // A second Ctrl-C ends at once what still works; the database is stopped in order all the same.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => (stopping ? killChildren() : void stop(0)));
  try {
    const { restart } = await start(buildsWeb);
    return { restart, undo: (step) => undo.push(step) };
  } catch (error) {
    if (stopping) return undefined;
    const mendable = [StartError, PgError, BuildError].some((kind) => error instanceof kind);
    console.error(mendable ? error.message : error);
    await stop(1);
    return undefined;
  }
}

async function start(buildsWeb) {
  loadEnvFile();
  await buildServer();
  if (buildsWeb) await buildWeb();
  const { embedded, settings: told } = await readSettings(process.env);
  await assertPortFree(told.HOST ?? '127.0.0.1', told.PORT);
  undo.push(takeFolder(told.ONSIL_DATA_DIR));
  // The folder is ours now: a server that runs there already was left behind by a start that was killed.
  const keep = (server) => keepDatabase({ server, say: console.error, onLost: () => void stop(1) });
  const { appUrl, ownerUrl } = await openDatabase(embedded, told.ONSIL_DATA_DIR, (server) =>
    undo.push(keep(server).stop),
  );
  const env = await environmentOfApps(embedded, appUrl);
  const settings = await settingsOf(env);
  if (settings.ONSIL_DEMO) await seedWhenEmpty(env, appUrl, ownerUrl);
  const onEnd = (name) => {
    if (stopping) return;
    console.error(`The ${name} ended by itself; stopping.`);
    void stop(1);
  };
  const apps = await startApps({ env, settings, ownerUrl, onEnd });
  console.log(await welcome(settings, appUrl));
  return apps;
}

/** API and worker never learn the owner's login. */
async function environmentOfApps(embedded, appUrl) {
  const { DATABASE_OWNER_URL: _ownerUrl, ONSIL_DEMO: told, ...env } = process.env;
  return { ...env, DATABASE_URL: appUrl, ONSIL_DEMO: demoSetting({ told, embedded, state: await demoState(appUrl) }) };
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

/** Undoes everything in reverse; nothing of ours runs afterwards. */
async function stop(code) {
  if (stopping) return;
  stopping = true;
  await stopChildren();
  for (const step of undo.reverse()) await Promise.resolve(step()).catch((error) => console.error(error));
  process.exit(code);
}
