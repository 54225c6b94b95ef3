import pg, { Client } from 'pg';

import { testDatabaseUrls } from '@onsil/testing/platform';

/** A database of this suite's own, cloned from this worker's, with a client for each role. */
export interface OwnDatabase {
  readonly name: string;
  readonly owner: Client;
  readonly app: Client;
  readonly ownerUrl: string;
  readonly appUrl: string;
  drop(): Promise<void>;
}

/** The superuser of the tests' cluster, in one database: for arranging what no role of ours may. */
export async function asRoot<T>(database: string, work: (root: Client) => Promise<T>): Promise<T> {
  const url = new URL(process.env['TEST_ROOT_URL'] ?? '');
  url.pathname = `/${database}`;
  const root = new pg.Client(url.href);
  await root.connect();
  try {
    return await work(root);
  } finally {
    await root.end();
  }
}

/** Clones the migrated template under a name that the run's teardown drops, should we not. */
export async function ownDatabase(name: string): Promise<OwnDatabase> {
  const { TEST_RUN_ID: run = '', JEST_WORKER_ID: worker = '1' } = process.env;
  const database = `t${worker}_${name}_${run}`;
  await asRoot('postgres', async (root) => {
    await root.query(`create database ${database} template tpl_${run} owner onsil_owner`);
    await root.query(`revoke all on database ${database} from public`);
    await root.query(`grant connect on database ${database} to onsil_app`);
  });
  const urls = testDatabaseUrls();
  const [ownerUrl, appUrl] = [urls.owner, urls.app].map((url) => url.replace(/[^/]+$/, database)) as [string, string];
  // The owner sends without waiting: what a suite stores by the hundred is on its way at once.
  const [owner, app] = [new pg.Client({ connectionString: ownerUrl, pipeline: true }), new pg.Client(appUrl)];
  app.on('error', () => {}); // a test may throw everybody out, us among them
  await Promise.all([owner.connect(), app.connect()]);
  return {
    name: database,
    owner,
    app,
    ownerUrl,
    appUrl,
    drop: async () => {
      await Promise.all([owner.end(), app.end()]);
      await asRoot('postgres', (root) => root.query(`drop database ${database} with (force)`));
    },
  };
}

/** Runs `work` in a transaction that is always rolled back: for planted defects. */
export async function undone<T>(client: Client, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    return await work();
  } finally {
    await client.query('rollback');
  }
}
