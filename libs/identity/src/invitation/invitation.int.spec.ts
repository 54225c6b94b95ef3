import { beforeEach, describe, expect, it } from '@jest/globals';
import type { InviteBody } from '@onsil/contracts';
import { newId, type Actor } from '@onsil/platform';
import { insertGrant, insertPerson, uniqueEmail } from '@onsil/testing/identity';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { Afterwards } from '../afterwards.js';
import { IdentityModule } from '../identity.module.js';
import { SignInWithPassword } from '../sign-in/sign-in-with-password.js';
import { AcceptInvitation } from './accept-invitation.js';
import { invitationsOfHub } from './invitations.query.js';
import { InvitePeople } from './invite-people.js';
import { JoinByInvitation } from './join-by-invitation.js';
import { PreviewInvitation } from './preview-invitation.js';
import { ResendInvitation } from './resend-invitation.js';
import { RevokeInvitation } from './revoke-invitation.js';

const PASSWORD = '강릉 바다에서 아침 수영';
const MENTOR: Omit<InviteBody, 'list'> = { role: 'mentor', scope: 'hub', scopeId: null, endsOn: null };

describe('invitations', () => {
  let hub: HubHarness;
  let manager: Actor;

  beforeEach(async () => {
    hub = await freshHub({ modules: [IdentityModule] });
    const { id } = await insertPerson(hub);
    await insertGrant(hub, { personId: id, role: 'hub_manager' });
    manager = hub.actorAs('hub_manager', { personId: id });
  });

  const invite = async (list: string, overrides: Partial<InviteBody> = {}, actor = manager) => {
    const answer = await hub.get(InvitePeople).execute(actor, { ...MENTOR, list, ...overrides });
    await hub.get(Afterwards).settled();
    return answer.items.map(({ outcome }) => outcome);
  };
  const secretFor = (email: string) => /#([\w-]{43})/.exec(hub.mailsTo(email).at(-1)!.text)![1]!;
  const join = (token: string, name = '이수아') =>
    hub.get(JoinByInvitation).execute({ token, name, password: PASSWORD, locale: 'ko' });
  const invited = async (email: string) => {
    const [row] = await hub.asOwner<{ id: string; version: number; sent_at: Date | null }>(
      `select id, version, sent_at from identity.invitation where hub_id = $1 and email = $2`,
      [hub.hub.id, email],
    );
    return row!;
  };
  const grantsOf = (email: string) =>
    hub.asOwner<{ role: string }>(
      `select g.role from identity.hub_grant g join identity.person p on p.id = g.person_id where g.hub_id = $1 and p.email = $2`,
      [hub.hub.id, email],
    );

  const insertTeam = async (name: string) => {
    const teamId = newId();
    await hub.asOwner(
      `insert into ventures.team (id, hub_id, name, name_key, created_at) values ($1, $2, $3, $3, now())`,
      [teamId, hub.hub.id, name],
    );
    return teamId;
  };

  it('answers every line of a pasted list, and mails the good ones in the hub’s name', async () => {
    const [first, member] = [uniqueEmail(), await insertPerson(hub)];
    await insertGrant(hub, { personId: member.id, role: 'mentor' });

    const outcomes = await invite(`이수아, ${first}\n${first.toUpperCase()}\n주소 없음\n${member.email}`);

    expect(outcomes).toEqual(['invited', 'repeated', 'not_an_address', 'already_member']);
    expect(hub.mailsTo(first)).toMatchObject([{ subject: '시험 허브에서 초대했어요', sender: { name: '시험 허브' } }]);
    expect((await invited(first)).sent_at).not.toBeNull();
    expect(await invite(first)).toEqual(['already_invited']);
  });

  it('sends a mentor’s further team to where one above capacity has its reason', async () => {
    const [first, second] = [await insertTeam('다시책방'), await insertTeam('숲길부엌')];
    const toTeam = (scopeId: string) => ({ scope: 'team', scopeId }) as const;
    const [mentor, newcomer] = [await insertPerson(hub), uniqueEmail()];
    await insertGrant(hub, { personId: mentor.id, role: 'mentor' });

    expect(await invite(`${mentor.email}\n${newcomer}`, toTeam(first))).toEqual(['mentor_is_assigned', 'invited']);
    expect(await invite(newcomer, toTeam(first))).toEqual(['already_invited']);
    expect(await invite(newcomer, toTeam(second))).toEqual(['mentor_is_assigned']);
    expect(hub.mailsTo(mentor.email)).toEqual([]);
    expect(hub.mailsTo(newcomer)).toHaveLength(1);
  });

  it('makes the account of a newcomer, who can sign in and holds the role', async () => {
    const email = uniqueEmail();
    await invite(email);

    expect(await join(secretFor(email))).toEqual({ outcome: 'joined', hub: hub.hub.slug });

    expect(await grantsOf(email)).toEqual([{ role: 'mentor' }]);
    const visitor = { ownDevice: false, userAgent: '', address: '10.9.0.1' };
    const { secret } = await hub.get(SignInWithPassword).execute({ email, password: PASSWORD, visitor });
    expect(secret).toMatch(/^[\w-]{43}$/);
  });

  it('gives one member when an invitation is accepted twice at once', async () => {
    const email = uniqueEmail();
    await invite(email);
    const token = secretFor(email);

    const outcomes = await Promise.all(
      ['하나', '둘', '셋'].map((name) =>
        join(token, name).then(
          ({ outcome }) => outcome,
          (error: { code: string }) => error.code,
        ),
      ),
    );

    expect(outcomes.sort()).toEqual(['identity.invitation_used', 'identity.invitation_used', 'joined']);
    expect(await grantsOf(email)).toEqual([{ role: 'mentor' }]);
  });

  it('does not let an invitation set the password of an account that exists', async () => {
    const { id, email } = await insertPerson(hub, { password: PASSWORD });
    await invite(email);
    const token = secretFor(email);

    expect(await join(token)).toEqual({ outcome: 'sign_in_first', hub: hub.hub.slug });
    expect(await grantsOf(email)).toEqual([]);

    const person = { personId: id, sessionId: id, locale: 'ko' } as const;
    expect(await hub.get(AcceptInvitation).execute(person, token)).toEqual({ outcome: 'joined', hub: hub.hub.slug });
  });

  it('is not accepted by somebody else who holds the link', async () => {
    const email = uniqueEmail();
    const other = await insertPerson(hub);
    await invite(email);
    const person = { personId: other.id, sessionId: other.id, locale: 'ko' } as const;

    await expect(hub.get(AcceptInvitation).execute(person, secretFor(email))).rejects.toMatchObject({
      code: 'identity.invitation_for_another',
    });

    expect(await join(secretFor(email))).toMatchObject({ outcome: 'joined' });
  });

  it('says that it ran out after seven days, and works again when it is sent again', async () => {
    const email = uniqueEmail();
    await invite(email);
    const old = secretFor(email);
    hub.clock.advance({ days: 7 });

    await expect(join(old)).rejects.toMatchObject({ code: 'identity.invitation_expired' });
    await hub.get(ResendInvitation).execute(manager, await invited(email));
    await hub.get(Afterwards).settled();

    await expect(join(old)).rejects.toMatchObject({ code: 'identity.invitation_revoked' });
    expect(await join(secretFor(email))).toMatchObject({ outcome: 'joined' });
  });

  it('counts as of whoever sent it last, when the first inviter has left', async () => {
    const [resent, invitedAgain] = [uniqueEmail(), uniqueEmail()];
    const leaver = await insertPerson(hub);
    await insertGrant(hub, { personId: leaver.id, role: 'hub_staff' });
    await invite(`${resent}\n${invitedAgain}`, {}, hub.actorAs('hub_staff', { personId: leaver.id }));
    await hub.asOwner(`update identity.hub_grant set ended_at = now() where person_id = $1`, [leaver.id]);
    hub.clock.advance({ days: 8 });

    await hub.get(ResendInvitation).execute(manager, await invited(resent));
    await invite(invitedAgain);

    expect(await join(secretFor(resent))).toMatchObject({ outcome: 'joined' });
    expect(await join(secretFor(invitedAgain))).toMatchObject({ outcome: 'joined' });
  });

  it('stops working when it is taken back', async () => {
    const email = uniqueEmail();
    await invite(email);
    await hub.get(RevokeInvitation).execute(manager, await invited(email));

    expect(await hub.get(PreviewInvitation).execute(secretFor(email))).toMatchObject({ state: 'revoked', email });
    await expect(join(secretFor(email))).rejects.toMatchObject({ code: 'identity.invitation_revoked' });
  });

  it('gives nothing in the name of an inviter who could not give it any more', async () => {
    const email = uniqueEmail();
    await invite(email, { role: 'hub_staff' });
    await hub.asOwner(`update identity.hub_grant set ended_at = now() where hub_id = $1 and person_id = $2`, [
      hub.hub.id,
      manager.personId,
    ]);

    await expect(join(secretFor(email))).rejects.toMatchObject({ code: 'identity.invitation_revoked' });
  });

  it('refuses a weak password without using up the link', async () => {
    const email = uniqueEmail();
    await invite(email);
    const weak = { token: secretFor(email), name: '이수아', password: `${hub.hub.slug}1`, locale: 'ko' } as const;

    await expect(hub.get(JoinByInvitation).execute(weak)).rejects.toMatchObject({
      issues: [{ pointer: '/password', code: 'identity.password_contains_context' }],
    });

    expect(await join(secretFor(email))).toMatchObject({ outcome: 'joined' });
  });

  it('lets staff invite mentors, and neither staff nor managers', async () => {
    const staff = hub.actorAs('hub_staff');

    await expect(invite(uniqueEmail(), { role: 'hub_staff' }, staff)).rejects.toMatchObject({
      code: 'identity.role_not_yours_to_give',
    });
    expect(await invite(uniqueEmail(), {}, { ...staff, personId: manager.personId })).toEqual(['invited']);
  });

  it('keeps neither the link nor a mail with it', async () => {
    const email = uniqueEmail();
    await invite(email);
    const secret = secretFor(email);

    const kept = await hub.asOwner(
      `select to_jsonb(t) from identity.hub_token t where hub_id = $1
       union all select to_jsonb(a) from platform.audit_entry a where hub_id = $1
       union all select to_jsonb(o) from platform.outbox_message o where hub_id = $1
       union all select to_jsonb(m) from platform.mail m where hub_id = $1`,
      [hub.hub.id],
    );

    expect(kept.length).toBeGreaterThan(2);
    expect(JSON.stringify(kept)).not.toContain(secret);
  });

  it('is listed page by page, newest first, each once', async () => {
    const emails = [uniqueEmail('a'), uniqueEmail('b'), uniqueEmail('c')];
    for (const email of emails) {
      await invite(email);
      hub.clock.advance({ minutes: 1 });
    }
    const page = (after?: string) => invitationsOfHub(hub.read, { limit: 2, ...(after && { after }) }, hub.clock.now());

    const first = await page();
    const second = await page(first.next!);

    expect([...first.items, ...second.items].map(({ email }) => email)).toEqual(emails.reverse());
    expect(second.next).toBeNull();
  });

  it('does not open in another hub', async () => {
    const email = uniqueEmail();
    await invite(email);
    const other = await freshHub({ modules: [IdentityModule] });

    await expect(
      other.get(RevokeInvitation).execute(other.actorAs('hub_manager'), await invited(email)),
    ).rejects.toMatchObject({ code: 'platform.not_found' });
  });
});
