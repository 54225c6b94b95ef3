import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Permission } from '@onsil/contracts';
import { PERMISSION_KEY } from '@onsil/platform';
import type { LightMyRequestResponse } from 'fastify';

import { PERMISSION_MATRIX } from '../../../../libs/identity/src/access/permission-matrix.js';
import { startApi, type Route, type RunningApi } from '../ground/running-api.js';
import { callOf, type Example } from './example.js';
import { EXAMPLES } from './examples/index.js';
import { PUBLIC_ROUTES } from './public-routes.js';
import { CALLERS, makeWorld, scrambled, type Caller, type World } from './world.js';

const ROUTES = Object.keys(EXAMPLES);
const HUB_ROUTES = ROUTES.filter((route) => route.includes('/hubs/:hub'));
const NETWORK_ROUTES = ROUTES.filter((route) => route.includes('/networks/:network'));
const PERSONAL_ROUTES = ROUTES.filter((route) => ![...HUB_ROUTES, ...NETWORK_ROUTES].includes(route));

/** The reaches of somebody who may do it for some teams, and for no other. */
const OF_A_TEAM: ReadonlySet<string | undefined> = new Set(['own', 'led', 'assigned']);
/** Headers that differ from answer to answer and tell nothing. */
const RESTLESS = new Set(['date', 'x-request-id']);

describe('every route, called by every role', () => {
  let api: RunningApi;
  let home: World;
  let foreign: World;
  /** For the routes that change nothing: what one caller was told, the next is told as well. */
  let readWorld: World;
  let access: ReadonlyMap<string, Route['access']>;

  beforeAll(async () => {
    api = await startApi('matrix');
    access = new Map(api.routes.map((route) => [route.name, route.access]));
    home = await makeWorld(api.database.owner);
    foreign = await makeWorld(api.database.owner);
    readWorld = await makeWorld(api.database.owner);
  }, 60_000);

  afterAll(() => api.stop());

  it('has an example for each registered route, and none for a route that is gone', () => {
    expect(ROUTES.sort()).toEqual(api.routes.map(({ name }) => name).sort());
  });

  it('sees the routes that Fastify sees', () => {
    const beside = /^(?:HEAD|OPTIONS) |^GET \/(?:\*|api\/docs|api\/openapi|assets\/)/;
    const fastify = api.registered.filter((route) => !beside.test(route));

    expect([...new Set(fastify)].sort()).toEqual(api.routes.map(({ name }) => name).sort());
  });

  it('is open to visitors on the listed routes only', () => {
    const open = api.routes.filter((route) => route.access === 'public').map(({ name }) => name);

    expect(open.sort()).toEqual([...PUBLIC_ROUTES].sort());
  });

  // The tests below learn from the route itself who may call it; a route that asks for less than it did is seen here only.
  it('asks of each route what we agreed on', () => {
    const asked = api.routes.map(({ name, access: asks }) => `${name}: ${asks}`);

    expect(asked.sort().join('\n')).toMatchSnapshot();
  });

  it.each<[route: string, asks: Permission, planted: Permission, caller: Caller, open?: ReturnType<typeof told>]>([
    ['GET /api/v1/hubs/:hub/audit', 'audit.read', 'hub.read', 'mentor'],
    ['GET /api/v1/hubs/:hub/mentors', 'mentor.read', 'session.read', 'team_lead'],
    [
      'GET /api/v1/hubs/:hub/cohorts/:cohort/gates',
      'board.read',
      'board.counts',
      'funder_observer',
      { status: 404, code: 'platform.not_found' }, // its query asks for the reach of the board once more
    ],
    ['GET /api/v1/hubs/:hub/mentoring/missing-logs', 'mentoring.oversee', 'session.log', 'mentor'],
    ['GET /api/v1/hubs/:hub/cohorts/:id/business-model', 'business_model.oversee', 'business_model.read', 'mentor'],
    ['GET /api/v1/hubs/:hub/cohorts/:id/readiness-map', 'readiness.oversee', 'readiness.read', 'mentor'],
    ['GET /api/v1/hubs/:hub/readiness-framework-example', 'readiness.configure', 'readiness.read', 'team_lead'],
    ['GET /api/v1/hubs/:hub/reminder-calendar', 'reminder.read', 'notice.read', 'team_member'],
    ['GET /api/v1/hubs/:hub/mail-refusals', 'reminder.read', 'notice.read', 'mentor'],
    ['GET /api/v1/hubs/:hub/cohorts/:id/graduation', 'exit.oversee', 'exit.read', 'team_lead'],
  ])('would see it if %s asked for less than %s', async (route, asks, less, caller, open = { status: 200 }) => {
    const call = callOf(route, EXAMPLES[route]!, home, caller);
    const { handler } = api.routes.find(({ name }) => name === route)!;
    const before = await api.call(call);

    Reflect.defineMetadata(PERMISSION_KEY, less, handler);
    const planted = await api.call(call);
    Reflect.defineMetadata(PERMISSION_KEY, asks, handler);

    expect(told(before)).toEqual({ status: 403, code: 'platform.forbidden' });
    expect(told(planted)).toEqual(open);
  });

  it('answers evidence as an attachment that no browser runs, frames or guesses about', async () => {
    const route = 'GET /api/v1/hubs/:hub/evidence-files/:id';
    const world = await prepared(await makeWorld(api.database.owner), EXAMPLES[route]!);

    const { headers } = await api.call(callOf(route, EXAMPLES[route]!, world, 'hub_staff'));

    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'content-disposition': expect.stringMatching(/^attachment; /),
      'cache-control': 'private, no-store',
    });
  });

  it.each(ROUTES.filter((route) => !PUBLIC_ROUTES.includes(route)))('%s asks a visitor to sign in', async (route) => {
    const { session: _, ...call } = callOf(route, EXAMPLES[route]!, home, 'hub_manager');

    const answer = await api.call(call);

    expect(told(answer)).toMatchObject({ status: 401, code: 'platform.unauthenticated' });
  });

  it.each(PERSONAL_ROUTES)('%s answers as its example says', async (route) => {
    const example = EXAMPLES[route]!;
    const world = await prepared(await makeWorld(api.database.owner), example);

    const answer = await api.call(callOf(route, example, world, example.caller ?? 'hub_manager'));

    expect(told(answer)).toMatchObject({ status: example.status });
  });

  describe.each(NETWORK_ROUTES)('%s', (route) => {
    const example: Example = EXAMPLES[route]!;

    it('answers the operator of the network', async () => {
      const world = await prepared(await makeWorld(api.database.owner), example);

      const answer = await api.call(callOf(route, example, world, 'network_operator'));

      expect(told(answer)).toMatchObject({ status: example.status });
    });

    it('is not there for anybody else, the operator of another network among them', async () => {
      const strangers = [
        ...CALLERS.filter((caller) => caller !== 'network_operator').map((caller) => home.people[caller]),
        foreign.people.network_operator,
      ];
      for (const { session } of strangers) {
        const call = { ...callOf(route, example, home, 'network_operator'), session };
        const known = await api.call(call);
        const unknown = await api.call({ ...call, path: { ...call.path, network: scrambled(home).network } });

        expect(told(known)).toEqual({ status: 404, code: 'platform.not_found' });
        expect(seen(known)).toEqual(seen(unknown));
      }
    });
  });

  describe.each(HUB_ROUTES)('%s', (route) => {
    const example: Example = EXAMPLES[route]!;

    it('answers those whose role holds the permission, each in a world that nobody changed', async () => {
      for (const caller of holders(route)) {
        const isRead = route.startsWith('GET ') && !example.prepare;
        const world = isRead ? readWorld : await prepared(await makeWorld(api.database.owner), example);

        const answer = await api.call(callOf(route, example, world, caller));

        const expected = example.refused?.[caller]?.status ?? example.status;
        expect({ caller, ...told(answer) }).toMatchObject({ caller, status: expected });
      }
    });

    it('refuses every other role before any look-up, whatever the ids', async () => {
      const others = CALLERS.filter((caller) => caller !== 'network_operator' && !holders(route).includes(caller));
      for (const caller of others)
        for (const world of [home, foreign, scrambled(home)]) {
          const answer = await api.call(callOf(route, example, home, caller, world));

          expect({ caller, ...told(answer) }).toEqual({ caller, status: 403, code: 'platform.forbidden' });
        }
    });

    it('is not there for people of another hub, nor for the operator of the network', async () => {
      const strangers = [foreign.people.hub_manager, foreign.people.team_lead, home.people.network_operator];
      for (const { session } of strangers) {
        const call = { ...callOf(route, example, home, 'hub_manager'), session };
        const known = await api.call(call);
        const unknown = await api.call({ ...call, path: { ...call.path, hub: 'no-such-hub' } });

        expect(told(known)).toEqual({ status: 404, code: 'platform.not_found' });
        expect(seen(known)).toEqual(seen(unknown));
      }
    });

    it('tells nothing of another hub: its ids are answered as ids that never were', async () => {
      const [ours, theirs] = [await prepared(home, example), await prepared(foreign, example)];
      for (const caller of holders(route)) {
        const nowhere = callOf(route, example, home, caller, scrambled(ours));
        const call = callOf(route, example, home, caller, theirs);
        if (isSame(call, callOf(route, example, home, caller, ours))) continue;

        const [known, unknown] = [await api.call(call), await api.call(nowhere)];

        expect(seen(known)).toEqual(seen(unknown));
        if (example.path && hasIds(example.path(ours, ours.own)))
          expect({ caller, ...told(known) }).toMatchObject({ caller, status: 404 });
        else expect(known.statusCode).toBeLessThan(500);
      }
    });

    it('tells a team nothing of another team: its ids are answered as ids that never were', async () => {
      const ours = await prepared(home, example);
      for (const caller of holders(route).filter((role) => OF_A_TEAM.has(reachOf(route, role)))) {
        const call = callOf(route, example, home, caller, ours, ours.other);
        if (isSame(call, callOf(route, example, home, caller, ours))) continue;
        const nowhere = scrambled(ours);

        const [known, unknown] = [
          await api.call(call),
          await api.call(callOf(route, example, home, caller, nowhere, nowhere.other)),
        ];

        expect({ caller, ...seen(known) }).toEqual({ caller, ...seen(unknown) });
        expect(known.statusCode).toBeGreaterThanOrEqual(400);
      }
    });
  });

  /** The callers whose role holds a hub route's permission. */
  function holders(route: string): readonly Caller[] {
    const permission = access.get(route);
    if (!permission || permission === 'public' || permission === 'signed in')
      throw new Error(`${route} asks for no permission`);
    return CALLERS.filter(
      (role) => role !== 'network_operator' && PERMISSION_MATRIX[permission].reaches[role] !== undefined,
    );
  }

  function reachOf(route: string, role: Caller): string | undefined {
    const permission = access.get(route);
    return permission && permission !== 'public' && permission !== 'signed in'
      ? PERMISSION_MATRIX[permission].reaches[role]
      : undefined;
  }

  async function prepared(world: World, { prepare }: Example): Promise<World> {
    return prepare ? { ...world, prepared: await prepare(api, world) } : world;
  }
});

/** What a refusal says of itself. */
function told(answer: LightMyRequestResponse): { status: number; code?: string } {
  const isProblem = String(answer.headers['content-type']).startsWith('application/problem+json');
  return { status: answer.statusCode, ...(isProblem && { code: answer.json<{ code: string }>().code }) };
}

/** All that a caller sees of an answer, but for what differs every time. */
function seen(answer: LightMyRequestResponse): { status: number; headers: unknown; body: string } {
  const headers = Object.fromEntries(Object.entries(answer.headers).filter(([name]) => !RESTLESS.has(name)));
  return {
    status: answer.statusCode,
    headers,
    body: answer.body.replace(/"requestId":"[^"]*"/, '').replace(/<[0-9a-f-]{36}@/, '<somebody@'),
  };
}

function isSame(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function hasIds(path: Readonly<Record<string, string>>): boolean {
  return Object.values(path).some((value) => /^[0-9a-f-]{36}$/.test(value));
}
