import { beforeEach, describe, expect, it } from '@jest/globals';
import { insertPerson } from '@onsil/testing/identity';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { Afterwards } from '../afterwards.js';
import { IdentityModule } from '../identity.module.js';
import { RequestSignInLink } from '../sign-in/request-sign-in-link.js';
import { SignInWithLink } from '../sign-in/sign-in-with-link.js';
import { SignInWithPassword } from '../sign-in/sign-in-with-password.js';
import { ChangePassword } from './change-password.js';
import { ResetPassword } from './reset-password.js';

const OLD = '강릉 바다에서 아침 수영';
const NEW = '구름이 낮게 깔린 대관령';
const visitor = { ownDevice: false, userAgent: 'test', address: '10.1.0.1' };

describe('ResetPassword', () => {
  let hub: HubHarness;
  let person: { id: string; email: string };

  beforeEach(async () => {
    hub = await freshHub({ modules: [IdentityModule] });
    person = await insertPerson(hub, { password: OLD });
  });

  const mailedSecret = async () => {
    await hub
      .get(RequestSignInLink)
      .execute({ email: person.email, purpose: 'reset_password', address: visitor.address });
    await hub.get(Afterwards).settled();
    return /#([\w-]{43})/.exec(hub.mailsTo(person.email).at(-1)!.text)![1]!;
  };
  const reset = (token: string, password = NEW) => hub.get(ResetPassword).execute({ token, password, visitor });
  const signIn = (password: string) => hub.get(SignInWithPassword).execute({ email: person.email, password, visitor });

  it('makes the new password good, the old one worthless, and ends every session', async () => {
    await signIn(OLD);

    await reset(await mailedSecret());

    await expect(signIn(OLD)).rejects.toMatchObject({ code: 'identity.sign_in_refused' });
    expect(await signIn(NEW)).toBeDefined();
    const ended = await hub.asOwner(`select from identity.session where person_id = $1 and ended_at is not null`, [
      person.id,
    ]);
    expect(ended).toHaveLength(1);
  });

  it('takes a link once', async () => {
    const token = await mailedSecret();
    await reset(token);

    await expect(reset(token, OLD)).rejects.toMatchObject({ code: 'identity.link_not_usable' });
  });

  it('does not use the link up on a password that the rules refuse', async () => {
    const token = await mailedSecret();

    await expect(reset(token, person.email)).rejects.toMatchObject({
      issues: [{ pointer: '/password', code: 'identity.password_contains_context' }],
    });

    expect(await reset(token)).toBeDefined();
  });

  it('is no way round a password that was changed since the link was mailed', async () => {
    const token = await mailedSecret();
    await signIn(OLD);
    const [session] = await hub.asOwner<{ id: string }>(`select id from identity.session where person_id = $1`, [
      person.id,
    ]);

    await hub
      .get(ChangePassword)
      .execute(
        { personId: person.id, sessionId: session!.id, locale: 'ko' },
        { currentPassword: OLD, newPassword: NEW },
      );

    await expect(reset(token, OLD)).rejects.toMatchObject({ code: 'identity.link_not_usable' });
    expect(await signIn(NEW)).toBeDefined();
  });

  it('is not done with a link that signs in, nor the other way round', async () => {
    const token = await mailedSecret();

    await expect(hub.get(SignInWithLink).execute({ token, visitor })).rejects.toMatchObject({
      code: 'identity.link_not_usable',
    });
  });
});
