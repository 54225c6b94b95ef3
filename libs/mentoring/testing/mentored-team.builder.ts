import { newId, type Actor } from '@onsil/platform';
import { insertGrant, insertPerson } from '@onsil/testing/identity';
import type { HubHarness } from '@onsil/testing/platform';
import { insertRunningTeam, type RunningTeam } from '@onsil/testing/progress';

/** What mentors' and teams' roles lack of the permissions of this lib. */
const TEAMS_LACK = ['session.log', 'session.correct'] as const;
const MENTORS_LACK = ['session.confirm'] as const;

/** A mentor of the hub with an account. */
export interface SeededMentor {
  readonly mentorId: string;
  readonly actor: Actor;
  readonly email: string;
}

/** A running team whose lead is on its list, and the mentor it is paired with. */
export interface MentoredTeam extends RunningTeam {
  readonly mentor: Actor;
  readonly mentorId: string;
  readonly mentorEmail: string;
  readonly assignmentId: string;
  readonly leadEmail: string;
  /** The lead as a participant. */
  readonly leadId: string;
  /** A member without an account. */
  readonly memberId: string;
}

/** Stores a mentor without teams; `teamIds` are those the actor is assigned to. */
export async function insertMentor(
  hub: HubHarness,
  { name = '멘토 03', capacity = 3, teamIds = [] as readonly string[] } = {},
): Promise<SeededMentor> {
  const { id: personId, email } = await insertPerson(hub, { name });
  await insertGrant(hub, { personId, role: 'mentor' });
  const mentorId = newId();
  await hub.tx((tx) =>
    tx.rows(
      `insert into mentoring.mentor (id, hub_id, person_id, specialties, languages, capacity, introduction, added_at)
       values ($1, $2, $3, '{pricing}', '{ko}', $4, '', $5)`,
      [mentorId, tx.hubId, personId, capacity, tx.at],
    ),
  );
  return {
    mentorId,
    email,
    actor: hub.actorAs('mentor', { personId, assignedTeamIds: teamIds, without: MENTORS_LACK }),
  };
}

/** Stores a live pair with the mentor's grant on the team; answers the assignment. */
export async function insertPair(
  hub: HubHarness,
  { mentorId, personId, teamId }: { mentorId: string; personId: string; teamId: string },
): Promise<string> {
  const id = newId();
  await insertGrant(hub, { personId, role: 'mentor', scope: 'team', scopeId: teamId });
  await hub.tx((tx) =>
    tx.rows(
      `insert into mentoring.assignment (id, hub_id, team_id, mentor_id, is_primary, starts_on)
       values ($1, $2, $3, $4, true, '2031-02-01')`,
      [id, tx.hubId, teamId, mentorId],
    ),
  );
  return id;
}

/** A team with its mentor, each with an account and an address. */
export async function insertMentoredTeam(hub: HubHarness): Promise<MentoredTeam> {
  const team = await insertRunningTeam(hub);
  const { teamId } = team;
  const { mentorId, actor: mentor, email } = await insertMentor(hub, { teamIds: [teamId] });
  const assignmentId = await insertPair(hub, { mentorId, personId: mentor.personId!, teamId });
  const leadEmail = `lead-${newId().slice(-12)}@example.com`;
  const leadId = await insertParticipant(hub, {
    teamId,
    name: '대표 12',
    role: 'lead',
    email: leadEmail,
    personId: team.lead.personId,
  });
  const memberId = await insertParticipant(hub, { teamId, name: '팀원 12-1', role: 'member' });
  const lead = hub.actorAs('team_lead', { personId: team.lead.personId!, ownTeamIds: [teamId], without: TEAMS_LACK });
  return { ...team, lead, mentor, mentorId, mentorEmail: email, assignmentId, leadEmail, leadId, memberId };
}

/** Stores somebody of a team; answers the participant. */
export async function insertParticipant(
  hub: HubHarness,
  who: { teamId: string; name: string; role: 'lead' | 'member'; email?: string | null; personId?: string | null },
): Promise<string> {
  const { teamId, name, role, email = null, personId = null } = who;
  const participantId = newId();
  await hub.tx(async (tx) => {
    await tx.rows(
      `insert into ventures.participant (id, hub_id, name, email, person_id, claimed_at, created_at)
       values ($1, $2, $3, $4, $5::uuid, case when $5::uuid is not null then $6::timestamptz end, $6)`,
      [participantId, tx.hubId, name, email, personId, tx.at],
    );
    await tx.rows(
      `insert into ventures.membership (id, hub_id, team_id, participant_id, role, joined_on)
       values ($1, $2, $3, $4, $5, '2031-01-01')`,
      [newId(), tx.hubId, teamId, participantId, role],
    );
  });
  return participantId;
}
