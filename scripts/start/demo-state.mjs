// What the database holds, as far as the demo is concerned.
import pg from 'pg';

import { StartError } from './start-error.mjs';

/**
 * `empty`: nothing yet. `demo`: the demo network and nothing else. `half`: a first seed that was cut off.
 * `own`: somebody's own data, over which the demo never turns on.
 */
export async function demoState(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(`
      select (select count(*)::int from network.network) as networks,
             (select count(*)::int from network.network where not is_demo) as own_networks,
             (select count(*)::int from identity.person) as people,
             exists (select from platform.installation_fact where name = 'demo_filled_at') as seeded`);
    const [{ networks, own_networks: own, people, seeded }] = rows;
    if (own > 0 || (networks === 0 && people > 0)) return 'own';
    if (networks === 0) return 'empty';
    return seeded ? 'demo' : 'half';
  } finally {
    await client.end();
  }
}

/**
 * What API and worker are told: on by itself only on the embedded server, over nothing or over the demo.
 * @throws StartError when it was asked for over other data
 */
export function demoSetting({ told, embedded, state }) {
  if (told === '1' && state === 'own')
    throw new StartError(
      'This database holds data of your own, and the demo never turns on over it: set ONSIL_DEMO=0.',
    );
  return told || (embedded && state !== 'own' ? '1' : '0');
}

/** Empties every table of ours, as the owner; migrations and the processes' own marks stay. */
export async function emptyDatabase(ownerUrl) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`set lock_timeout = '20s'`);
    await client.query(`
      do $$
      declare tables text;
      begin
        select string_agg(format('%I.%I', schemaname, tablename), ', ') into tables
          from pg_tables
         where schemaname not in ('pg_catalog', 'information_schema', 'bullmq')
           and (schemaname, tablename) not in (('platform', 'migration'), ('platform', 'heartbeat'), ('platform', 'lease'), ('platform', 'installation_fact'));
        execute 'truncate ' || tables;
      end $$`);
    await client.query(`delete from platform.installation_fact where name = 'demo_filled_at'`);
  } finally {
    await client.end();
  }
}
