import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { identitySchema } from '@onsil/identity';
import { networkSchema } from '@onsil/network';
import { migrate, platformSchema } from '@onsil/platform';
import { remindersSchema } from '@onsil/reminders';
import pg from 'pg';

import { isAlive, startPg } from '../../../../scripts/pg.mjs';
import type { FaultDatabase } from './fault-hub.js';

/** A PostgreSQL that a suite may take down: nothing else runs on it, and it keeps what it has committed. */
export interface OwnCluster {
  readonly database: FaultDatabase;
  /** As `pg_ctl restart -m immediate`: no goodbye, recovery at the start. Resolves when it answers again. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const DIR = path.resolve(import.meta.dirname, `../../../../.data/fault-pg-${process.env['JEST_WORKER_ID'] ?? '1'}`);
const NAME = 'faults';

export async function ownCluster(): Promise<OwnCluster> {
  let server = await startPg({ dir: DIR });
  const drop = () => inside(server.rootUrl, (root) => root.query(`drop database if exists ${NAME} with (force)`));
  await drop();
  await inside(server.rootUrl, (root) => root.query(`create database ${NAME} owner onsil_owner`));
  const [ownerUrl, appUrl] = [server.ownerUrl, server.appUrl].map((url) => url.replace(/[^/]+$/, NAME)) as [
    string,
    string,
  ];
  await migrate(ownerUrl, [platformSchema, networkSchema, identitySchema, remindersSchema]);
  return {
    database: { name: NAME, ownerUrl, appUrl, drop: async () => void (await drop()) },
    restart: async () => {
      process.kill(server.pid, 'SIGQUIT');
      while (isAlive(server.pid)) await sleep(20);
      server = await startPg({ dir: DIR, port: server.port });
    },
    stop: () => server.stop(),
  };
}

async function inside<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
