import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { identitySchema } from '@onsil/identity';
import { networkSchema } from '@onsil/network';
import { migrate, platformSchema } from '@onsil/platform';
import { remindersSchema } from '@onsil/reminders';
import pg from 'pg';

import { isAlive, startPg } from '../../../../scripts/pg.mjs';
import { keepDatabase } from '../../../../scripts/start/keep-database.mjs';
import type { FaultDatabase } from './fault-hub.js';

/** A PostgreSQL that a suite may take down: nothing else runs on it, and it keeps what it has committed. */
export interface OwnCluster {
  readonly database: FaultDatabase;
  /** As `pg_ctl restart -m immediate`: no goodbye, recovery at the start. Resolves when it answers again. */
  restart(): Promise<void>;
  /** As `npm start` looks after its own, which may end once: what it says of each end. */
  keep(said: string[]): void;
  /** Kills the server, whose children find out by themselves. */
  kill(): void;
  stop(): Promise<void>;
}

const DIR = path.resolve(import.meta.dirname, `../../../../.data/fault-pg-${process.env['JEST_WORKER_ID'] ?? '1'}`);
const NAME = 'faults';

export async function ownCluster(): Promise<OwnCluster> {
  let server = await startPg({ dir: DIR });
  let stop = () => server.stop();
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
      if (isAlive(server.pid)) process.kill(server.pid, 'SIGQUIT');
      while (isAlive(server.pid)) await sleep(20);
      stop = () => server.stop();
      server = await startPg({ dir: DIR, port: server.port });
    },
    keep: (said) => {
      const say = (sentence: string) => void said.push(sentence);
      ({ stop } = keepDatabase({ server, say, onLost: () => say('lost'), mostEnds: 1 }));
    },
    kill: () => process.kill(pidIn(DIR), 'SIGKILL'),
    stop: () => stop(),
  };
}

/** Whoever runs there now. */
const pidIn = (dir: string): number => Number(readFileSync(path.join(dir, 'postmaster.pid'), 'utf8').split('\n')[0]);

async function inside<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
