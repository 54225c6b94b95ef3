import { beforeEach, describe, expect, it } from '@jest/globals';
import { Afterwards } from '@onsil/identity';
import { MailNotAccepted, newId, NotFound, OutOfReach, StaleVersion } from '@onsil/platform';
import { insertPerson, uniqueEmail } from '@onsil/testing/identity';
import { freshHub, untilItWaits, type HubHarness } from '@onsil/testing/platform';

import { insertCohort, insertMember, insertTeam } from '../../testing/index.js';
import { AcceptTeamInvitation } from '../claim/accept-team-invitation.js';
import { JoinTeam } from '../claim/join-team.js';
import { PreviewTeamInvitation } from '../claim/preview-team-invitation.js';
import { TeamQuery } from '../team/team-page.query.js';
import { UpdateTeam } from '../team/update-team.js';
import {
  ClaimedByPerson,
  LastLeadCannotLeave,
  NoAddressToInvite,
  SameBusinessNumber,
  TeamInvitationForAnother,
  TeamInvitationNotUsable,
} from '../ventures.errors.js';
import { VenturesModule } from '../ventures.module.js';
import { AddMember } from './add-member.js';
import { ChangeRole } from './change-role.js';
import { CorrectParticipant } from './correct-participant.js';
import { InviteMembers } from './invite-members.js';
import { LeaveTeam } from './leave-team.js';

let hub: HubHarness;
let teamId: string;
let leadId: string;
let leadEmail: string;

async function arrive(): Promise<void> {
  hub = await freshHub({ modules: [VenturesModule] });
  leadEmail = uniqueEmail('lead');
  ({ teamId, leadId } = await hub.tx((tx) => insertTeam(tx, { lead: { email: leadEmail } })));
}

const staff = async () => hub.actorAs('hub_staff', { personId: (await insertPerson(hub)).id });
const actions = async () => (await hub.auditTrail()).map(({ action }) => action);
/** Invites a member and answers the secret of the mail. */
async function invite(membershipId: string, email: string): Promise<string> {
  await hub.get(InviteMembers).execute(await staff(), { teamId, membershipIds: [membershipId] });
  await hub.get(Afterwards).settled();
  const [, secret] = /team-invitation#([\w-]+)/.exec(hub.mailsTo(email).at(-1)!.text)!;
  return secret!;
}
/** A person who claimed the lead's place. */
async function claimedLead() {
  const { id: personId } = await insertPerson(hub, { email: leadEmail });
  const secret = await invite(leadId, leadEmail);
  await hub.get(AcceptTeamInvitation).execute({ personId, sessionId: personId, locale: 'ko' }, secret);
  return hub.actorAs('team_lead', { personId, ownTeamIds: [teamId] });
}

describe('leaving a team', () => {
  beforeEach(arrive);

  it('is refused to the last lead', async () => {
    await hub.tx((tx) => insertMember(tx, { teamId }));

    await expect(hub.get(LeaveTeam).execute(await staff(), { teamId, membershipId: leadId })).rejects.toThrow(
      LastLeadCannotLeave,
    );
  });

  it('keeps the leaver by name, marked, once the lead is handed over', async () => {
    const memberId = await hub.tx((tx) => insertMember(tx, { teamId, name: '구성원02' }));
    const actor = await staff();

    await hub.get(ChangeRole).execute(actor, { teamId, membershipId: memberId, role: 'lead' });
    await hub.get(LeaveTeam).execute(actor, { teamId, membershipId: leadId });

    const { members } = await hub.get(TeamQuery).one(actor, teamId);
    expect(members).toMatchObject([
      { name: '구성원02', role: 'lead', leftOn: null },
      { name: '대표01', role: 'lead', leftOn: '2031-03-04' },
    ]);
    expect(await actions()).toEqual(['membership.role_changed', 'membership.ended']);
  });

  it('ends what the leaver may do on the team', async () => {
    const lead = await claimedLead();
    const memberId = await hub.tx((tx) => insertMember(tx, { teamId }));
    await hub.get(ChangeRole).execute(lead, { teamId, membershipId: memberId, role: 'lead' });

    await hub.get(LeaveTeam).execute(lead, { teamId, membershipId: leadId });

    const grants = await hub.asOwner(`select ended_at is null as live from identity.hub_grant where person_id = $1`, [
      lead.personId,
    ]);
    expect(grants).toEqual([{ live: false }]);
  });

  it('is for staff, the lead and the member alone', async () => {
    const member = hub.actorAs('team_member', { ownTeamIds: [teamId] });
    const elsewhere = hub.actorAs('team_lead', { ownTeamIds: [] });

    await expect(hub.get(LeaveTeam).execute(member, { teamId, membershipId: leadId })).rejects.toThrow(OutOfReach);
    await expect(hub.get(LeaveTeam).execute(elsewhere, { teamId, membershipId: leadId })).rejects.toThrow(NotFound);
  });
});

/** Of a person whose name and role are all that is told. */
const NOT_TOLD = { email: null, phone: null, account: null };

describe('members', () => {
  beforeEach(arrive);

  it('are added by the lead of this team, not by one who leads another', async () => {
    const lead = await claimedLead();
    const other = hub.actorAs('team_lead', { ownTeamIds: [teamId] });
    const member = { name: '구성원02', email: null, phone: null, role: 'member' as const };

    await expect(hub.get(AddMember).execute(other, { teamId, member })).rejects.toThrow(OutOfReach);
    const team = await hub.get(AddMember).execute(lead, { teamId, member });

    expect(team.members).toHaveLength(2);
  });

  it('show their contact data to staff and lead, and to a mentor only name and role', async () => {
    const mentor = hub.actorAs('mentor', { assignedTeamIds: [teamId], without: ['team.update'] });

    const seenByStaff = await hub.get(TeamQuery).one(await staff(), teamId);
    const seenByMentor = await hub.get(TeamQuery).one(mentor, teamId);

    expect(seenByStaff.members[0]).toMatchObject({ name: '대표01', email: leadEmail });
    expect(seenByMentor.members[0]).toMatchObject({ name: '대표01', role: 'lead', ...NOT_TOLD });
    expect(seenByMentor.can).toEqual({ update: false, changeMembers: false, invite: false });
  });

  it('show and let correct nobody’s contact data but their own', async () => {
    const { id: personId } = await insertPerson(hub);
    const memberId = await hub.tx((tx) => insertMember(tx, { teamId }));
    await hub.asOwner(
      `update ventures.participant set person_id = $2, claimed_at = now(), phone = '010-0000-0002'
        where id = (select participant_id from ventures.membership where id = $1)`,
      [memberId, personId],
    );
    const member = hub.actorAs('team_member', { personId, ownTeamIds: [teamId] });
    const correct = (membershipId: string) =>
      hub.get(CorrectParticipant).execute(member, {
        teamId,
        membershipId,
        version: 1,
        participant: { name: '구성원02', email: null, phone: '010-0000-0003' },
      });

    const seen = (await hub.get(TeamQuery).one(member, teamId)).members;

    expect(seen).toMatchObject([
      { id: leadId, name: '대표01', role: 'lead', ...NOT_TOLD },
      { id: memberId, phone: '010-0000-0002', account: 'claimed' },
    ]);
    await expect(correct(leadId)).rejects.toThrow(OutOfReach);
    expect((await correct(memberId)).members[1]).toMatchObject({ phone: '010-0000-0003' });
  });

  it('show what the roster left beside the team to staff, and neither that nor the agreement to a mentor', async () => {
    await hub.asOwner(
      `insert into ventures.enrolment (id, hub_id, team_id, cohort_id, enrolled_on, agreed_on, agreed_amount, extra)
       values ($1, $2, $3, $4, '2031-03-01', '2031-03-02', 20000000, '[{"label":"연락처","value":"010-0000-0001"}]')`,
      [newId(), hub.hub.id, teamId, await insertCohort(hub)],
    );
    const mentor = hub.actorAs('mentor', { assignedTeamIds: [teamId], without: ['team.update'] });

    const [toStaff] = (await hub.get(TeamQuery).one(await staff(), teamId)).enrolments;
    const [toMentor] = (await hub.get(TeamQuery).one(mentor, teamId)).enrolments;

    expect(toStaff).toMatchObject({ agreedAmount: 20_000_000, extra: [{ value: '010-0000-0001' }] });
    expect(toMentor).toMatchObject({ agreedOn: null, agreedAmount: null, extra: [] });
  });

  it('who claimed their place keep name and address in their own hands', async () => {
    const lead = await claimedLead();
    const correct = {
      teamId,
      membershipId: leadId,
      version: 2,
      participant: { name: '다른 이름', email: leadEmail, phone: null },
    };

    await expect(hub.get(CorrectParticipant).execute(await staff(), correct)).rejects.toThrow(ClaimedByPerson);
    const team = await hub.get(CorrectParticipant).execute(lead, correct);

    expect(team.members[0]).toMatchObject({ name: '다른 이름', account: 'claimed' });
  });

  it('are not visible from another hub', async () => {
    const elsewhere = (await freshHub({ modules: [VenturesModule] })).actorAs('hub_manager');

    await expect(hub.get(TeamQuery).one(elsewhere, teamId)).rejects.toThrow(NotFound);
  });
});

describe('claiming a place', () => {
  beforeEach(arrive);

  it('makes an account for somebody new, and binds what was entered before', async () => {
    const secret = await invite(leadId, leadEmail);

    const answer = await hub
      .get(JoinTeam)
      .execute({ token: secret, name: '김하늘', password: 'quiet greenhouse morning', locale: 'ko' });

    expect(answer).toEqual({ outcome: 'joined', hub: hub.hub.slug });
    const { members } = await hub.get(TeamQuery).one(await staff(), teamId);
    expect(members).toMatchObject([{ id: leadId, name: '대표01', role: 'lead', account: 'claimed' }]);
    const grants = await hub.asOwner(`select role, scope_id from identity.hub_grant where hub_id = $1`, [hub.hub.id]);
    expect(grants).toEqual([{ role: 'team_lead', scope_id: teamId }]);
  });

  it('is refused to another person, and the invitation stays good', async () => {
    const secret = await invite(leadId, leadEmail);
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
    const secret = await invite(leadId, leadEmail);
    const accept = () => hub.get(AcceptTeamInvitation).execute({ personId, sessionId: personId, locale: 'ko' }, secret);

    const answers = await Promise.allSettled([accept(), accept()]);

    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('needs the latest invitation: a second one makes the first worthless', async () => {
    const first = await invite(leadId, leadEmail);
    await invite(leadId, leadEmail);

    await expect(hub.get(PreviewTeamInvitation).execute(first)).rejects.toThrow(TeamInvitationNotUsable);
  });

  it('is refused when the address was corrected since: whoever got the mail did not prove the new one', async () => {
    const secret = await invite(leadId, leadEmail);
    const participant = { name: '대표01', email: uniqueEmail('right'), phone: null };
    await hub.get(CorrectParticipant).execute(await staff(), { teamId, membershipId: leadId, version: 1, participant });

    const joining = hub
      .get(JoinTeam)
      .execute({ token: secret, name: '누구', password: 'quiet greenhouse morning', locale: 'ko' });

    await expect(joining).rejects.toThrow(TeamInvitationNotUsable);
    expect((await hub.get(TeamQuery).one(await staff(), teamId)).members).toMatchObject([{ account: 'none' }]);
  });

  it('waits for whoever changes the place, and claims what stands by then', async () => {
    const { id: personId } = await insertPerson(hub, { email: leadEmail });
    await hub.tx((tx) => insertMember(tx, { teamId, role: 'lead' }));
    const secret = await invite(leadId, leadEmail);
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
    const secret = await invite(leadId, leadEmail);
    expect(await planned()).toEqual(['2031-03-07']);

    const { id: personId } = await insertPerson(hub, { email: leadEmail });
    await hub.get(AcceptTeamInvitation).execute({ personId, sessionId: personId, locale: 'ko' }, secret);

    expect(await planned()).toEqual([]);
  });

  it('counts as sent only when the mail server took it', async () => {
    const account = async () => (await hub.get(TeamQuery).one(await staff(), teamId)).members[0]!.account;
    hub.failNextMail(new MailNotAccepted('refused', { cause: new Error('550') }), leadEmail);

    await invite(leadId, leadEmail);
    const refused = await account();
    await invite(leadId, leadEmail);

    expect([refused, await account()]).toEqual(['unsent', 'invited']);
    expect((await actions()).filter((action) => action === 'membership.invitation_sent')).toHaveLength(1);
  });

  it('needs an address to invite to', async () => {
    const memberId = await hub.tx((tx) => insertMember(tx, { teamId }));

    await expect(hub.get(InviteMembers).execute(await staff(), { teamId, membershipIds: [memberId] })).rejects.toThrow(
      NoAddressToInvite,
    );
  });
});

describe('changing a team', () => {
  beforeEach(arrive);

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
    const team = await hub.get(UpdateTeam).execute(await staff(), { teamId, version: 1, team: body });

    expect(team).toMatchObject({ name: '다시책방 둘', version: 2 });
    expect(await hub.auditTrail()).toMatchObject([
      { action: 'team.updated', before: { name: '다시책방' }, after: { name: '다시책방 둘' } },
    ]);
  });

  it('tells the second of two at once, and keeps business numbers apart', async () => {
    await hub.tx((tx) => insertTeam(tx, { name: '숲길', businessNumber: '698-42-47326' }));

    await expect(hub.get(UpdateTeam).execute(await staff(), { teamId, version: 3, team: body })).rejects.toThrow(
      StaleVersion,
    );
    await expect(hub.get(UpdateTeam).execute(await staff(), { teamId, version: 1, team: body })).rejects.toThrow(
      SameBusinessNumber,
    );
  });

  it('lists teams by name, page by page, only those in reach', async () => {
    await hub.tx(async (tx) => {
      for (const name of ['가온', '나눔', '다솜']) await insertTeam(tx, { name });
    });
    const query = { limit: 2 };

    const first = await hub.get(TeamQuery).page(await staff(), query);
    const second = await hub.get(TeamQuery).page(await staff(), { ...query, after: first.next! });
    const own = await hub.get(TeamQuery).page(hub.actorAs('team_member', { ownTeamIds: [teamId] }), query);
    const found = await hub.get(TeamQuery).page(await staff(), { ...query, search: '눔' });

    expect([...first.items, ...second.items].map(({ name }) => name)).toEqual(['가온', '나눔', '다솜', '다시책방']);
    expect(second.next).toBeNull();
    expect(own.items.map(({ name }) => name)).toEqual(['다시책방']);
    expect(found.items.map(({ name }) => name)).toEqual(['나눔']);
  });
});
