import { createServer, connect, type Server, type Socket } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabaseUrls } from '@onsil/testing/platform';
import pg from 'pg';

import { newId } from '../ids/new-id.js';
import { HubReads } from './hub-reads.js';

const COUNT = 'select count(*)::int as n, min(reaction) as mine from platform.handled_event';
const HUBS = [newId(), newId(), newId()];

/** The hazards of `docs/decisions/0001-reads-are-one-round-trip.md`, each on a real server. */
describe('HubReads', () => {
  let owner: pg.Client;
  let pool: pg.Pool;
  let reads: HubReads;

  const openPool = (max = 1, connectionString = testDatabaseUrls().app, more: Partial<pg.PoolConfig> = {}): pg.Pool => {
    const made = new pg.Pool({
      connectionString,
      max,
      options: '-c default_transaction_read_only=on -c statement_timeout=5000',
      ...more,
    });
    made.on('error', () => {});
    return made;
  };

  beforeAll(async () => {
    owner = new pg.Client({ connectionString: testDatabaseUrls().owner });
    await owner.connect();
    for (const hub of HUBS)
      await owner.query(
        `insert into platform.handled_event (id, hub_id, event_id, reaction, handled_at) values ($1, $2, $1, $3, now())`,
        [newId(), hub, hub],
      );
    pool = openPool();
    reads = new HubReads(pool);
  });

  afterAll(async () => {
    await pool.end();
    await owner.end();
  });

  it('keeps 300 interleaved reads of three hubs on two connections apart', async () => {
    const two = openPool(2);
    const many = new HubReads(two);

    const seen = await Promise.all(
      Array.from({ length: 300 }, async (_, n) => {
        const hub = HUBS[n % 3]!;
        const [rows] = await many.read(hub, { text: COUNT });
        return rows![0]!['n'] === 1 && rows![0]!['mine'] === hub;
      }),
    );

    expect(seen.every(Boolean)).toBe(true);
    expect((await two.query(COUNT)).rows[0]).toMatchObject({ n: 0 });
    await two.end();
  });

  it('answers several reads in order, the same text twice, and empty results', async () => {
    const answers = await reads.read(
      HUBS[0]!,
      { text: 'select $1::int as n', values: [1] },
      { text: 'select $1::int as n', values: [2] },
      { text: 'select 1 where false' },
    );

    expect(answers).toEqual([[{ n: 1 }], [{ n: 2 }], []]);
  });

  it.each([
    ['a division by zero', { text: 'select 1 / $1::int as n', values: [0] }, '22012'],
    ['a syntax error', { text: 'selekt 1' }, '42601'],
    ['a value of the wrong shape', { text: 'select $1::uuid', values: ['x'] }, '22P02'],
    ['the wrong number of values', { text: 'select $1::int', values: [] }, '08P01'],
    ['a write', { text: `delete from platform.handled_event` }, '25006'],
  ])('survives %s: the next read on the same connection is right', async (_name, read, code) => {
    await expect(reads.read(HUBS[0]!, read)).rejects.toMatchObject({ code });

    const [rows] = await reads.read(HUBS[1]!, { text: COUNT });

    expect(rows![0]).toMatchObject({ n: 1, mine: HUBS[1] });
  });

  it('is not poisoned by a failure before its first success on a fresh connection', async () => {
    const fresh = openPool();
    const once = new HubReads(fresh);
    const text = 'select 10 / $1::int as n';
    await expect(once.read(HUBS[0]!, { text, values: [0] })).rejects.toMatchObject({ code: '22012' });

    expect(await once.read(HUBS[0]!, { text, values: [5] })).toEqual([[{ n: 2 }]]);
    await fresh.end();
  });

  it('reads again once when its statements are gone or their columns changed', async () => {
    await owner.query('create table platform.plan_probe (a int); grant select on platform.plan_probe to onsil_app');
    const read = () => reads.read(HUBS[0]!, { text: 'select * from platform.plan_probe' });
    await read();

    await pool.query('discard all');
    await expect(read()).resolves.toEqual([[]]);
    await owner.query('alter table platform.plan_probe add column b int');
    await expect(read()).resolves.toEqual([[]]);
    await owner.query('drop table platform.plan_probe');
  });

  it('leaves no hub behind on the connection', async () => {
    await reads.read(HUBS[0]!, { text: COUNT });

    expect((await pool.query(COUNT)).rows[0]).toMatchObject({ n: 0 });
  });

  it('sees nothing after a commit smuggled into the batch, and cannot turn writes on', async () => {
    const smuggled = await reads.read(HUBS[0]!, { text: 'commit' }, { text: COUNT }).catch(() => undefined);
    if (smuggled) expect(smuggled[1]![0]).toMatchObject({ n: 0 });

    await expect(reads.read(HUBS[0]!, { text: 'set transaction read write' })).rejects.toMatchObject({ code: '25001' });
  });

  it('sees nothing without a hub', async () => {
    expect(await reads.read('', { text: COUNT })).toMatchObject([[{ n: 0 }]]);
  });

  it('recovers when the server ends its connection or cancels its query', async () => {
    const slow = reads.read(HUBS[0]!, { text: 'select pg_sleep(4)' });
    const ended = expect(slow).rejects.toMatchObject({ code: '57P01' });
    await endBackendsRunning('pg_sleep(4)');
    await ended;

    expect(await reads.read(HUBS[2]!, { text: COUNT })).toMatchObject([[{ n: 1, mine: HUBS[2] }]]);
  });

  it('throws a connection away whose socket was cut in the middle, and goes on with a new one', async () => {
    const proxy = await cutProxy(new URL(testDatabaseUrls().app));
    const cut = openPool(1, proxy.url);
    const through = new HubReads(cut);
    await through.read(HUBS[0]!, { text: COUNT });

    const slow = through.read(HUBS[0]!, { text: 'select pg_sleep(3)' });
    const failing = expect(slow).rejects.toThrow();
    proxy.cut();
    await failing;

    expect(await through.read(HUBS[1]!, { text: COUNT })).toMatchObject([[{ n: 1, mine: HUBS[1] }]]);
    await cut.end();
    await proxy.close();
  });

  it('throws a connection away whose client-side time ran out', async () => {
    const impatient = openPool(1, undefined, { query_timeout: 200 });
    const hasty = new HubReads(impatient);

    await expect(hasty.read(HUBS[0]!, { text: 'select pg_sleep(2)' })).rejects.toThrow(/timeout/i);

    expect(await hasty.read(HUBS[0]!, { text: COUNT })).toMatchObject([[{ n: 1, mine: HUBS[0] }]]);
    await impatient.end();
  });

  /** As the app's own role: PostgreSQL shows and ends only a role's own work. */
  async function endBackendsRunning(what: string): Promise<void> {
    const killer = openPool();
    for (let tries = 0; tries < 100; tries++) {
      const { rowCount } = await killer.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid() and query like '%' || $1 || '%' and state = 'active'`,
        [what],
      );
      if (rowCount) return killer.end();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`Nobody ran ${what}.`);
  }
});

/** A proxy before PostgreSQL whose sockets can be cut. */
async function cutProxy(target: URL): Promise<{ url: string; cut: () => void; close: () => Promise<void> }> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((inner) => {
    const outer = connect(Number(target.port), target.hostname);
    for (const socket of [inner, outer]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => sockets.delete(socket));
    }
    inner.pipe(outer).pipe(inner);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = new URL(target);
  url.port = String(typeof address === 'object' ? address?.port : '');
  return {
    url: url.href,
    cut: () => sockets.forEach((socket) => socket.destroy()),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
