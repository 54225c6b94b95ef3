import { beforeEach, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '@onsil/platform';
import { insertGrant, insertPerson } from '@onsil/testing/identity';
import { freshHub, TEST_NOW, type HubHarness } from '@onsil/testing/platform';

import { IdentityModule } from '../identity.module.js';
import { SignInWithPassword } from '../sign-in/sign-in-with-password.js';
import { currentSession } from './current-session.query.js';

const PASSWORD = '강릉 바다에서 아침 수영';

describe('how long a session lives, as its page is told', () => {
  let hub: HubHarness;

  const signedIn = async (ownDevice: boolean, role: 'hub_staff' | 'mentor') => {
    const person = await insertPerson(hub, { password: PASSWORD });
    await insertGrant(hub, { personId: person.id, role });
    const visitor = { ownDevice, userAgent: 'test', address: '10.3.0.1' };
    await hub.get(SignInWithPassword).execute({ email: person.email, password: PASSWORD, visitor });
    const [session] = await hub.asOwner<{ id: string }>(`select id from identity.session where person_id = $1`, [
      person.id,
    ]);
    return { personId: person.id, sessionId: session!.id, locale: 'ko' as const };
  };
  const told = async (ownDevice: boolean, role: 'hub_staff' | 'mentor') =>
    currentSession(hub.get(UnitOfWork).readGlobal(), await signedIn(ownDevice, role), TEST_NOW);
  const after = (hours: number) => new Date(TEST_NOW.getTime() + hours * 3_600_000).toISOString();

  beforeEach(async () => {
    hub = await freshHub({ modules: [IdentityModule] });
  });

  it('is half an hour idle and twelve hours in all for staff, whatever device they call theirs', async () => {
    expect(await told(true, 'hub_staff')).toEqual({ idleMinutes: 30, endsAt: after(12) });
  });

  it('is two weeks and three months for a mentor on their own device', async () => {
    expect(await told(true, 'mentor')).toEqual({ idleMinutes: 14 * 24 * 60, endsAt: after(90 * 24) });
  });
});
