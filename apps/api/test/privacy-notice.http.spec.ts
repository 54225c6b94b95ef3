import { beforeAll, describe, expect, it } from '@jest/globals';
import type { CurrentNoticeView, Problem } from '@onsil/contracts';

import { sharedApi, type RunningApi } from './ground/running-api.js';
import { callOf } from './matrix/example.js';
import { EXAMPLES } from './matrix/examples/index.js';
import { makeWorld, type Caller, type World } from './matrix/world.js';

const NOTICES = '/api/v1/hubs/:hub/privacy-notices';
/** What answers before the notice is accepted: to read it and to accept it. */
const BEFORE = [`GET ${NOTICES}/current`, `POST ${NOTICES}/:id/acceptance`];
const HUB_ROUTES = Object.keys(EXAMPLES).filter((route) => route.includes('/hubs/:hub'));
/** One of them holds the right to any route. */
const CALLERS: readonly Caller[] = ['hub_manager', 'team_lead', 'mentor', 'hub_staff', 'funder_observer'];
const OWN = ['GET /api/v1/me', 'GET /api/v1/sessions', 'DELETE /api/v1/sessions/current'];

describe('a hub whose privacy notice was published anew', () => {
  let api: RunningApi;
  let world: World;

  beforeAll(async () => {
    api = await sharedApi();
    world = await makeWorld(api.database.owner);
    await call(`POST ${NOTICES}`);
  }, 60_000);

  const call = (route: string, caller: Caller = 'hub_manager') =>
    api.call(callOf(route, EXAMPLES[route]!, world, caller));

  it('asks for it first on every other route, after the role’s own rights', async () => {
    const owed: string[] = [];
    const refused: string[] = [];
    for (const route of HUB_ROUTES.filter((name) => !BEFORE.includes(name)))
      for (const caller of CALLERS) {
        const { code } = (await call(route, caller)).json<Problem>();
        if (code === 'identity.privacy_notice_owed') owed.push(route);
        else refused.push(code);
        if (code !== 'platform.forbidden') break;
      }

    expect(owed).toHaveLength(HUB_ROUTES.length - BEFORE.length);
    expect(new Set(refused)).toEqual(new Set(['platform.forbidden']));
  });

  it.each([
    ['ko', '안내를 읽고 동의하면 이어서 쓸 수 있어요.'],
    ['en', 'Read and accept it to go on.'],
  ])('says in %s what to do', async (language, sentence) => {
    const route = 'GET /api/v1/hubs/:hub';
    const { session } = world.people.team_lead;
    await api.database.owner.query('update identity.person set locale = $2 where id = $1', [
      world.people.team_lead.id,
      language,
    ]);

    const answer = await api.call({ route, path: { hub: world.hub.slug }, session });

    expect(answer.json<Problem>()).toMatchObject({ status: 403, code: 'identity.privacy_notice_owed' });
    expect(answer.json<Problem>().detail).toContain(sentence);
  });

  it.each(OWN)('leaves what is the person’s own: %s', async (route) => {
    expect((await call(route)).statusCode).toBeLessThan(300);
  });

  it('is open again once the new notice is accepted; the old one is not enough', async () => {
    const path = { hub: world.hub.slug };
    const { session } = world.people.mentor;
    const accept = (id: string) => api.call({ route: BEFORE[1]!, path: { ...path, id }, session });
    const look = async () => (await api.call({ route: 'GET /api/v1/hubs/:hub', path, session })).statusCode;

    await accept(world.notice);
    const afterTheOld = await look();
    const { notice } = (await call(BEFORE[0]!, 'mentor')).json<CurrentNoticeView>();
    await accept(notice!.id);

    expect([afterTheOld, await look()]).toEqual([403, 200]);
  });
});
