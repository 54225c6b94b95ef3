// Once per `jest` run that needs a database: a migrated template, one clone of it per worker, and the thread that reads
// rosters in one file.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import 'reflect-metadata';
import pg from 'pg';

import { closeDatabase, isAlive } from '../scripts/pg.mjs';
import { startTestPg } from '../scripts/test-db.mjs';
import { bundleNode } from './bundle-node.mjs';

/** What suites build for themselves: a folder for each run. */
const PROGRAMS = 'out/programs';
const READER = 'libs/ventures/src/roster-import/reading/read-roster.worker.ts';

export default async function setUp({ maxWorkers }) {
  const server = await startTestPg();
  const run = `${process.pid}_${randomBytes(3).toString('hex')}`;
  process.env.TEST_ROOT_URL = server.rootUrl;
  process.env.TEST_APP_URL_PREFIX = server.appUrl.replace(/onsil$/, '');
  process.env.TEST_OWNER_URL_PREFIX = server.ownerUrl.replace(/onsil$/, '');
  process.env.TEST_RUN_ID = run;
  process.env.TEST_PROGRAMS = path.resolve(PROGRAMS, run);
  dropProgramsOfDeadRuns();
  fs.mkdirSync(process.env.TEST_PROGRAMS, { recursive: true });

  const root = new pg.Client(server.rootUrl);
  await root.connect();
  try {
    await dropWhatDeadRunsLeft(root);
    const template = `tpl_${run}`;
    await root.query(`create database ${template} owner onsil_owner`);
    await closeDatabase(root, template);
    const { migrate, ...others } = await schemas();
    const libs = Object.values(others).filter(({ migrations }) => migrations);
    await migrate(`${process.env.TEST_OWNER_URL_PREFIX}${template}`, libs);
    for (let worker = 1; worker <= maxWorkers; worker++) {
      await root.query(`create database t${worker}_${run} template ${template} owner onsil_owner`);
      await closeDatabase(root, `t${worker}_${run}`);
    }
    await bundleNode({ 'roster-reader': READER }, process.env.TEST_PROGRAMS);
  } finally {
    await root.end();
  }
}

/** `migrate` and every lib's schema; that `apps/api/src/schemas.ts` names the same ones is a test of the catalogue suite. */
async function schemas() {
  const files = fs.readdirSync('libs', { recursive: true }).filter((file) => /^[^/]+\/src\/.*\.schema\.ts$/.test(file));
  const entry = path.join(process.env.TEST_PROGRAMS, 'schemas.entry.ts');
  const named = ['platform/src/database/migrate.ts', ...files].map((file) => path.resolve('libs', file));
  fs.writeFileSync(entry, named.map((file) => `export * from '${file}';\n`).join(''));
  await bundleNode({ schemas: entry }, process.env.TEST_PROGRAMS);
  return import(pathToFileURL(path.join(process.env.TEST_PROGRAMS, 'schemas.mjs')).href);
}

function dropProgramsOfDeadRuns() {
  if (!fs.existsSync(PROGRAMS)) return;
  for (const run of fs.readdirSync(PROGRAMS))
    if (!isAlive(Number(run.split('_')[0]))) fs.rmSync(path.join(PROGRAMS, run), { recursive: true, force: true });
}

async function dropWhatDeadRunsLeft(root) {
  const { rows } = await root.query(String.raw`select datname from pg_database where datname ~ '^(tpl|t\d+)_\d+_'`);
  for (const { datname } of rows)
    if (!isAlive(Number(datname.split('_')[1]))) await root.query(`drop database if exists ${datname} with (force)`);
}
