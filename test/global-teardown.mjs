import fs from 'node:fs';

import pg from 'pg';

export default async function tearDown() {
  const root = new pg.Client(process.env.TEST_ROOT_URL);
  await root.connect();
  const { rows } = await root.query('select datname from pg_database where datname like $1', [
    `%\\_${process.env.TEST_RUN_ID.replaceAll('_', '\\_')}`,
  ]);
  for (const { datname } of rows) await root.query(`drop database if exists ${datname} with (force)`);
  await root.end();
  fs.rmSync(process.env.TEST_PROGRAMS, { recursive: true, force: true });
}
