import { beforeEach, describe, expect, it } from '@jest/globals';
import type { SignedInPerson } from '@onsil/platform';
import { insertPerson, uniqueEmail } from '@onsil/testing/identity';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { Afterwards } from '../afterwards.js';
import { IdentityModule } from '../identity.module.js';
import { SignInWithPassword } from '../sign-in/sign-in-with-password.js';
import { ChangeOwnData } from './change-own-data.js';
import { ConfirmEmailChange } from './confirm-email-change.js';
import { RequestEmailChange } from './request-email-change.js';

const PASSWORD = '강릉 바다에서 아침 수영';
const ADDRESS = '10.2.0.1';

describe('own data', () => {
  let hub: HubHarness;
  let person: { id: string; email: string };
  let self: SignedInPerson;

  beforeEach(async () => {
    hub = await freshHub({ modules: [IdentityModule] });
    person = await insertPerson(hub, { password: PASSWORD });
    self = { personId: person.id, sessionId: person.id, locale: 'ko' };
  });

  const askFor = async (email: string, password = PASSWORD) => {
    await hub.get(RequestEmailChange).execute(self, { email, password });
    await hub.get(Afterwards).settled();
    return /#([\w-]{43})/.exec(hub.mailsTo(email).at(-1)?.text ?? '')?.[1] ?? '';
  };
  const confirm = async (token: string) => {
    await hub.get(ConfirmEmailChange).execute({ token, address: ADDRESS });
    await hub.get(Afterwards).settled();
  };

  it('is corrected by its owner, and a lost update is shown', async () => {
    const change = (name: string, version: number) =>
      hub.get(ChangeOwnData).execute(self, { name, locale: 'en', version });

    expect(await change('Minji Kim', 1)).toMatchObject({ name: 'Minji Kim', locale: 'en', version: 2 });
    await expect(change('Kim', 1)).rejects.toMatchObject({ current: { name: 'Minji Kim' } });
  });

  it('moves to a new address only when it was confirmed there; sessions end and the old address is told', async () => {
    const email = uniqueEmail('new');
    const visitor = { ownDevice: false, userAgent: '', address: ADDRESS };
    await hub.get(SignInWithPassword).execute({ email: person.email, password: PASSWORD, visitor });
    const token = await askFor(email);
    const before = await hub.asOwner(`select email from identity.person where id = $1`, [person.id]);

    await confirm(token);

    expect(before).toEqual([{ email: person.email }]);
    expect(await hub.asOwner(`select email from identity.person where id = $1`, [person.id])).toEqual([{ email }]);
    const live = `select from identity.session where person_id = $1 and ended_at is null`;
    expect(await hub.asOwner(live, [person.id])).toEqual([]);
    expect(hub.mailsTo(person.email).at(-1)).toMatchObject({ subject: '온실 로그인 이메일이 바뀌었어요' });
  });

  it('asks for the password before it writes to a new address', async () => {
    const email = uniqueEmail('new');

    await expect(askFor(email, 'not the password')).rejects.toMatchObject({ code: 'identity.wrong_password' });

    expect(hub.mailsTo(email)).toEqual([]);
  });

  it('does not tell that an address has an account, and never takes it over', async () => {
    const other = await insertPerson(hub);

    expect(await askFor(other.email)).toBe('');
  });

  it('does not take an address that somebody else got meanwhile', async () => {
    const email = uniqueEmail('new');
    const token = await askFor(email);
    await insertPerson(hub, { email });

    await expect(confirm(token)).rejects.toMatchObject({ code: 'identity.link_not_usable' });
  });
});
