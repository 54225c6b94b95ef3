import { beforeAll, describe, expect, it } from '@jest/globals';

import { sharedApi, type Call, type RunningApi } from './ground/running-api.js';
import { makeWorld, type World } from './matrix/world.js';

describe('what nobody sends by accident', () => {
  let api: RunningApi;
  let world: World;

  beforeAll(async () => {
    api = await sharedApi();
    world = await makeWorld(api.database.owner);
  }, 60_000);

  const hub = () => ({ hub: world.hub.slug });

  it.each([
    ['a NUL in the path', () => ({ route: 'GET /api/v1/hubs/:hub', path: { hub: '\0' } })],
    ['a NUL in a search', () => ({ route: 'GET /api/v1/hubs/:hub/teams', path: hub(), query: { search: 'a\0b' } })],
    ['a page key of its own', () => ({ route: 'GET /api/v1/hubs/:hub/teams', path: hub(), query: { after: 'x\0' } })],
    [
      'a page key of another list',
      () => ({ route: 'GET /api/v1/hubs/:hub/roster-imports', path: hub(), query: { after: 'abc' } }),
    ],
    [
      'a day before the year 1',
      () => ({ route: 'GET /api/v1/hubs/:hub/audit', path: hub(), query: { from: '0000-01-01' } }),
    ],
    [
      'half a surrogate',
      () => ({
        route: 'POST /api/v1/hubs/:hub/tasks',
        path: hub(),
        body: {
          kind: 'call',
          title: '\ud800',
          note: '\0',
          ownerId: world.people.hub_manager.id,
          dueOn: null,
          teamId: null,
        },
      }),
    ],
    [
      'a cohort at the end of time',
      () => ({
        route: 'POST /api/v1/hubs/:hub/programmes/:id/cohorts',
        path: { ...hub(), id: world.programme },
        body: { name: '9기', startsOn: '9999-12-31', source: { kind: 'empty' } },
      }),
    ],
    [
      'an extension to the end of time',
      () => ({
        route: 'POST /api/v1/hubs/:hub/team-milestones/:id/exceptions',
        path: { ...hub(), id: world.own.open },
        body: { kind: 'extension', reason: '까닭', untilOn: '9999-12-31', movesDependants: true },
      }),
    ],
  ] as [string, () => Call][])('is refused in words, and is no bug of ours: %s', async (_name, call) => {
    const { statusCode, body } = await api.call({ ...call(), session: world.people.hub_manager.session });

    expect(`${statusCode} ${(JSON.parse(body) as { code: string }).code}`).toMatch(
      /^40[04] platform\.(?:malformed|invalid_input|not_found)$/,
    );
  });

  it.each(['//', '//%00', '/api//', '//[', '/%', '/x?//'])('is answered without a fault of ours: %s', async (url) => {
    const { statusCode } = await api.app.getHttpAdapter().getInstance().inject({ method: 'GET', url });

    expect([200, 400, 404]).toContain(statusCode);
  });

  describe('of a body that cannot be read', () => {
    const BODIES: readonly [string, { headers: Record<string, string>; payload: string }][] = [
      ['broken JSON', { headers: { 'content-type': 'application/json' }, payload: '{' }],
      ['two megabytes', { headers: { 'content-type': 'application/json' }, payload: `"${'x'.repeat(2_097_152)}"` }],
      ['a foreign format', { headers: { 'content-type': 'application/xml' }, payload: '<x/>' }],
    ];
    const post = (body: { headers: Record<string, string>; payload: string }, slug: string, session?: string) =>
      api.app
        .getHttpAdapter()
        .getInstance()
        .inject({
          method: 'POST',
          url: `/api/v1/hubs/${slug}/programmes`,
          payload: body.payload,
          headers: { ...body.headers, origin: 'http://localhost:3000', ...(session && { cookie: `onsil=${session}` }) },
        });

    it.each(BODIES)('nobody hears but who may call (%s)', async (_name, body) => {
      const { slug } = world.hub;
      const { hub_staff: staff, mentor } = world.people;

      const answers = await Promise.all([
        post(body, slug),
        post(body, 'no-such-hub', staff.session),
        post(body, slug, mentor.session),
        post(body, slug, staff.session),
      ]);

      expect(answers.slice(0, 3).map(({ statusCode }) => statusCode)).toEqual([401, 404, 403]);
      expect([400, 413, 415]).toContain(answers[3]!.statusCode);
    });
  });
});
