import { randomUUID } from 'node:crypto';
import net from 'node:net';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { testDatabaseUrls } from '@onsil/testing/platform';

import { HubReads } from './hub-reads.js';

const OWN_NAMES = `select name from probe.thing order by name`;
const READ_ONLY = '-c default_transaction_read_only=on -c statement_timeout=400';

describe('a walled read in one round trip', () => {
  const hubs = [randomUUID(), randomUUID(), randomUUID()] as const;
  const [hub] = hubs;
  let owner: pg.Client;
  let pool: pg.Pool;
  let reads: HubReads;

  beforeAll(async () => {
    owner = new pg.Client(testDatabaseUrls().owner);
    await owner.connect();
    await owner.query(`
      create schema probe;
      create table probe.thing (hub_id uuid not null, name text not null);
      alter table probe.thing enable row level security;
      alter table probe.thing force row level security;
      create policy hub_wall on probe.thing using (hub_id = (select nullif(current_setting('onsil.hub_id', true), '')::uuid));
      grant usage on schema probe to onsil_app;
      grant select, insert on probe.thing to onsil_app`);
    for (const id of hubs)
      await owner.query(`insert into probe.thing values ($1, $2), ($1, $3)`, [id, `a ${id}`, `b ${id}`]);
  });

  beforeEach(() => {
    pool = poolOf({ max: 1 });
    reads = new HubReads(pool);
  });

  afterEach(() => pool.end());

  afterAll(async () => {
    await owner.query('drop schema probe cascade');
    await owner.end();
  });

  it('answers every hub its own rows, however reads interleave on two connections', async () => {
    const two = poolOf({ max: 2 });
    const interleaved = new HubReads(two);

    const answers = await Promise.all(
      Array.from({ length: 300 }, async (_, i) => {
        const id = hubs[i % hubs.length]!;
        const [rows] = await interleaved.read(id, { text: OWN_NAMES });
        return rows!.every(({ name }) => String(name).endsWith(id)) && rows!.length === 2;
      }),
    );
    await two.end();

    expect(answers.filter((own) => !own)).toEqual([]);
  });

  it('leaves no hub behind on the connection', async () => {
    await reads.read(hub, { text: OWN_NAMES });

    const { rows } = await pool.query(OWN_NAMES);

    expect(rows).toEqual([]);
  });

  it('answers several reads in their order, the same text twice, empty ones among them', async () => {
    const answers = await reads.read(
      hub,
      { text: 'select $1::int as n', values: [1] },
      { text: `select name from probe.thing where name = 'none'` },
      { text: '' },
      { text: 'select $1::int as n', values: [2] },
      { text: OWN_NAMES },
    );

    expect(answers).toEqual([[{ n: 1 }], [], [], [{ n: 2 }], [{ name: `a ${hub}` }, { name: `b ${hub}` }]]);
  });

  it('reads on after a batch that failed when its first statement was already known to the server', async () => {
    await expect(reads.read(hub, { text: OWN_NAMES }, { text: 'select 1 / 0' })).rejects.toMatchObject({
      code: '22012',
    });

    expect(await namesOf(hub)).toHaveLength(2);
  });

  it.each([
    ['bad syntax', '42601', 'selec 1', []],
    ['a value of the wrong shape', '22P02', 'select $1::uuid', ['x']],
    ['values too many', '08P01', 'select 1', [1]],
    ['a write', '25006', `insert into probe.thing select hub_id, 'x' from probe.thing`, []],
    ['a way out of read-only', '25001', 'set transaction read write', []],
  ])('refuses %s and stays usable', async (_what, code, text, values) => {
    await expect(reads.read(hub, { text, values })).rejects.toMatchObject({ code });

    expect(await namesOf(hub)).toHaveLength(2);
  });

  it('refuses a hub id that is none, and stays usable', async () => {
    await expect(reads.read('not-a-hub', { text: OWN_NAMES })).rejects.toMatchObject({ code: '22P02' });

    expect(await namesOf(hub)).toHaveLength(2);
  });

  it('refuses a copy and stays usable', async () => {
    await expect(reads.read(hub, { text: 'copy probe.thing from stdin' })).rejects.toBeDefined();

    expect(await namesOf(hub)).toHaveLength(2);
  });

  it('shows nothing to what follows a commit inside the batch', async () => {
    const [, rows] = await reads.read(hub, { text: 'commit' }, { text: OWN_NAMES });

    expect(rows).toEqual([]);
  });

  it('prepares again when the server forgot its statements', async () => {
    await namesOf(hub);
    await pool.query('discard all');

    expect(await namesOf(hub)).toHaveLength(2);
  });

  it('plans again when a migration changed the columns', async () => {
    const text = 'select * from probe.thing order by name';
    await reads.read(hub, { text });
    await owner.query('alter table probe.thing add column extra text');

    const [rows] = await reads.read(hub, { text });
    await owner.query('alter table probe.thing drop column extra');

    expect(rows).toMatchObject([{ extra: null }, { extra: null }]);
  });

  it('ends with the reason when the server stops a slow read', async () => {
    await expect(reads.read(hub, { text: 'select pg_sleep(2)' })).rejects.toMatchObject({ code: '57014' });

    expect(await namesOf(hub)).toHaveLength(2);
  });

  it.each([
    ['cancelled', 'pg_cancel_backend', '57014'],
    ['cut off', 'pg_terminate_backend', '57P01'],
  ])('rejects when its connection is %s, and the next read has a good one', async (_how, means, code) => {
    await pool.end();
    pool = poolOf({ max: 1, options: '-c default_transaction_read_only=on' });
    reads = new HubReads(pool);
    const [[self]] = (await reads.read(hub, { text: 'select pg_backend_pid() as pid' })) as [[{ pid: number }]];

    const slow = reads.read(hub, { text: 'select pg_sleep(5)' }).catch((error: unknown) => error);
    await stopWhenAsleep(self.pid, means);

    expect(await slow).toMatchObject({ code });
    expect(await namesOf(hub)).toHaveLength(2);
  });

  it('throws the connection away when the client gives up waiting', async () => {
    await pool.end();
    pool = poolOf({ max: 1, query_timeout: 150, options: '-c statement_timeout=5000' });
    reads = new HubReads(pool);

    await expect(reads.read(hub, { text: 'select pg_sleep(1)' })).rejects.toThrow(/timeout/i);

    expect(await namesOf(hub)).toHaveLength(2);
  });

  it('survives a network that breaks in the middle of an answer', async () => {
    const proxy = await brittleProxy(Number(new URL(testDatabaseUrls().app).port));
    const url = new URL(testDatabaseUrls().app);
    url.port = `${proxy.port}`;
    const through = new pg.Pool({ connectionString: url.href, max: 1 });
    through.on('error', () => {});
    const brittle = new HubReads(through);
    await brittle.read(hub, { text: OWN_NAMES });

    const slow = brittle.read(hub, { text: 'select pg_sleep(0.3)' }).catch((error: unknown) => error);
    proxy.cut();

    expect(await slow).toBeInstanceOf(Error);
    expect((await brittle.read(hub, { text: OWN_NAMES }))[0]).toHaveLength(2);
    await through.end();
    proxy.close();
  });

  it('rejects and reads on when a value cannot be read by its type', async () => {
    const point = 600 as Parameters<typeof pg.types.setTypeParser>[0];
    pg.types.setTypeParser(point, () => {
      throw new Error('unreadable');
    });

    await expect(reads.read(hub, { text: 'select point(1, 2)' })).rejects.toThrow('unreadable');
    pg.types.setTypeParser(point, (value) => value);

    expect(await namesOf(hub)).toHaveLength(2);
  });

  it('rejects and reads on when a value cannot be sent', async () => {
    const circular: { self?: unknown } = {};
    circular.self = circular;

    await expect(reads.read(hub, { text: 'select $1::jsonb', values: [circular] })).rejects.toThrow(/circular/i);

    expect(await namesOf(hub)).toHaveLength(2);
  });

  function poolOf(options: pg.PoolConfig): pg.Pool {
    const made = new pg.Pool({ connectionString: testDatabaseUrls().app, options: READ_ONLY, ...options });
    made.on('error', () => {});
    return made;
  }

  async function namesOf(id: string): Promise<unknown[]> {
    const [rows] = await reads.read(id, { text: OWN_NAMES });
    return rows!;
  }

  /** Waits until the backend sleeps, then stops it; the owner may signal nobody, so root does. */
  async function stopWhenAsleep(pid: number, means: string): Promise<void> {
    const root = new pg.Client(process.env['TEST_ROOT_URL']);
    await root.connect();
    for (;;) {
      const { rowCount } = await root.query(`select from pg_stat_activity where pid = $1 and wait_event = 'PgSleep'`, [
        pid,
      ]);
      if (rowCount) break;
    }
    await root.query(`select ${means}($1)`, [pid]);
    await root.end();
  }

  /** A TCP proxy before PostgreSQL whose open connections can be cut. */
  async function brittleProxy(target: number): Promise<{ port: number; cut(): void; close(): void }> {
    const open = new Set<net.Socket>();
    const server = net.createServer((near) => {
      const far = net.connect(target, '127.0.0.1');
      for (const socket of [near, far]) {
        open.add(socket);
        socket.on('error', () => {}).on('close', () => open.delete(socket));
      }
      near.pipe(far).pipe(near);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as net.AddressInfo;
    const cut = (): void => open.forEach((socket) => socket.destroy());
    return { port, cut, close: () => (cut(), server.close()) };
  }
});
