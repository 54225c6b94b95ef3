import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'pg';

import { startApi, type Call, type RunningApi } from '../ground/running-api.js';
import { callOf } from '../matrix/example.js';
import { EXAMPLES } from '../matrix/examples/index.js';
import { CALLERS, makeWorld, scrambled, type World } from '../matrix/world.js';
import { hubTables } from './catalogue.gates.js';

const CALLS = 2_000;
const REQUESTS = process.env['ONSIL_LONG'] ? 10_000 : 1_500;
const HUBS = 12;
const AT_ONCE = 40;
const SEED = 20_261_123;
/** It would shut everybody out until they accept the new notice. */
const SHUTS_OUT = 'POST /api/v1/hubs/:hub/privacy-notices';

/** Mulberry32: the same numbers at every run, so that a finding can be found again. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe('two hubs on one server', () => {
  let api: RunningApi;

  beforeAll(async () => {
    api = await startApi('fuzz');
  }, 60_000);

  afterAll(() => api.stop());

  it(`leaves the other hub untouched and unseen by ${CALLS} calls that mix in its ids`, async () => {
    const [ours, theirs] = [await makeWorld(api.database.owner), await makeWorld(api.database.owner)];
    const roll = dice(SEED);
    const pick = <T>(items: readonly T[]): T => items[Math.floor(roll() * items.length)]!;
    const routes = Object.keys(EXAMPLES).filter((route) => route.includes('/hubs/:hub') && route !== SHUTS_OUT);
    const before = await contentOf(api.database.owner, theirs.hub.id);
    const leaks: string[] = [];
    const statuses = new Map<number, number>();

    for (let i = 0; i < CALLS; i++) {
      const route = pick(routes);
      const caller = pick(CALLERS.filter((role) => role !== 'network_operator'));
      const call = callOf(route, EXAMPLES[route]!, ours, caller, mixed(ours, theirs, roll), pick([ours, theirs]).own);
      const answer = await api.call(call);
      statuses.set(answer.statusCode, (statuses.get(answer.statusCode) ?? 0) + 1);
      if (answer.body.includes(theirs.hub.slug)) leaks.push(`${route} as ${caller}: ${answer.body.slice(0, 200)}`);
      if (answer.statusCode >= 500) leaks.push(`${route} as ${caller}: ${answer.statusCode}`);
    }

    expect(leaks).toEqual([]);
    expect(await contentOf(api.database.owner, theirs.hub.id)).toEqual(before);
    expect(statuses.get(404)).toBeGreaterThan(CALLS / 20);
    expect(statuses.get(200)).toBeGreaterThan(CALLS / 20);
  }, 180_000);

  it(`answers ${HUBS} hubs their own, through ${REQUESTS} requests that interleave and break off`, async () => {
    const worlds: World[] = [];
    for (let i = 0; i < HUBS; i++) worlds.push(await makeWorld(api.database.owner));
    const roll = dice(SEED + 1);
    const routes = [
      'GET /api/v1/hubs/:hub',
      'GET /api/v1/hubs/:hub/programmes',
      'GET /api/v1/hubs/:hub/tasks',
      'GET /api/v1/hubs/:hub/inbox',
    ];
    const wrong: string[] = [];
    let seenOwn = 0;

    const one = async (): Promise<void> => {
      const world = worlds[Math.floor(roll() * worlds.length)]!;
      const route = routes[Math.floor(roll() * routes.length)]!;
      const nonsense = roll() < 0.1;
      const answer = await api.call({
        ...callOf(route, EXAMPLES[route]!, world, 'hub_staff'),
        ...(nonsense && brokenOff(world)),
      });
      const others = worlds.filter((other) => other !== world && answer.body.includes(other.hub.slug));
      if (others.length > 0) wrong.push(`${route} of ${world.hub.slug} holds ${others[0]!.hub.slug}`);
      if (answer.body.includes(world.hub.slug)) seenOwn += 1;
    };
    for (let i = 0; i < REQUESTS; i += AT_ONCE) await Promise.all(Array.from({ length: AT_ONCE }, one));

    expect(wrong).toEqual([]);
    expect(seenOwn).toBeGreaterThan(REQUESTS / 2);
  }, 300_000);
});

/** A request that fails in the middle of its work: ids that never were. */
function brokenOff(world: World): Pick<Call, 'route' | 'path'> {
  return {
    route: 'GET /api/v1/hubs/:hub/team-milestones/:id',
    path: { hub: world.hub.slug, id: scrambled(world).own.open },
  };
}

/** A world in which each thing is ours or theirs, as the dice fall. */
function mixed(ours: World, theirs: World, roll: () => number): World {
  const entries = Object.entries(ours).map(
    ([name, value]) => [name, roll() < 0.5 ? value : theirs[name as keyof World]] as const,
  );
  return { ...(Object.fromEntries(entries) as unknown as World), hub: ours.hub, people: ours.people };
}

/** Every row of a hub, table by table, as one hash each. */
async function contentOf(owner: Client, hubId: string): Promise<Record<string, unknown>> {
  const content: Record<string, unknown> = {};
  for (const table of await hubTables(owner)) {
    const { rows } = await owner.query<{ hash: string }>(
      `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as hash from ${table} t where hub_id = $1`,
      [hubId],
    );
    content[table] = rows[0]!.hash;
  }
  return content;
}
