import { beforeEach, describe, expect, it } from '@jest/globals';
import { newId, UnitOfWork, type Actor } from '@onsil/platform';
import { insertGrant, insertPerson } from '@onsil/testing/identity';
import { freshHub, TEST_NOW, type HubHarness } from '@onsil/testing/platform';

import { accessOf, type Access } from '../access/access.query.js';
import { IdentityModule } from '../identity.module.js';
import { newSecret } from '../token/secret-token.js';
import { ChangeGrant } from './change-grant.js';
import { EndGrant } from './end-grant.js';
import { GiveGrant } from './give-grant.js';

const MENTOR = { role: 'mentor', scope: 'hub', scopeId: null, startsOn: null, endsOn: null } as const;

describe('grants', () => {
  let hub: HubHarness;
  let manager: Actor;
  let managerGrant: string;

  beforeEach(async () => {
    hub = await freshHub({ modules: [IdentityModule] });
    const { id } = await insertPerson(hub);
    managerGrant = await insertGrant(hub, { personId: id, role: 'hub_manager' });
    manager = hub.actorAs('hub_manager', { personId: id });
  });

  const rolesAt = async (personId: string, at: string): Promise<string[]> =>
    (await accessAt(personId, at)).grants.map(({ role }) => role);
  const accessAt = async (personId: string, at: string): Promise<Access> => {
    const { hash } = newSecret();
    await hub.asOwner(
      `insert into identity.session (id, person_id, token_hash, own_device, user_agent, started_at, rotated_at, last_seen_at)
       values ($1, $2, $3, false, '', $4, $4, $4)`,
      [newId(), personId, hash, TEST_NOW],
    );
    const access = await accessOf(hub.get(UnitOfWork).readGlobal(), {
      secretHash: hash,
      at: new Date(at),
      hubSlug: hub.hub.slug,
      demo: true,
    });
    return access!;
  };

  it('holds from its first to its last day on the hub’s clock', async () => {
    const { id } = await insertPerson(hub);
    await insertGrant(hub, { personId: id, role: 'mentor', startsOn: '2031-03-10', endsOn: '2031-03-12' });

    expect(await rolesAt(id, '2031-03-09T14:59:59Z')).toEqual([]);
    expect(await rolesAt(id, '2031-03-09T15:00:00Z')).toEqual(['mentor']);
    expect(await rolesAt(id, '2031-03-12T14:59:59Z')).toEqual(['mentor']);
    expect(await rolesAt(id, '2031-03-12T15:00:00Z')).toEqual([]);
  });

  it('on a team follows the membership: it is neither given, moved nor ended here', async () => {
    const { id: personId } = await insertPerson(hub);
    const teamId = newId();
    await hub.asOwner(
      `insert into ventures.team (id, hub_id, name, name_key, created_at) values ($1, $2, '다시책방', '다시책방', now())`,
      [teamId, hub.hub.id],
    );
    const id = await insertGrant(hub, { personId, role: 'team_lead', scope: 'team', scopeId: teamId });
    const refused = { code: 'identity.role_follows_team' };

    await expect(
      hub.get(GiveGrant).execute(manager, { ...MENTOR, personId, role: 'team_member', scope: 'team', scopeId: teamId }),
    ).rejects.toMatchObject(refused);
    await expect(hub.get(ChangeGrant).execute(manager, { id, version: 1, endsOn: '2031-03-05' })).rejects.toMatchObject(
      refused,
    );
    await expect(hub.get(EndGrant).execute(manager, { id, version: 1 })).rejects.toMatchObject(refused);
    await expect(
      hub.get(GiveGrant).execute(manager, { ...MENTOR, personId, scope: 'team', scopeId: teamId }),
    ).rejects.toMatchObject({ code: 'identity.mentor_is_assigned' });
  });

  it('is given to people of the hub, once, and named in the trail', async () => {
    const { id } = await insertPerson(hub);
    await insertGrant(hub, { personId: id, role: 'hub_staff' });

    await hub.get(GiveGrant).execute(manager, { ...MENTOR, personId: id });

    expect(await hub.auditTrail()).toMatchObject([{ action: 'grant.given', after: { person_id: id, role: 'mentor' } }]);
    await expect(hub.get(GiveGrant).execute(manager, { ...MENTOR, personId: id })).rejects.toMatchObject({
      code: 'identity.grant_exists',
    });
  });

  it('is given again when the one before has run out', async () => {
    const { id } = await insertPerson(hub);
    await insertGrant(hub, { personId: id, role: 'mentor', endsOn: '2031-03-01' });

    await hub.get(GiveGrant).execute(manager, { ...MENTOR, personId: id });

    expect(await rolesAt(id, '2031-03-04T03:00:00Z')).toEqual(['mentor']);
  });

  it('is not given to somebody whom the hub does not know', async () => {
    const stranger = await insertPerson(hub);

    await expect(hub.get(GiveGrant).execute(manager, { ...MENTOR, personId: stranger.id })).rejects.toMatchObject({
      code: 'platform.not_found',
    });
  });

  it('ends at once', async () => {
    const { id } = await insertPerson(hub);
    const grant = await insertGrant(hub, { personId: id, role: 'mentor' });

    await hub.get(EndGrant).execute(manager, { id: grant, version: 1 });

    expect(await rolesAt(id, '2031-03-04T00:00:01Z')).toEqual([]);
  });

  it('that ends gives the sessions of who held it a new secret, as one that is given does', async () => {
    const { id } = await insertPerson(hub);
    await insertGrant(hub, { personId: id, role: 'hub_staff' });
    const grant = await insertGrant(hub, { personId: id, role: 'mentor' });
    const isDue = async () => (await accessAt(id, '2031-03-05T00:00:00Z')).rotationDue;

    expect(await isDue()).toBe(false);
    hub.clock.advance({ minutes: 1 });
    await hub.get(EndGrant).execute(manager, { id: grant, version: 1 });

    expect(await isDue()).toBe(true);
  });

  it('of a manager is not ended by staff', async () => {
    await expect(
      hub.get(EndGrant).execute(hub.actorAs('hub_staff'), { id: managerGrant, version: 1 }),
    ).rejects.toMatchObject({ code: 'identity.role_not_yours_to_give' });
  });

  it('of the last manager is neither ended nor given a last day', async () => {
    const command = { id: managerGrant, version: 1 };

    await expect(hub.get(EndGrant).execute(manager, command)).rejects.toMatchObject({ code: 'identity.last_manager' });
    await expect(hub.get(ChangeGrant).execute(manager, { ...command, endsOn: '2031-12-31' })).rejects.toMatchObject({
      code: 'identity.last_manager',
    });
  });

  it('keeps one manager when the last two leave at once', async () => {
    const second = await insertPerson(hub);
    const secondGrant = await insertGrant(hub, { personId: second.id, role: 'hub_manager' });

    const outcomes = await Promise.all(
      [managerGrant, secondGrant].map((id) =>
        hub
          .get(EndGrant)
          .execute(manager, { id, version: 1 })
          .then(
            () => 'ended',
            (error: { code: string }) => error.code,
          ),
      ),
    );

    expect(outcomes.sort()).toEqual(['ended', 'identity.last_manager']);
  });

  it('changed on an old version shows what stands there now', async () => {
    const { id } = await insertPerson(hub);
    const grant = await insertGrant(hub, { personId: id, role: 'mentor' });
    await hub.get(ChangeGrant).execute(manager, { id: grant, version: 1, endsOn: '2031-12-31' });

    await expect(
      hub.get(ChangeGrant).execute(manager, { id: grant, version: 1, endsOn: '2031-11-30' }),
    ).rejects.toMatchObject({ code: 'platform.stale_version', current: { endsOn: '2031-12-31', version: 2 } });
  });

  it('of another hub does not exist', async () => {
    const other = await freshHub({ modules: [IdentityModule] });

    await expect(
      other.get(EndGrant).execute(other.actorAs('hub_manager'), { id: managerGrant, version: 1 }),
    ).rejects.toMatchObject({ code: 'platform.not_found' });
  });
});
