import type { EvidenceWanted } from '@onsil/contracts';
import { jobActor, UnitOfWork, type Actor } from '@onsil/platform';
import { insertGrant, insertPerson } from '@onsil/testing/identity';
import type { HubHarness } from '@onsil/testing/platform';

import { insertBoard, type SeededBoard } from './board.builder.js';

/** What the milestone M1 of a running team asks for. */
export const WANTED: readonly EvidenceWanted[] = [
  { id: 'who', kind: 'text', label: '누가 냈나요', required: true },
  { id: 'proof', kind: 'file', label: '근거', required: false },
];

/** A complete answer to `WANTED`. */
export const ANSWERS = [{ kind: 'text' as const, itemId: 'who', body: '어촌계 주민 14명' }];

/** One team in a running cohort, with the people around it. */
export interface RunningTeam {
  readonly teamId: string;
  readonly cohortId: string;
  /** By code. */
  readonly milestones: Readonly<Record<string, string>>;
  /** By code. */
  readonly teamMilestones: Readonly<Record<string, string>>;
  readonly lead: Actor;
  /** Where the lead signs in; not what the roster says. */
  readonly leadAddress: string;
  readonly staff: Actor;
  readonly otherStaff: Actor;
  readonly manager: Actor;
}

/** Permissions that staff lack and managers hold. */
const MANAGERS_OWN = [
  'exception.decide',
  'milestone.waive',
  'milestone.reopen',
  'gate.waive',
  'gate.take_back',
] as const;

/** A team with M1 (due 14 March 2031) and M2 (due 14 April, requires M1), two staff members and a manager. */
export async function insertRunningTeam(hub: HubHarness, board: Partial<SeededBoard> = {}): Promise<RunningTeam> {
  const name = '바닷가빨래터';
  const { cohortId, teams, milestones, teamMilestones } = await hub.tx((tx) =>
    insertBoard(tx, {
      milestones: { M1: '2031-03-14', M2: '2031-04-14' },
      requires: { M2: 'M1' },
      teams: [{ name }],
      ...board,
    }),
  );
  await hub.asOwner(`update programmes.milestone set evidence = $2 where hub_id = $1`, [
    hub.hub.id,
    JSON.stringify(WANTED),
  ]);
  const teamId = teams[name]!;
  const [lead, staff, otherStaff, manager] = await Promise.all(
    ['대표 12', '담당자 02', '담당자 03', '책임자 01'].map((person) => insertPerson(hub, { name: person })),
  );
  await insertGrant(hub, { personId: lead!.id, role: 'team_lead', scope: 'team', scopeId: teamId });
  await insertGrant(hub, { personId: staff!.id, role: 'hub_staff' });
  await insertGrant(hub, { personId: otherStaff!.id, role: 'hub_staff' });
  await insertGrant(hub, { personId: manager!.id, role: 'hub_manager' });
  const without = MANAGERS_OWN;
  return {
    teamId,
    cohortId,
    milestones,
    teamMilestones: Object.fromEntries(
      Object.keys(milestones).map((code) => [code, teamMilestones[`${name} ${code}`]!]),
    ),
    lead: hub.actorAs('team_lead', {
      personId: lead!.id,
      ownTeamIds: [teamId],
      without: [...without, 'milestone.review', 'gate.pass'],
    }),
    leadAddress: lead!.email,
    staff: hub.actorAs('hub_staff', { personId: staff!.id, without }),
    otherStaff: hub.actorAs('hub_staff', { personId: otherStaff!.id, without }),
    manager: hub.actorAs('hub_manager', { personId: manager!.id }),
  };
}

/** Gives the lead a contact address, to which mails for the team go. */
export async function insertMember(hub: HubHarness, team: RunningTeam, email: string): Promise<void> {
  await hub.get(UnitOfWork).write(jobActor(hub.hub), async (tx) => {
    tx.audit({ action: 'test.seeded', subject: 'platform.audit_entry', subjectId: team.teamId });
    await tx.rows(
      `with who as (
         insert into ventures.participant (id, hub_id, name, email, person_id, claimed_at, created_at)
         values (gen_random_uuid(), $1, '대표 12', $2, $3, $4, $4) returning id)
       insert into ventures.membership (id, hub_id, team_id, participant_id, role, joined_on)
       select gen_random_uuid(), $1, $5, id, 'lead', '2031-01-01' from who`,
      [tx.hubId, email, team.lead.personId, tx.at, team.teamId],
    );
  });
}
