import { beforeEach, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '@onsil/platform';
import { insertPerson, uniqueEmail } from '@onsil/testing/identity';
import { freshHub, TEST_NOW, type HubHarness } from '@onsil/testing/platform';

import { accessOf } from '../access/access.query.js';
import { Afterwards } from '../afterwards.js';
import { IdentityModule } from '../identity.module.js';
import { hashOf } from '../token/secret-token.js';
import { RequestSignInLink } from './request-sign-in-link.js';
import { SignInWithLink } from './sign-in-with-link.js';
import { SignInWithPassword } from './sign-in-with-password.js';

const PASSWORD = '강릉 바다에서 아침 수영';
let address = 0;
const visitor = () => ({ ownDevice: false, userAgent: 'test', address: `10.0.${address >> 8}.${address++ & 255}` });

describe('signing in', () => {
  let hub: HubHarness;
  const access = async (secret: string) =>
    accessOf(hub.get(UnitOfWork).readGlobal(), { secretHash: hashOf(secret), at: TEST_NOW, hubSlug: null, demo: true });
  const signIn = (email: string, password: string, from = visitor()) =>
    hub.get(SignInWithPassword).execute({ email, password, visitor: from });
  const mailedSecret = async (email: string, from = visitor().address) => {
    await hub.get(RequestSignInLink).execute({ email, purpose: 'sign_in', address: from });
    await hub.get(Afterwards).settled();
    return /#([\w-]{43})/.exec(hub.mailsTo(email).at(-1)?.text ?? '')?.[1] ?? '';
  };

  beforeEach(async () => {
    hub = await freshHub({ modules: [IdentityModule] });
  });

  it('begins a session whose secret is stored only as a hash', async () => {
    const person = await insertPerson(hub, { password: PASSWORD });

    const { secret } = await signIn(person.email, PASSWORD);

    expect(await access(secret)).toMatchObject({ personId: person.id, isNewestSecret: true });
    const stored = await hub.asOwner(`select * from identity.session where person_id = $1`, [person.id]);
    expect(JSON.stringify(stored)).not.toContain(secret);
  });

  it('answers a wrong password, an unknown address and an account without a password alike', async () => {
    const known = await insertPerson(hub, { password: PASSWORD });
    const withoutPassword = await insertPerson(hub);

    const refusals = await Promise.all(
      [known.email, withoutPassword.email, uniqueEmail()].map((email) =>
        signIn(email, 'not the password').catch((error: unknown) => error),
      ),
    );

    expect(refusals).toEqual([refusals[0], refusals[0], refusals[0]]);
    expect(refusals[0]).toMatchObject({ code: 'identity.sign_in_refused', params: {} });
  });

  it('takes about as long for an unknown address as for a wrong password', async () => {
    const known = await insertPerson(hub, { password: PASSWORD });
    // Processor time of one after the other in turn: other specs beside this one slow the clock for one of the two.
    const workOf = async (email: string) => {
      const before = process.cpuUsage();
      await signIn(email, 'not the password').catch(() => {});
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    const [wrong, unknown]: [number[], number[]] = [[], []];

    for (let i = 0; i < 9; i++) {
      wrong.push(await workOf(known.email));
      unknown.push(await workOf(uniqueEmail()));
    }

    const median = (work: number[]) => work.sort((a, b) => a - b)[4]!;
    expect(median(unknown)).toBeGreaterThan(median(wrong) * 0.5);
    expect(median(unknown)).toBeLessThan(median(wrong) * 2);
  });

  it('makes an account wait after ten failures, even for the right password, and lets the mailed link through', async () => {
    const person = await insertPerson(hub, { password: PASSWORD });
    for (let i = 0; i < 10; i++) await signIn(person.email, 'not the password').catch(() => {});

    await expect(signIn(person.email, PASSWORD)).rejects.toMatchObject({
      code: 'platform.limit_reached',
      retryAfter: 1,
    });
    const { secret } = await hub
      .get(SignInWithLink)
      .execute({ token: await mailedSecret(person.email), visitor: visitor() });

    expect(await access(secret)).toMatchObject({ personId: person.id });
    hub.clock.advance({ seconds: 30 });
    expect(await signIn(person.email, PASSWORD)).toMatchObject({ secret: expect.any(String) });
  });

  it('gives fifty guesses at once no more tries than fifty in a row', async () => {
    const person = await insertPerson(hub, { password: PASSWORD });

    const outcomes = await Promise.all(
      Array.from({ length: 50 }, () =>
        signIn(person.email, 'not the password').catch((error: { code: string }) => error.code),
      ),
    );

    expect(outcomes.filter((code) => code === 'identity.sign_in_refused')).toHaveLength(10);
  });

  it('counts failures only: signing in, however often, leaves no count behind', async () => {
    const campus = { ...visitor(), address: '203.0.113.7' };
    const person = await insertPerson(hub, { password: PASSWORD });
    await hub.asOwner(`delete from identity.throttle_counter`);
    for (let i = 0; i < 20; i++) await signIn(person.email, PASSWORD, campus);

    const counted = await hub.asOwner<{ failures: number }>(
      `select coalesce(sum(cardinality(failed_at)), 0)::int as failures from identity.throttle_counter`,
    );

    expect(counted).toEqual([{ failures: 0 }]);
  });

  it('closes an address after 300 failures within 15 minutes', async () => {
    const from = { ...visitor(), address: '203.0.113.8' };
    await signIn(uniqueEmail(), 'not the password', from).catch(() => {});
    await hub.asOwner(
      `update identity.throttle_counter set failed_at = array_fill(failed_at[1], array[300])
        where key like 'address:%' and failed_at[1] = (select max(failed_at[1]) from identity.throttle_counter)`,
    );

    const refused = await signIn(uniqueEmail(), 'not the password', from).catch((error: unknown) => error);
    hub.clock.advance({ minutes: 15 });
    const again = await signIn(uniqueEmail(), 'not the password', from).catch((error: unknown) => error);

    expect(refused).toMatchObject({ code: 'platform.limit_reached' });
    expect(again).toMatchObject({ code: 'identity.sign_in_refused' });
  });

  it('refuses demo accounts as unknown ones while the demo is off', async () => {
    const demo = await insertPerson(hub, { password: PASSWORD, isDemo: true });
    const config = hub.get(SignInWithPassword)['config'] as { demo: boolean };
    const { secret } = await signIn(demo.email, PASSWORD);

    config.demo = false;
    try {
      await expect(signIn(demo.email, PASSWORD)).rejects.toMatchObject({ code: 'identity.sign_in_refused' });
      expect(
        await accessOf(hub.get(UnitOfWork).readGlobal(), {
          secretHash: hashOf(secret),
          at: TEST_NOW,
          hubSlug: null,
          demo: false,
        }),
      ).toBeUndefined();
    } finally {
      config.demo = true;
    }
  });

  describe('by mailed link', () => {
    it('spends a link once, also when pressed twice at once, and ends its siblings', async () => {
      const { email } = await insertPerson(hub);
      const [first, second] = [await mailedSecret(email), await mailedSecret(email)];
      const spend = (token: string) =>
        hub
          .get(SignInWithLink)
          .execute({ token, visitor: visitor() })
          .then(
            () => 'signed in',
            (error: { code: string }) => error.code,
          );

      const outcomes = await Promise.all([spend(second), spend(second), spend(second)]);

      expect(outcomes.sort()).toEqual(['identity.link_not_usable', 'identity.link_not_usable', 'signed in']);
      expect(await spend(first)).toBe('identity.link_not_usable');
    });

    it('refuses a link after ten minutes', async () => {
      const { email } = await insertPerson(hub);
      const token = await mailedSecret(email);

      hub.clock.advance({ minutes: 10 });

      await expect(hub.get(SignInWithLink).execute({ token, visitor: visitor() })).rejects.toMatchObject({
        code: 'identity.link_not_usable',
      });
    });

    it('sends nothing to an unknown address and says nothing about it', async () => {
      const email = uniqueEmail();

      expect(await mailedSecret(email)).toBe('');
      expect(hub.mailsTo(email)).toEqual([]);
    });

    it('mails five links an hour, whether the account exists or not', async () => {
      const known = (await insertPerson(hub)).email;
      for (const email of [known, uniqueEmail()]) {
        for (let i = 0; i < 5; i++) await mailedSecret(email);
        await expect(mailedSecret(email)).rejects.toMatchObject({ code: 'platform.limit_reached', retryAfter: 3_600 });
      }

      expect(hub.mailsTo(known)).toHaveLength(5);
    });

    it('mails no more links than a campus needs for one address, whether the accounts exist or not', async () => {
      await hub.asOwner(`delete from identity.throttle_counter`);
      await mailedSecret(uniqueEmail(), '2001:db8:1:2::1');
      await hub.asOwner(
        `update identity.throttle_counter set failed_at = array_fill(failed_at[1], array[300]) where key like 'link_address:%'`,
      );
      const known = (await insertPerson(hub)).email;

      for (const email of [known, uniqueEmail()])
        await expect(mailedSecret(email, '2001:db8:1:2::abcd')).rejects.toMatchObject({
          code: 'platform.limit_reached',
          retryAfter: 900,
        });

      expect(hub.mailsTo(known)).toEqual([]);
      expect(await mailedSecret(known, '2001:db8:1:3::1')).not.toBe('');
    });

    it('carries its secret in the fragment of a page, and stores only a hash of it', async () => {
      const { id, email } = await insertPerson(hub);

      const secret = await mailedSecret(email);

      expect(hub.mailsTo(email)[0]!.text).toContain(`/sign-in/link#${secret}`);
      const stored = await hub.asOwner(`select * from identity.sign_in_link where person_id = $1`, [id]);
      expect(JSON.stringify(stored)).not.toContain(secret);
    });
  });
});
