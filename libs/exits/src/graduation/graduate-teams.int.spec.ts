import { beforeEach, describe, expect, it } from '@jest/globals';
import type { GateDraft } from '@onsil/contracts';
import { insertMentoredTeam, type MentoredTeam } from '@onsil/testing/mentoring';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { CohortIsNotOpen, GraduationLacks } from '../exits.errors.js';
import { ExitsModule } from '../exits.module.js';
import { NoticeDismissal } from '../dismissal/notice-dismissal.js';
import { TeamExitsQuery } from '../team-exits/team-exits.query.js';
import { GraduateTeams } from './graduate-teams.js';
import { GraduationPreviewQuery } from './graduation-preview.query.js';

const TALKS: GateDraft = { mode: 'all', of: [{ key: 'talks', kind: 'interviews', atLeast: 5 }] };

describe('graduation', () => {
  let hub: HubHarness;
  let team: MentoredTeam;

  beforeEach(async () => {
    hub = await freshHub({ modules: [ExitsModule] });
    team = await insertMentoredTeam(hub);
  });

  const graduate = (
    teams: readonly { teamId: string; waiver: string | null }[],
    certificate: 'none' | 'team' | 'members' = 'none',
  ) => hub.get(GraduateTeams).execute(team.manager, { cohortId: team.cohortId, teams: [...teams], certificate });
  const accept = (...codes: string[]) =>
    hub.asOwner(
      `update progress.team_milestone tm set status = 'accepted', attempt = 1 from programmes.milestone m
        where m.id = tm.milestone_id and tm.hub_id = $1 and m.code = any ($2)`,
      [hub.hub.id, codes],
    );
  const secondTeam = async (): Promise<string> => {
    const [row] = await hub.asOwner<{ id: string }>(
      `with made as (insert into ventures.team (id, hub_id, name, name_key, created_at)
         values (gen_random_uuid(), $1, '가가공방', '가가공방', now()) returning id)
       insert into ventures.enrolment (id, hub_id, team_id, cohort_id, enrolled_on, extra)
         select gen_random_uuid(), $1, id, $2, '2031-01-01', '[]' from made returning team_id as id`,
      [hub.hub.id, team.cohortId],
    );
    return row!.id;
  };
  const setGate = async (gate: GateDraft): Promise<string> => {
    const [stage] = await hub.asOwner<{ id: string }>(
      `update programmes.stage set gate = $3 where hub_id = $1 and cohort_id = $2 returning id`,
      [hub.hub.id, team.cohortId, JSON.stringify(gate)],
    );
    return stage!.id;
  };
  const decide = (stageId: string, checklist: object) =>
    hub.asOwner(
      `insert into progress.gate_decision (id, hub_id, team_id, cohort_id, stage_id, revision, checklist, note, passed_by, passed_at)
         values (gen_random_uuid(), $1, $2, $3, $4, 1, $5, '', $6, now())`,
      [hub.hub.id, team.teamId, team.cohortId, stageId, JSON.stringify(checklist), team.manager.personId],
    );
  const preview = async () =>
    (await hub.get(GraduationPreviewQuery).execute(team.manager, team.cohortId)).teams[0]!.lacks;
  const exitOf = async (teamId: string) => (await hub.get(TeamExitsQuery).ofTeam(team.manager, teamId)).items[0]!.exit;

  it('says beforehand who could, what the others lack, and who is in a dismissal', async () => {
    await accept('M1');
    const free = await secondTeam();
    await hub.get(NoticeDismissal).execute(team.staff, {
      teamId: team.teamId,
      cohortId: team.cohortId,
      grounds: '연락이 없습니다.',
      statementDueOn: '2031-03-20',
      hearing: null,
    });

    const seen = await hub.get(GraduationPreviewQuery).execute(team.manager, team.cohortId);

    expect(seen).toMatchObject({
      teams: [
        { teamId: free, name: '가가공방', lacks: [], inDismissal: false },
        {
          teamId: team.teamId,
          lacks: [{ kind: 'milestone', id: team.teamMilestones['M2'], code: 'M2', title: 'M2 마일스톤' }],
          inDismissal: true,
        },
      ],
      left: [],
      canGraduate: true,
    });
  });

  it('is refused with the list of what lacks', async () => {
    await accept('M1');

    const refusal = await graduate([{ teamId: team.teamId, waiver: null }]).catch((error: unknown) => error);

    expect(refusal).toBeInstanceOf(GraduationLacks);
    expect((refusal as GraduationLacks).current.lacks.map(({ code }) => code)).toEqual(['M2']);
    expect(await exitOf(team.teamId)).toBeNull();
  });

  it('is given with a waiver that keeps its reason, its author and what lacked', async () => {
    await accept('M1');

    await graduate([{ teamId: team.teamId, waiver: '전시회가 이듬해로 밀렸어요' }]);

    expect(await exitOf(team.teamId)).toMatchObject({
      kind: 'graduated',
      waiver: { reason: '전시회가 이듬해로 밀렸어요', lacked: [{ code: 'M2' }] },
      decidedBy: { name: '책임자 01' },
    });
  });

  it('goes team by team: one that cannot holds up no other, and a waiver that nobody needs is not kept', async () => {
    const ready = await secondTeam();

    const { teams } = await graduate(
      [
        { teamId: team.teamId, waiver: null },
        { teamId: ready, waiver: '필요 없는 면제' },
        { teamId: ready, waiver: null },
      ],
      'team',
    );

    expect(teams).toMatchObject([
      { teamId: team.teamId, refusal: 'exits.graduation_lacks', lacks: [{ code: 'M1' }, { code: 'M2' }], serial: null },
      { teamId: ready, refusal: null, serial: '2031-0001' },
      { teamId: ready, refusal: 'exits.team_is_not_on' },
    ]);
    expect(await exitOf(ready)).toMatchObject({ kind: 'graduated', waiver: null });
    const { left } = await hub.get(GraduationPreviewQuery).execute(team.manager, team.cohortId);
    expect(left).toEqual([{ teamId: ready, name: '가가공방', kind: 'graduated', leftOn: '2031-03-04' }]);
    expect(await exitOf(team.teamId)).toBeNull();
  });

  it('asks for the gate of each stage by name, until the team was let through', async () => {
    await accept('M1', 'M2');
    const stageId = await setGate(TALKS);

    const lacking = await preview();
    await decide(stageId, { of: [] });

    expect(lacking).toEqual([{ kind: 'gate', id: stageId, code: '', title: expect.stringMatching(/./) }]);
    expect(await preview()).toEqual([]);
    await graduate([{ teamId: team.teamId, waiver: null }]);
    expect(await exitOf(team.teamId)).toMatchObject({ kind: 'graduated', waiver: null });
  });

  it('asks again for a gate whose decision was taken back', async () => {
    await accept('M1', 'M2');
    const stageId = await setGate(TALKS);
    await decide(stageId, { of: [] });
    await hub.asOwner(
      `update progress.gate_decision set taken_back_at = passed_at, taken_back_by = passed_by, take_back_reason = '실수'
        where hub_id = $1`,
      [hub.hub.id],
    );

    await expect(graduate([{ teamId: team.teamId, waiver: null }])).rejects.toThrow(GraduationLacks);
  });

  it('asks for no milestone that a passed gate let the team off, and for every other one', async () => {
    const stageId = await setGate({ mode: 'all', of: [{ key: 'm', kind: 'milestones', milestones: null }] });
    const group = {
      kind: 'group',
      mode: 'any',
      of: [{ state: 'waived', parts: [{ milestoneId: team.milestones['M1'] }] }],
    };
    const met = { state: 'met', parts: [{ milestoneId: team.milestones['M2'] }] };

    await decide(stageId, { of: [group, met] });

    expect(await preview()).toMatchObject([{ kind: 'milestone', code: 'M2' }]);
  });

  it('waits for a cohort that runs', async () => {
    await hub.asOwner(`update programmes.cohort set phase = 'closed' where id = $1`, [team.cohortId]);

    await expect(graduate([{ teamId: team.teamId, waiver: '면제' }])).rejects.toThrow(CohortIsNotOpen);
  });
});
