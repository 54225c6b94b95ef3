import { beforeEach, describe, expect, it } from '@jest/globals';
import { newId, NotFound, OutOfReach } from '@onsil/platform';
import { insertPerson } from '@onsil/testing/identity';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import {
  claimLead,
  insertCohort,
  insertLedTeam,
  insertMember,
  insertStaff,
  type LedTeam,
} from '../../testing/index.js';
import { TeamQuery } from '../team/team-page.query.js';
import { ClaimedByPerson, LastLeadCannotLeave } from '../ventures.errors.js';
import { VenturesModule } from '../ventures.module.js';
import { AddMember } from './add-member.js';
import { ChangeRole } from './change-role.js';
import { CorrectParticipant } from './correct-participant.js';
import { LeaveTeam } from './leave-team.js';

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

describe('leaving a team', () => {
  beforeEach(arrive);

  it('is refused to the last lead', async () => {
    await hub.tx((tx) => insertMember(tx, { teamId }));

    await expect(hub.get(LeaveTeam).execute(await insertStaff(hub), { teamId, membershipId: leadId })).rejects.toThrow(
      LastLeadCannotLeave,
    );
  });

  it('keeps the leaver by name, marked, once the lead is handed over', async () => {
    const memberId = await hub.tx((tx) => insertMember(tx, { teamId, name: '구성원02' }));
    const actor = await insertStaff(hub);

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
    const lead = await claimLead(hub, team);
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
    const lead = await claimLead(hub, team);
    const other = hub.actorAs('team_lead', { ownTeamIds: [teamId] });
    const member = { name: '구성원02', email: null, phone: null, role: 'member' as const };

    await expect(hub.get(AddMember).execute(other, { teamId, member })).rejects.toThrow(OutOfReach);
    const { members } = await hub.get(AddMember).execute(lead, { teamId, member });

    expect(members).toHaveLength(2);
  });

  it('show their contact data to staff and lead, and to a mentor only name and role', async () => {
    const mentor = hub.actorAs('mentor', { assignedTeamIds: [teamId], without: ['team.update'] });

    const seenByStaff = await hub.get(TeamQuery).one(await insertStaff(hub), teamId);
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

    const [toStaff] = (await hub.get(TeamQuery).one(await insertStaff(hub), teamId)).enrolments;
    const [toMentor] = (await hub.get(TeamQuery).one(mentor, teamId)).enrolments;

    expect(toStaff).toMatchObject({ agreedAmount: 20_000_000, extra: [{ value: '010-0000-0001' }] });
    expect(toMentor).toMatchObject({ agreedOn: null, agreedAmount: null, extra: [] });
  });

  it('who claimed their place keep name and address in their own hands', async () => {
    const lead = await claimLead(hub, team);
    const correct = {
      teamId,
      membershipId: leadId,
      version: 2,
      participant: { name: '다른 이름', email: leadEmail, phone: null },
    };

    await expect(hub.get(CorrectParticipant).execute(await insertStaff(hub), correct)).rejects.toThrow(ClaimedByPerson);
    const { members } = await hub.get(CorrectParticipant).execute(lead, correct);

    expect(members[0]).toMatchObject({ name: '다른 이름', account: 'claimed' });
  });

  it('are not visible from another hub', async () => {
    const elsewhere = (await freshHub({ modules: [VenturesModule] })).actorAs('hub_manager');

    await expect(hub.get(TeamQuery).one(elsewhere, teamId)).rejects.toThrow(NotFound);
  });
});
