import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { SetUp, type SetUpCommand } from '@onsil/identity';

import { startApi, type RunningApi } from './ground/running-api.js';

const COMMAND: SetUpCommand = {
  network: '강원 네트워크',
  operatorEmail: 'operator@example.com',
  hub: {
    slug: 'campus-gangwon',
    nameKo: '강원 허브',
    nameEn: 'Gangwon hub',
    kind: 'campus',
    timeZone: 'Asia/Seoul',
    locale: 'ko',
  },
  managerEmail: 'manager@example.com',
};
const PASSWORD = '구름이 낮게 깔린 대관령';

describe('the first set-up', () => {
  let api: RunningApi;

  beforeAll(async () => {
    api = await startApi('set_up');
  }, 60_000);

  afterAll(() => api.stop());

  /** Each test finds what was never set up. */
  afterEach(() => api.database.owner.query('truncate network.network, identity.person cascade'));

  const setUp = (command = COMMAND) => api.app.get(SetUp, { strict: false }).execute(command);
  const tokenIn = (link: string) => link.split('#')[1]!;
  const signIn = async (email: string) => {
    const body = { email, password: PASSWORD, ownDevice: false };
    const answer = await api.call({ route: 'POST /api/v1/sessions', body });
    return /onsil=([\w-]+)/.exec(String(answer.headers['set-cookie']))?.[1] ?? '';
  };
  const setOperatorPassword = (link: string) =>
    api.call({
      route: 'POST /api/v1/password-resets',
      body: { token: tokenIn(link), password: PASSWORD, ownDevice: false },
    });
  const counts = async () => {
    const { rows } = await api.database.owner.query(
      `select (select count(*)::int from network.network) as networks, (select count(*)::int from network.hub) as hubs,
              (select count(*)::int from identity.person) as people`,
    );
    return rows[0] as object;
  };

  it('opens an empty database to its operator and to the manager of its first hub', async () => {
    const links = await setUp();
    await setOperatorPassword(links.operator);
    const joined = await api.call({
      route: 'POST /api/v1/invitations/join',
      body: { token: tokenIn(links.manager), name: '최은서', password: PASSWORD, locale: 'ko' },
    });

    expect(joined.json()).toEqual({ outcome: 'joined', hub: 'campus-gangwon' });
    const operator = await api.call({ route: 'GET /api/v1/me', session: await signIn(COMMAND.operatorEmail) });
    const manager = await api.call({ route: 'GET /api/v1/me', session: await signIn(COMMAND.managerEmail) });
    expect(operator.json()).toMatchObject({
      hubs: [],
      networks: [{ name: '강원 네트워크', roles: ['network_operator'] }],
    });
    expect(manager.json()).toMatchObject({ hubs: [{ slug: 'campus-gangwon', roles: ['hub_manager'] }], networks: [] });
  });

  it('makes nothing twice, and its newest links are the ones that work', async () => {
    const first = await setUp();
    const made = await counts();

    const second = await setUp();

    expect(await counts()).toEqual(made);
    const preview = async (link: string) => {
      const answer = await api.call({ route: 'POST /api/v1/invitations/preview', body: { token: tokenIn(link) } });
      return answer.json<{ state: string }>().state;
    };
    expect([await preview(first.manager), await preview(second.manager)]).toEqual(['revoked', 'open']);
    expect((await setOperatorPassword(second.operator)).statusCode).toBe(204);
  });

  it('refuses when people exist', async () => {
    await setOperatorPassword((await setUp()).operator);

    await expect(setUp()).rejects.toMatchObject({ code: 'identity.already_set_up' });
  });

  it('refuses another network beside the first', async () => {
    await setUp();

    await expect(setUp({ ...COMMAND, network: '다른 네트워크' })).rejects.toMatchObject({
      code: 'identity.already_set_up',
    });
  });

  it('makes one network when run twice at once', async () => {
    await Promise.all([setUp(), setUp()]);

    expect(await counts()).toEqual({ networks: 1, hubs: 1, people: 1 });
  });
});
