import { beforeEach, describe, expect, it } from '@jest/globals';
import { newId, UnitOfWork, type SignedInPerson } from '@onsil/platform';
import { insertGrant, insertPerson, uniqueEmail } from '@onsil/testing/identity';
import { freshHub, TEST_NOW, type HubHarness } from '@onsil/testing/platform';

import { Afterwards } from '../afterwards.js';
import { IdentityModule } from '../identity.module.js';
import { JoinByInvitation } from '../invitation/join-by-invitation.js';
import { CreateHub } from './create-hub.js';
import { InviteManager } from './invite-manager.js';
import { networkHubs } from './network-hubs.query.js';
import { Operators } from './operators.js';

describe('a network operator', () => {
  let hub: HubHarness;
  let operator: SignedInPerson;

  beforeEach(async () => {
    hub = await freshHub({ modules: [IdentityModule] });
    const { id } = await insertPerson(hub);
    await hub.get(UnitOfWork).writeGlobal(null, (tx) => hub.get(Operators).grant(tx, hub.networkId, id));
    operator = { personId: id, sessionId: id, locale: 'ko' };
  });

  const newHub = (slug: string, managerEmail: string) =>
    ({
      slug,
      nameKo: '새 허브',
      nameEn: 'New hub',
      kind: 'town',
      timeZone: 'Asia/Seoul',
      locale: 'ko',
      managerEmail,
    }) as const;
  const hubs = async () => (await networkHubs(hub.get(UnitOfWork).readGlobal(), hub.networkId, TEST_NOW)).items;
  const secretFor = (email: string) => /#([\w-]{43})/.exec(hub.mailsTo(email).at(-1)!.text)![1]!;

  it('makes a hub whose manager is on the way and which has a privacy notice', async () => {
    const [slug, email] = [`town-${newId().slice(-12)}`, uniqueEmail('manager')];

    await hub.get(CreateHub).execute(operator, hub.networkId, newHub(slug, email));
    await hub.get(Afterwards).settled();
    const token = secretFor(email);
    await hub
      .get(JoinByInvitation)
      .execute({ token, name: '최은서', password: '강릉 바다에서 아침 수영', locale: 'ko' });

    expect(await hubs()).toContainEqual({
      slug,
      nameKo: '새 허브',
      nameEn: 'New hub',
      kind: 'town',
      managers: 1,
      staff: 0,
      mentors: 0,
      members: 0,
    });
    const notices = await hub.asOwner(
      `select number from identity.privacy_notice n join network.hub h on h.id = n.hub_id where h.slug = $1`,
      [slug],
    );
    expect(notices).toEqual([{ number: 1 }]);
  });

  it('is told when the path name is taken, and nothing is made', async () => {
    const email = uniqueEmail('manager');

    await expect(
      hub.get(CreateHub).execute(operator, hub.networkId, newHub(hub.hub.slug, email)),
    ).rejects.toMatchObject({ code: 'network.slug_taken', issues: [{ pointer: '/slug' }] });

    expect(hub.mailsTo(email)).toEqual([]);
  });

  it('invites a further manager, twice without a second mail', async () => {
    const command = { networkId: hub.networkId, slug: hub.hub.slug, email: uniqueEmail('manager') };

    await hub.get(InviteManager).execute(operator, command);
    await hub.get(InviteManager).execute(operator, command);
    await hub.get(Afterwards).settled();

    expect(hub.mailsTo(command.email)).toHaveLength(1);
  });

  it('reaches no hub of another network', async () => {
    const other = await freshHub({ modules: [IdentityModule] });
    const command = { networkId: hub.networkId, slug: other.hub.slug, email: uniqueEmail('manager') };

    await expect(hub.get(InviteManager).execute(operator, command)).rejects.toMatchObject({
      code: 'platform.not_found',
    });
  });

  it('sees counts of today’s people, each once, and nobody’s name', async () => {
    const { id } = await insertPerson(hub, { name: '보이면 안 되는 이름' });
    await insertGrant(hub, { personId: id, role: 'mentor' });
    await insertGrant(hub, { personId: (await insertPerson(hub)).id, role: 'mentor', endsOn: '2031-03-03' });
    await insertGrant(hub, { personId: id, role: 'hub_staff', startsOn: '2031-04-01' });

    const seen = await hubs();

    expect(seen).toMatchObject([{ slug: hub.hub.slug, mentors: 1, staff: 0 }]);
    expect(JSON.stringify(seen)).not.toContain('보이면');
  });
});
