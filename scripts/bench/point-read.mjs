// A point read through our database layer, 8 connections, against the same read without row-level security.
// Limit: the same prepared statement on the same pool (the same connections), from a table with the same rows and
// indexes on which row-level security is off. Must be at least 0.75 of it.
import 'reflect-metadata';

import { NestFactory } from '@nestjs/core';
import pg from 'pg';

import { figure } from './figure.mjs';
import { openGround } from './ground.mjs';
import { aSecond, inTurns } from './measure.mjs';
import { seedHubs, valueOf } from './seed.mjs';

const CONNECTIONS = 8;
const SECONDS = 2;
const TEAMS = 300;
const READ = (table) =>
  `select id, name, summary, district, sector, version from ${table} where hub_id = $1 and id = $2`;

export async function measure() {
  const ground = await openGround();
  try {
    const database = await ground.database('bench_point');
    await seedHubs(database.root, { to: 20, teams: TEAMS, milestones: 1 });
    await database.root.query(`create table bench.team (like ventures.team including all)`);
    await database.root.query(`insert into bench.team select * from ventures.team; analyze bench.team`);
    await database.root.query(`grant select on bench.team to onsil_app`);
    return [await againstPlainTable(database)];
  } finally {
    await ground.close();
  }
}

async function againstPlainTable({ appUrl, root }) {
  const { DatabaseModule, UnitOfWork } = await import('../../dist/libs/platform/src/index.js');
  const app = await NestFactory.createApplicationContext(
    DatabaseModule.forRoot({ url: appUrl, schemas: [], poolSize: CONNECTIONS, statementTimeoutMs: 10_000 }),
    { logger: false },
  );
  try {
    const hubId = await valueOf(root, `select bench.id('hub 1')`);
    const { rows } = await root.query('select id from ventures.team where hub_id = $1 order by id', [hubId]);
    let next = 0;
    const team = () => rows[(next += 1) % rows.length].id;
    const pool = app.get(pg.Pool, { strict: false });
    const read = app.get(UnitOfWork).read({ hub: { id: hubId } });
    const onsil = async () => one(await read.rows(READ('ventures.team'), [hubId, team()]));
    const limit = async () =>
      one((await pool.query({ name: 'plain', text: READ('bench.team'), values: [hubId, team()] })).rows);
    const at = (work) => () => aSecond(work, { atOnce: CONNECTIONS, seconds: SECONDS });
    await at(onsil)();
    await at(limit)();
    const taken = await inTurns({ limit: at(limit), onsil: at(onsil) });
    return figure({
      name: `point read through our database layer, ${CONNECTIONS} connections`,
      ...taken,
      unit: 'a second',
      atLeast: 0.75,
      must: true,
      aim: '0.85x',
    });
  } finally {
    await app.close();
  }
}

function one(rows) {
  if (rows.length !== 1) throw new Error(`The read answered ${rows.length} rows.`);
}
