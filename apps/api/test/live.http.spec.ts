import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { MAX_FOLLOWED } from '@onsil/contracts';

import { asRoot } from './ground/databases.js';
import { startApi, type RunningApi } from './ground/running-api.js';
import { makeWorld, type Caller, type World } from './matrix/world.js';

/** What the screens promise. */
const PROMISED_MS = 2_000;

interface Heard {
  readonly event: string;
  readonly data: Record<string, unknown>;
  /** On the test's own clock. */
  readonly at: number;
}

/** A reader of a stream, as a browser reads it. */
class Listener {
  readonly heard: Heard[] = [];
  isOver = false;
  private constructor(
    readonly status: number,
    readonly headers: Headers,
    private readonly leaving: AbortController,
  ) {}

  static async open(url: string, session: string): Promise<Listener> {
    const leaving = new AbortController();
    const answer = await fetch(url, { headers: { cookie: `onsil=${session}` }, signal: leaving.signal });
    const listener = new Listener(answer.status, answer.headers, leaving);
    if (answer.status === 200) void listener.read(answer.body!).catch(() => (listener.isOver = true));
    else await answer.body?.cancel();
    return listener;
  }

  /** The next event of this name, from the first on that was not asked for yet. */
  async next(event: string, withinMs = PROMISED_MS): Promise<Heard> {
    const until = performance.now() + withinMs;
    while (performance.now() < until) {
      const found = this.heard.findIndex((each) => each.event === event);
      if (found >= 0) return this.heard.splice(0, found + 1).at(-1)!;
      await pause(10);
    }
    throw new Error(`No ${event} within ${withinMs} ms; heard ${JSON.stringify(this.heard)}`);
  }

  async over(withinMs = PROMISED_MS): Promise<boolean> {
    const until = performance.now() + withinMs;
    while (!this.isOver && performance.now() < until) await pause(10);
    return this.isOver;
  }

  leave(): void {
    this.leaving.abort();
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    let text = '';
    for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      const blocks = text.split('\n\n');
      text = blocks.pop()!;
      for (const block of blocks) {
        const event = /^event: (.*)$/m.exec(block)?.[1];
        const data = /^data: (.*)$/m.exec(block)?.[1];
        if (event && data) this.heard.push({ event, data: JSON.parse(data) as Heard['data'], at: performance.now() });
      }
    }
    this.isOver = true;
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a canvas that several people have open, on two APIs', () => {
  let one: RunningApi;
  let other: RunningApi;
  let world: World;
  const listeners: Listener[] = [];

  beforeAll(async () => {
    one = await startApi('live');
    other = await startApi('live', { beside: one });
    for (const api of [one, other]) await api.app.listen(0, '127.0.0.1');
  }, 60_000);

  afterEach(async () => {
    for (const listener of listeners.splice(0)) listener.leave();
    await pause(50);
  });

  afterAll(async () => {
    for (const api of [other, one]) {
      (api.app.getHttpServer() as Server).closeAllConnections();
      await api.stop();
    }
  }, 30_000);

  const listen = async (
    api: RunningApi,
    who: Caller,
    { of = world, canvas = of.own.canvas, hub = of.hub.slug }: { of?: World; canvas?: string; hub?: string } = {},
  ): Promise<Listener> => {
    const { port } = api.app.getHttpServer().address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/api/v1/hubs/${hub}/canvases/${canvas}/live`;
    const listener = await Listener.open(url, of.people[who].session);
    listeners.push(listener);
    return listener;
  };
  const call = (api: RunningApi, route: string, id: string, who: Caller, body?: object, version?: number) =>
    api.call({
      route,
      path: { hub: world.hub.slug, id },
      session: world.people[who].session,
      ...(body && { body }),
      ...(version !== undefined && { version }),
    });
  const addNote = (api: RunningApi, text = '군청이 낸다') =>
    call(api, 'POST /api/v1/hubs/:hub/canvases/:id/items', world.own.canvas, 'team_lead', {
      block: 'issue',
      text,
      tag: null,
      confidence: 'assumed',
    });

  it('hear of notes and comments from the other process within two seconds, ids only', async () => {
    world = await makeWorld(one.database.owner);
    const mentor = await listen(other, 'mentor');
    await mentor.next('hello');
    const waits: number[] = [];
    const hear = async (what: string, act: () => Promise<{ statusCode: number; body: string }>) => {
      const began = performance.now();
      const answer = await act();
      expect(answer.statusCode).toBeLessThan(300);
      const { data, at } = await mentor.next('changed');
      waits.push(at - began);
      expect(data).toMatchObject({ what, by: world.people.team_lead.id });
      expect(Object.keys(data).sort()).toEqual(['by', 'id', 'what']);
      return data['id'] as string;
    };
    const { canvasItem, canvas } = world.own;
    const note = { text: '비밀스러운 글', tag: null, confidence: 'assumed' };
    const item = (verb: string) => `POST /api/v1/hubs/:hub/canvas-items/:id/${verb}`;

    await hear('item_added', () => addNote(one, '비밀스러운 글'));
    await hear('item_changed', () =>
      call(one, 'PUT /api/v1/hubs/:hub/canvas-items/:id', canvasItem, 'team_lead', note, 1),
    );
    await hear('item_moved', () =>
      call(one, item('move'), canvasItem, 'team_lead', { block: 'issue', after: null }, 2),
    );
    await hear('item_removed', () => call(one, item('remove'), canvasItem, 'team_lead', undefined, 3));
    const thread = await hear('thread_changed', () =>
      call(one, 'POST /api/v1/hubs/:hub/canvases/:id/threads', canvas, 'team_lead', {
        block: 'issue',
        itemId: null,
        body: '비밀스러운 말',
        mentionIds: [],
      }),
    );

    expect(thread).toMatch(/^[0-9a-f-]{36}$/);
    expect(Math.max(...waits)).toBeLessThan(PROMISED_MS);
    expect(JSON.stringify(mentor.heard)).not.toContain('비밀');
  });

  it('see who else is there, whichever process they came to, and that they left', async () => {
    world = await makeWorld(one.database.owner);
    const lead = await listen(one, 'team_lead');
    const hello = await lead.next('hello');
    expect(hello.data['people']).toEqual([expect.objectContaining({ id: world.people.team_lead.id })]);

    const mentor = await listen(other, 'mentor');
    const both = await lead.next('people');
    expect(idsOf(both)).toEqual([world.people.mentor.id, world.people.team_lead.id].sort());
    mentor.leave();
    expect(idsOf(await lead.next('people'))).toEqual([world.people.team_lead.id]);
  });

  it('keep it from the other hub, and from who may not see the canvas', async () => {
    world = await makeWorld(one.database.owner);
    const foreign = await makeWorld(one.database.owner);
    const theirs = await listen(other, 'team_lead', { of: foreign });
    await theirs.next('hello');

    const statuses = await Promise.all([
      listen(other, 'hub_manager', { of: foreign, canvas: world.own.canvas }),
      listen(other, 'hub_manager', { of: foreign, canvas: world.own.canvas, hub: world.hub.slug }),
      listen(other, 'team_lead', { canvas: world.other.canvas }),
      listen(other, 'funder_observer'),
    ]);
    await addNote(one);
    await pause(400);

    expect(statuses.map(({ status }) => status)).toEqual([404, 404, 404, 403]);
    expect(theirs.heard.filter(({ event }) => event === 'changed')).toEqual([]);
  });

  it('are shut out when their session ends, or their right to see it', async () => {
    world = await makeWorld(one.database.owner);
    const [lead, mentor] = [await listen(one, 'team_lead'), await listen(other, 'mentor')];
    await lead.next('hello');
    await mentor.next('hello');

    await one.call({ route: 'DELETE /api/v1/sessions/current', session: world.people.team_lead.session });
    await lead.next('ended');
    await one.database.owner.query(
      `update identity.hub_grant set ended_at = now(), changed_at = now() where hub_id = $1 and person_id = $2`,
      [world.hub.id, world.people.mentor.id],
    );
    await mentor.next('ended');

    expect([await lead.over(), await mentor.over()]).toEqual([true, true]);
    expect((await listen(one, 'team_lead')).status).toBe(401);
    expect((await listen(one, 'mentor')).status).toBe(404);
  });

  it('can have only so many open, and pass a proxy unheld', async () => {
    world = await makeWorld(one.database.owner);
    const open: Listener[] = [];
    for (let i = 0; i <= MAX_FOLLOWED; i++) open.push(await listen(one, 'team_lead'));

    expect(open.map(({ status }) => status)).toEqual([...Array.from({ length: MAX_FOLLOWED }, () => 200), 429]);
    const { headers } = open[0]!;
    expect(headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(headers.get('cache-control')).toBe('no-store, no-transform');
    expect(headers.get('x-accel-buffering')).toBe('no');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  it('are told to look again when PostgreSQL was away, and hear what comes after', async () => {
    world = await makeWorld(one.database.owner);
    const mentor = await listen(other, 'mentor');
    await mentor.next('hello');

    const { rowCount } = await asRoot('postgres', (root) =>
      root.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and query in ('listen onsil_live', 'select 1')`,
        [one.database.name],
      ),
    );
    expect(rowCount).toBeGreaterThan(0);
    await mentor.next('hello', 5_000);
    await addNote(one);

    expect((await mentor.next('changed')).data).toMatchObject({ what: 'item_added' });
  });

  it('are let go when a process stops, which does not wait for them', async () => {
    world = await makeWorld(one.database.owner);
    const third = await startApi('live', { beside: one });
    await third.app.listen(0, '127.0.0.1');
    const mentor = await listen(third, 'mentor');
    await mentor.next('hello');

    const began = performance.now();
    await third.stop();

    expect(performance.now() - began).toBeLessThan(PROMISED_MS);
    expect(await mentor.over()).toBe(true);
  });
});

function idsOf({ data }: Heard): string[] {
  return (data['people'] as { id: string }[]).map(({ id }) => id).sort();
}
