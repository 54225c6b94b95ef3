import { setTimeout as wait } from 'node:timers/promises';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { asRoot } from './ground/databases.js';
import { startApi, type Call, type RunningApi } from './ground/running-api.js';
import { EXAMPLES } from './matrix/examples/index.js';
import { callOf } from './matrix/example.js';
import { makeWorld, type Caller, type World } from './matrix/world.js';

const PARALLEL = 50;

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly retryAfter: unknown;
}

describe('when things go wrong at once', () => {
  let api: RunningApi;
  let world: World;

  beforeAll(async () => {
    api = await startApi('faults');
  }, 60_000);

  beforeEach(async () => {
    world = await makeWorld(api.database.owner);
  });

  afterAll(() => api.stop());

  it(`F22: ${PARALLEL} equal submits with one key have one effect and one answer`, async () => {
    const call = {
      ...request('POST /api/v1/hubs/:hub/tasks', 'hub_staff'),
      headers: { 'idempotency-key': 'one-click' },
    };

    const answers = await all(() => call);

    expect(new Set(answers.map(({ status, body }) => `${status} ${body}`)).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 201 });
    expect(await count(`progress.task where hub_id = $1 and title = '만나서 보기'`)).toBe(1);
    expect(await trail('task.opened')).toBe(1);
  });

  it('F22: a retry with the same key gets the first answer, another content is refused', async () => {
    const headers = { 'idempotency-key': 'again' };
    const call = request('POST /api/v1/hubs/:hub/tasks', 'hub_staff');
    const first = await send({ ...call, headers });

    const again = await send({ ...call, headers });
    const other = await send({ ...call, headers, body: { ...(call.body as object), title: '다른 일' } });

    expect(again).toEqual(first);
    expect(other.status).toBe(409);
    expect(await count(`progress.task where hub_id = $1 and title in ('만나서 보기', '다른 일')`)).toBe(1);
  });

  it('F22: an upload repeated with its key is taken once, the key with another file is refused', async () => {
    const upload = {
      ...request('POST /api/v1/hubs/:hub/roster-imports', 'hub_staff'),
      headers: { 'idempotency-key': 'roster' },
    };
    const file = upload.file!;
    const [first, second] = await Promise.all([send(upload), send(upload)]);

    const again = await send(upload);
    const other = await send({
      ...upload,
      file: { ...file, content: Buffer.concat([file.content, Buffer.from('\n')]) },
    });
    const renamed = await send({ ...upload, file: { ...file, name: '다른 이름.csv' } });

    expect(first.status).toBe(201);
    expect([second, again]).toEqual([first, first]);
    expect([other, renamed].map(({ status, body }) => [status, (JSON.parse(body) as { code: string }).code])).toEqual([
      [409, 'platform.key_reused'],
      [409, 'platform.key_reused'],
    ]);
    expect(await count(`ventures.roster_import where hub_id = $1 and file_name = $2`, [file.name])).toBe(1);
  });

  describe('F7 and F22: what was done under a key is not done again', () => {
    const call = (key: string): Call => ({
      ...request('POST /api/v1/hubs/:hub/tasks', 'hub_staff'),
      headers: { 'idempotency-key': key },
    });
    const tasks = () => count(`progress.task where hub_id = $1 and title = '만나서 보기'`);
    const aged = (minutes: number) =>
      api.database.owner.query(
        `update platform.idempotency_key set created_at = created_at - make_interval(mins => $2) where hub_id = $1`,
        [world.hub.id, minutes],
      );
    /** As long as `work` takes, the database refuses to `status`. */
    const whileRefused = async <T>(refused: string, work: () => Promise<T>): Promise<T> => {
      const owner = api.database.owner;
      await owner.query(
        `create function platform.refuse() returns trigger language plpgsql as
           $$ begin raise exception 'away' using errcode = '57P01'; end $$;
         create trigger refuse before update on platform.idempotency_key for each row when (${refused})
           execute function platform.refuse()`,
      );
      try {
        return await work();
      } finally {
        await owner.query(`drop trigger refuse on platform.idempotency_key; drop function platform.refuse()`);
      }
    };

    it('when only its answer cannot be kept', async () => {
      const first = await whileRefused('new.status is not null', () => send(call('kept')));
      await aged(2);
      const again = await send(call('kept'));

      expect(first.status).toBe(201);
      expect([again.status, JSON.parse(again.body)]).toMatchObject([409, { code: 'platform.answer_lost' }]);
      expect(await tasks()).toBe(1);
    });

    it('but it is when nothing was', async () => {
      const first = await whileRefused('new.done_at is not null', () => send(call('refused')));
      const again = await send(call('refused'));

      expect([first.status, again.status]).toEqual([503, 201]);
      expect(await tasks()).toBe(1);
    });

    it('and who was overtaken after a minute cannot finish', async () => {
      const [first, second] = await asRoot(api.database.name, async (holder) => {
        await holder.query('begin');
        await holder.query('lock table progress.task in exclusive mode');
        const slow = send(call('slow'));
        await waitingForLock(1);
        await aged(2);
        const overtaking = send(call('slow'));
        await waitingForLock(2);
        await holder.query('commit');
        return Promise.all([slow, overtaking]);
      });

      expect([first.status, second.status]).toEqual([409, 201]);
      expect(await tasks()).toBe(1);
    });
  });

  it(`F24: of ${PARALLEL} edits of one version one wins, and every loser is shown what stands there now`, async () => {
    const call = request('PUT /api/v1/hubs/:hub/tasks/:id', 'hub_staff');

    const answers = await all((i) => ({ ...call, body: { ...(call.body as object), title: `제목 ${i}` } }));

    const [winner, ...more] = answers.filter(({ status }) => status === 200);
    const losers = answers.filter(({ status }) => status === 412);
    expect(more).toEqual([]);
    expect(losers).toHaveLength(PARALLEL - 1);
    const { title } = JSON.parse(winner!.body) as { title: string };
    const shown = losers.map(({ body }) => (JSON.parse(body) as { current: { title: string } }).current.title);
    expect(new Set(shown)).toEqual(new Set([title]));
    expect(await count(`progress.task where hub_id = $1 and title = $2`, [title])).toBe(1);
  });

  it(`F25: ${PARALLEL} decisions of one submission end in one decision, one audit entry and one event`, async () => {
    const accept = request('POST /api/v1/hubs/:hub/submissions/:id/accept', 'hub_staff');
    const giveBack = request('POST /api/v1/hubs/:hub/submissions/:id/return', 'hub_manager');

    const answers = await all((i) => (i % 2 === 0 ? accept : giveBack));

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 412 || status === 409)).toHaveLength(PARALLEL - 1);
    expect(await count(`progress.review where hub_id = $1 and submission_id = $2`, [world.own.submission])).toBe(1);
    expect(
      await count(
        `platform.audit_entry where hub_id = $1 and action in ('submission.accepted', 'submission.returned')`,
      ),
    ).toBe(1);
    expect(await count(`platform.outbox_message where hub_id = $1 and name like 'progress.%'`)).toBe(1);
  });

  it('F7: when PostgreSQL throws everybody out, requests are retried or refused for now, none is half done', async () => {
    const calls = Array.from({ length: PARALLEL }, (_, i) => ({
      ...request('POST /api/v1/hubs/:hub/tasks', 'hub_staff'),
      body: { ...(request('POST /api/v1/hubs/:hub/tasks', 'hub_staff').body as object), title: `끊긴 일 ${i}` },
    }));

    const work = Promise.all(calls.map(send));
    await throwEverybodyOut();
    const answers = await work;
    const after = await send(request('GET /api/v1/hubs/:hub/tasks', 'hub_staff'));

    const done = answers.filter(({ status }) => status === 201).length;
    expect(answers.filter(({ status }) => status !== 201 && status !== 503)).toEqual([]);
    expect(answers.filter(({ status, retryAfter }) => status === 503 && !retryAfter)).toEqual([]);
    expect(after.status).toBe(200);
    const stored = await count(`progress.task where hub_id = $1 and title like '끊긴 일 %'`);
    expect(stored).toBeGreaterThanOrEqual(done);
    expect(await trail('task.opened')).toBe(stored);
  });

  it('F7: is alive but not ready while PostgreSQL cannot be reached, and ready again by itself', async () => {
    const health = async () => {
      const [live, ready] = await Promise.all([
        send({ route: 'GET /health/live' }),
        send({ route: 'GET /health/ready' }),
      ]);
      return { live: live.status, ready: ready.status, ...(JSON.parse(ready.body) as { database: string }) };
    };
    const before = await health();

    await asRoot('postgres', (root) => root.query(`alter database ${api.database.name} allow_connections false`));
    await throwEverybodyOut();
    const away = await health();
    await asRoot('postgres', (root) => root.query(`alter database ${api.database.name} allow_connections true`));

    expect(before).toMatchObject({ live: 200, ready: 200, database: 'up' });
    expect(away).toMatchObject({ live: 200, ready: 503, status: 'unready', database: 'down' });
    expect(await health()).toMatchObject({ live: 200, ready: 200, database: 'up' });
  });

  function request(route: string, caller: Caller): Call {
    return callOf(route, EXAMPLES[route]!, world, caller);
  }

  async function send(call: Call): Promise<Answer> {
    const answer = await api.call(call);
    return { status: answer.statusCode, body: answer.body, retryAfter: answer.headers['retry-after'] };
  }

  /** Fifty at once wait for few connections; who is told to come back comes back, as a client does. */
  async function sendUntilHeard(call: Call): Promise<Answer> {
    const answer = await send(call);
    return answer.status === 503 && answer.retryAfter ? sendUntilHeard(call) : answer;
  }

  function all(call: (i: number) => Call): Promise<Answer[]> {
    return Promise.all(Array.from({ length: PARALLEL }, (_, i) => sendUntilHeard(call(i))));
  }

  async function count(from: string, values: unknown[] = []): Promise<number> {
    const { rows } = await api.database.owner.query<{ n: number }>(`select count(*)::int as n from ${from}`, [
      world.hub.id,
      ...values,
    ]);
    return rows[0]!.n;
  }

  function trail(action: string): Promise<number> {
    return count(`platform.audit_entry where hub_id = $1 and action = $2`, [action]);
  }

  async function waitingForLock(many: number): Promise<void> {
    await asRoot(api.database.name, async (root) => {
      for (;;) {
        const { rows } = await root.query<{ n: number }>(
          `select count(*)::int as n from pg_stat_activity where datname = $1 and wait_event_type = 'Lock'`,
          [api.database.name],
        );
        if (rows[0]!.n >= many) return;
        await wait(20);
      }
    });
  }

  async function throwEverybodyOut(): Promise<void> {
    await asRoot('postgres', (root) =>
      root.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = 'onsil_app'`,
        [api.database.name],
      ),
    );
  }
});
