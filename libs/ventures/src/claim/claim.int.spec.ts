import { beforeEach, describe, expect, it } from '@jest/globals';
import { MailNotAccepted } from '@onsil/platform';
import { insertPerson, uniqueEmail } from '@onsil/testing/identity';
import { freshHub, untilItWaits, type HubHarness } from '@onsil/testing/platform';

import { inviteLead, insertLedTeam, insertMember, insertStaff, type LedTeam } from '../../testing/index.js';
import { CorrectParticipant } from '../membership/correct-participant.js';
import { InviteMembers } from '../membership/invite-members.js';
import { TeamQuery } from '../team/team-page.query.js';
import { NoAddressToInvite, TeamInvitationForAnother, TeamInvitationNotUsable } from '../ventures.errors.js';
import { VenturesModule } from '../ventures.module.js';
import { AcceptTeamInvitation } from './accept-team-invitation.js';
import { JoinTeam } from './join-team.js';
import { PreviewTeamInvitation } from './preview-team-invitation.js';

let hub: HubHarness;
let team: LedTeam;
let teamId: string;
let leadId: string;
let leadEmail: string;

async function arrive(): Promise<void> {
  hub = await freshHub({ modules: [VenturesModule] });
  team = await insertLedTeam(hub);
  ({ teamId, leadId, leadEmail } = team);
}

const actions = async () => (await hub.auditTrail()).map(({ action }) => action);

describe('claiming a place', () => {
  beforeEach(arrive);

  it('makes an account for somebody new, and binds what was entered before', async () => {
    const secret = await inviteLead(hub, team);

    const answer = await hub
      .get(JoinTeam)
      .execute({ token: secret, name: '김하늘', password: 'quiet greenhouse morning', locale: 'ko' });

    expect(answer).toEqual({ outcome: 'joined', hub: hub.hub.slug });
    const { members } = await hub.get(TeamQuery).one(await insertStaff(hub), teamId);
    expect(members).toMatchObject([{ id: leadId, name: '대표01', role: 'lead', account: 'claimed' }]);
    const grants = await hub.asOwner(`select role, scope_id from identity.hub_grant where hub_id = $1`, [hub.hub.id]);
    expect(grants).toEqual([{ role: 'team_lead', scope_id: teamId }]);
  });

  it('is refused to another person, and the invitation stays good', async () => {
    const secret = await inviteLead(hub, team);
    const { id: personId } = await insertPerson(hub);

    await expect(
      hub.get(AcceptTeamInvitation).execute({ personId, sessionId: personId, locale: 'ko' }, secret),
    ).rejects.toThrow(TeamInvitationForAnother);
    expect(await hub.get(PreviewTeamInvitation).execute(secret)).toMatchObject({
      hub: { nameKo: expect.any(String) },
      team: '다시책방',
      hasAccount: false,
    });
  });

  it('happens once when two browsers accept together', async () => {
    const { id: personId } = await insertPerson(hub, { email: leadEmail });
    const secret = await inviteLead(hub, team);
    const accept = () => hub.get(AcceptTeamInvitation).execute({ personId, sessionId: personId, locale: 'ko' }, secret);

    const answers = await Promise.allSettled([accept(), accept()]);

    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('needs the latest invitation: a second one makes the first worthless', async () => {
    const first = await inviteLead(hub, team);
    await inviteLead(hub, team);

    await expect(hub.get(PreviewTeamInvitation).execute(first)).rejects.toThrow(TeamInvitationNotUsable);
  });

  it('is refused when the address was corrected since: whoever got the mail did not prove the new one', async () => {
    const secret = await inviteLead(hub, team);
    const participant = { name: '대표01', email: uniqueEmail('right'), phone: null };
    await hub
      .get(CorrectParticipant)
      .execute(await insertStaff(hub), { teamId, membershipId: leadId, version: 1, participant });

    const joining = hub
      .get(JoinTeam)
      .execute({ token: secret, name: '누구', password: 'quiet greenhouse morning', locale: 'ko' });

    await expect(joining).rejects.toThrow(TeamInvitationNotUsable);
    expect((await hub.get(TeamQuery).one(await insertStaff(hub), teamId)).members).toMatchObject([{ account: 'none' }]);
  });

  it('waits for whoever changes the place, and claims what stands by then', async () => {
    const { id: personId } = await insertPerson(hub, { email: leadEmail });
    await hub.tx((tx) => insertMember(tx, { teamId, role: 'lead' }));
    const secret = await inviteLead(hub, team);
    let accepting: Promise<unknown> | undefined;

    await hub.tx(async (tx) => {
      await tx.rows(`select 1 from ventures.team where hub_id = $1 and id = $2 for update`, [tx.hubId, teamId]);
      await tx.rows(`update ventures.membership set role = 'member' where hub_id = $1 and id = $2`, [tx.hubId, leadId]);
      accepting = hub.get(AcceptTeamInvitation).execute({ personId, sessionId: personId, locale: 'ko' }, secret);
      await untilItWaits(hub, accepting);
    });
    await accepting;

    expect(await hub.asOwner(`select role from identity.hub_grant where person_id = $1`, [personId])).toEqual([
      { role: 'team_member' },
    ]);
  });

  it('is reminded of from the day it was offered until it was claimed', async () => {
    const planned = async () =>
      (
        await hub.asOwner<{ day: string }>(
          `select (due_at at time zone 'Asia/Seoul')::date::text as day from reminders.planned_reminder
            where hub_id = $1 and address = $2 and state = 'planned'`,
          [hub.hub.id, leadEmail],
        )
      ).map(({ day }) => day);
    const secret = await inviteLead(hub, team);
    expect(await planned()).toEqual(['2031-03-07']);

    const { id: personId } = await insertPerson(hub, { email: leadEmail });
    await hub.get(AcceptTeamInvitation).execute({ personId, sessionId: personId, locale: 'ko' }, secret);

    expect(await planned()).toEqual([]);
  });

  it('counts as sent only when the mail server took it', async () => {
    const account = async () => (await hub.get(TeamQuery).one(await insertStaff(hub), teamId)).members[0]!.account;
    hub.failNextMail(new MailNotAccepted('refused', { cause: new Error('550') }), leadEmail);

    await inviteLead(hub, team);
    const refused = await account();
    await inviteLead(hub, team);

    expect([refused, await account()]).toEqual(['unsent', 'invited']);
    expect((await actions()).filter((action) => action === 'membership.invitation_sent')).toHaveLength(1);
  });

  it('needs an address to invite to', async () => {
    const memberId = await hub.tx((tx) => insertMember(tx, { teamId }));

    await expect(
      hub.get(InviteMembers).execute(await insertStaff(hub), { teamId, membershipIds: [memberId] }),
    ).rejects.toThrow(NoAddressToInvite);
  });
});
