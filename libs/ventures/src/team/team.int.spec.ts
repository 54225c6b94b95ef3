import { beforeEach, describe, expect, it } from '@jest/globals';
import { StaleVersion } from '@onsil/platform';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { insertLedTeam, insertStaff, insertTeam } from '../../testing/index.js';
import { SameBusinessNumber } from '../ventures.errors.js';
import { VenturesModule } from '../ventures.module.js';
import { TeamQuery } from './team-page.query.js';
import { UpdateTeam } from './update-team.js';

describe('changing a team', () => {
  let hub: HubHarness;
  let teamId: string;

  beforeEach(async () => {
    hub = await freshHub({ modules: [VenturesModule] });
    ({ teamId } = await insertLedTeam(hub));
  });

  const body = {
    name: '다시책방 둘',
    summary: '',
    district: '강원특별자치도 춘천시',
    sector: null,
    kind: null,
    website: null,
    businessNumber: '698-42-47326',
    corporateNumber: null,
  };

  it('keeps a trail of before and after', async () => {
    const team = await hub.get(UpdateTeam).execute(await insertStaff(hub), { teamId, version: 1, team: body });

    expect(team).toMatchObject({ name: '다시책방 둘', version: 2 });
    expect(await hub.auditTrail()).toMatchObject([
      { action: 'team.updated', before: { name: '다시책방' }, after: { name: '다시책방 둘' } },
    ]);
  });

  it('tells the second of two at once, and keeps business numbers apart', async () => {
    await hub.tx((tx) => insertTeam(tx, { name: '숲길', businessNumber: '698-42-47326' }));

    await expect(
      hub.get(UpdateTeam).execute(await insertStaff(hub), { teamId, version: 3, team: body }),
    ).rejects.toThrow(StaleVersion);
    await expect(
      hub.get(UpdateTeam).execute(await insertStaff(hub), { teamId, version: 1, team: body }),
    ).rejects.toThrow(SameBusinessNumber);
  });

  it('lists teams by name, page by page, only those in reach', async () => {
    await hub.tx(async (tx) => {
      for (const name of ['가온', '나눔', '다솜']) await insertTeam(tx, { name });
    });
    const query = { limit: 2 };

    const first = await hub.get(TeamQuery).page(await insertStaff(hub), query);
    const second = await hub.get(TeamQuery).page(await insertStaff(hub), { ...query, after: first.next! });
    const own = await hub.get(TeamQuery).page(hub.actorAs('team_member', { ownTeamIds: [teamId] }), query);
    const found = await hub.get(TeamQuery).page(await insertStaff(hub), { ...query, search: '눔' });

    expect([...first.items, ...second.items].map(({ name }) => name)).toEqual(['가온', '나눔', '다솜', '다시책방']);
    expect(second.next).toBeNull();
    expect(own.items.map(({ name }) => name)).toEqual(['다시책방']);
    expect(found.items.map(({ name }) => name)).toEqual(['나눔']);
  });
});
