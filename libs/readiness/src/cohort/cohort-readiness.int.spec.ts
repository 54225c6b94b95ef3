import { beforeEach, describe, expect, it } from '@jest/globals';
import { NotFound } from '@onsil/platform';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { answerUpTo, insertAssessedTeam, openRound, VRG, type AssessedTeam } from '../../testing/index.js';
import { StartAssessment } from '../assessment/start-assessment.js';
import { AddEvidence } from '../evidence/add-evidence.js';
import { OpenGapTask } from '../gap/open-gap-task.js';
import { TeamReadinessQuery } from '../profile/team-readiness.query.js';
import {
  CohortIsNotOpen,
  CriterionUnknown,
  FrameworkIsFixed,
  RoundEndsBeforeToday,
  RoundIsOpen,
  TeamNotInRound,
} from '../readiness.errors.js';
import { ReadinessModule } from '../readiness.module.js';
import { CloseRound } from '../round/close-round.js';
import { OpenRound } from '../round/open-round.js';
import { RoundQuery } from '../round/round.query.js';
import { CalibrationQuery } from './calibration.query.js';
import { CohortMapQuery } from './cohort-map.query.js';

describe('the readiness of a cohort', () => {
  let hub: HubHarness;
  let team: AssessedTeam;

  beforeEach(async () => {
    hub = await freshHub({ modules: [ReadinessModule] });
    hub.clock.set('2031-03-04T08:00:00Z');
    team = await insertAssessedTeam(hub);
  });

  const prove = async (...criteria: string[]) => {
    for (const criterion of criteria)
      await hub.get(AddEvidence).execute(team.lead, {
        teamId: team.teamId,
        framework: VRG,
        criterion,
        kind: 'metric',
        label: '주당 시간',
        value: 20,
        unit: '시간',
        measuredOn: '2031-03-01',
      });
  };
  const map = (query: { round?: string; perspective?: 'self' | 'mentor' } = {}) =>
    hub.get(CohortMapQuery).execute(team.staff, team.cohortId, query);

  it('has one open round with a framework, keeps to its version, and looks ahead', async () => {
    await expect(openRound(hub, team)).rejects.toThrow(RoundIsOpen);
    await expect(openRound(hub, team, { framework: { key: 'vrg', version: 9 } })).rejects.toThrow(NotFound);
    await expect(
      hub.get(OpenRound).execute(team.staff, {
        cohortId: team.cohortId,
        kind: 'final',
        framework: { key: 'trl', version: 1 },
        dueOn: '2031-03-03',
      }),
    ).rejects.toThrow(RoundEndsBeforeToday);
    await hub.tx((tx) =>
      tx.rows(
        `insert into readiness.framework (id, hub_id, key, number, origin, content, added_at)
         select gen_random_uuid(), hub_id, key, 2, 'loaded', content, added_at from readiness.framework where hub_id = $1`,
        [tx.hubId],
      ),
    );

    await expect(openRound(hub, team, { framework: { key: 'vrg', version: 2 } })).rejects.toMatchObject({
      constructor: FrameworkIsFixed,
      params: { version: 1 },
    });
  });

  it('is that of the teams on it: one that left is gone, one that came back stands once, with its history', async () => {
    await answerUpTo(hub, team, { by: team.lead, as: 'self', level: 1 });
    const dimensions = (await map()).teams[0]!.levels.length;
    await hub.asOwner(`update ventures.enrolment set left_on = '2031-03-04' where hub_id = $1`, [hub.hub.id]);
    const gone = await map();
    const rounds = () => hub.get(RoundQuery).ofCohort(team.staff, team.cohortId);
    const counted = await rounds();
    const start = () =>
      hub.get(StartAssessment).execute(team.staff, {
        teamId: team.teamId,
        roundId: team.round.id,
        perspective: 'staff',
      });

    await expect(start()).rejects.toThrow(TeamNotInRound);
    await expect(prove('team.1.a')).rejects.toThrow(CohortIsNotOpen);
    await hub.asOwner(
      `insert into ventures.enrolment (id, hub_id, team_id, cohort_id, enrolled_on)
       values (gen_random_uuid(), $1, $2, $3, '2031-03-05')`,
      [hub.hub.id, team.teamId, team.cohortId],
    );

    expect(gone.teams).toEqual([]);
    expect(counted.items).toMatchObject([{ teams: 0 }]);
    expect((await map()).teams.map(({ levels }) => levels.length)).toEqual([dimensions]);
    expect((await rounds()).items).toMatchObject([{ teams: 1 }]);
    expect((await hub.get(TeamReadinessQuery).execute(team.staff, team.teamId)).rounds).toHaveLength(1);
  });

  it('counts who has finished', async () => {
    await answerUpTo(hub, team, { by: team.lead, as: 'self', level: 1 });

    expect((await hub.get(RoundQuery).ofCohort(team.staff, team.cohortId)).items).toMatchObject([
      { id: team.round.id, teams: 1, finished: { self: 1, mentor: 0, staff: 0, panel: 0 } },
    ]);
  });

  it('shows what has changed since the round before, and how far apart the sides are', async () => {
    await prove('team.1.a', 'team.1.b');
    await answerUpTo(hub, team, { by: team.lead, as: 'self', level: 1 });
    await hub.get(CloseRound).execute(team.staff, { roundId: team.round.id, version: 1 });
    hub.clock.set('2031-03-10T08:00:00Z');
    const round = await openRound(hub, team, { kind: 'midterm' });
    await prove('team.2.a', 'team.2.b');
    await answerUpTo(hub, { ...team, round }, { by: team.lead, as: 'self', level: 3 });
    await answerUpTo(hub, { ...team, round }, { by: team.mentor, as: 'mentor', level: 2 });

    const view = await map();

    expect(view).toMatchObject({
      round: { id: round.id, kind: 'midterm' },
      before: { id: team.round.id },
      teams: [{ name: '바닷가빨래터', difference: 1, finished: ['mentor', 'self'], hasMentor: true }],
    });
    expect(view.teams[0]!.levels.slice(0, 2)).toEqual([2, 0]);
    expect(view.teams[0]!.changes.slice(0, 2)).toEqual([1, 0]);
    expect((await map({ round: team.round.id })).teams[0]!.changes[0]).toBeNull();
    expect((await map({ perspective: 'mentor' })).teams[0]!.levels[0]).toBe(2);
    const { trend } = await hub.get(TeamReadinessQuery).execute(team.lead, team.teamId);
    expect(
      trend.map(({ kind, levels }) => [kind, levels.find(({ dimension }) => dimension === 'team')?.level]),
    ).toEqual([
      ['start', 1],
      ['midterm', 2],
    ]);
  });

  it('knows which teams have no mentor any more, who would have to assess them', async () => {
    await hub.asOwner(`update identity.hub_grant set ends_on = '2031-03-05' where hub_id = $1 and scope = 'team'`, [
      hub.hub.id,
    ]);

    expect((await map()).teams).toMatchObject([{ hasMentor: true }]);
    hub.clock.set('2031-03-05T15:00:00Z'); // the 6th in Seoul
    expect((await map()).teams).toMatchObject([{ hasMentor: false }]);
  });

  it('shows who scores high or low against the others', async () => {
    await answerUpTo(hub, team, { by: team.lead, as: 'self', level: 4 });
    await answerUpTo(hub, team, { by: team.mentor, as: 'mentor', level: 2 });
    await answerUpTo(hub, team, { by: team.staff, as: 'staff', level: 2 });

    const { assessors } = await hub.get(CalibrationQuery).execute(team.staff, team.cohortId);

    expect(assessors).toMatchObject([
      { perspective: 'self', person: null, teams: 1, offset: 2, compared: 10 },
      { perspective: 'mentor', person: { name: '멘토 03' }, offset: -1 },
      { perspective: 'staff', person: { name: '담당자 02' }, offset: -1 },
    ]);
  });

  it('says what is missing next, with a milestone and a mentor, and makes a task of it', async () => {
    await hub.asOwner(`update programmes.stage set kind = 'business_model' where hub_id = $1`, [hub.hub.id]);
    await hub.asOwner(`update mentoring.mentor set specialties = '{sales_channel}' where hub_id = $1`, [hub.hub.id]);
    await answerUpTo(hub, team, { by: team.lead, as: 'self', level: 1, levels: { market: 0 } });
    const gapOf = async (criterion: string) =>
      (await hub.get(TeamReadinessQuery).execute(team.lead, team.teamId)).gaps.find(
        (gap) => gap.criterion === criterion,
      );
    const gap = await gapOf('market.1.a');
    expect(gap).toMatchObject({
      reason: 'unanswered',
      level: 1,
      milestone: { code: 'M1' },
      mentors: [{ name: '멘토 03' }],
      task: null,
    });
    expect(await gapOf('team.1.a')).toMatchObject({ reason: 'no_evidence', mentors: [] });
    const open = (criterion: string) =>
      hub.get(OpenGapTask).execute(team.lead, {
        teamId: team.teamId,
        framework: VRG,
        criterion,
        title: '고객 정의서',
        ownerId: team.lead.personId!,
        dueOn: '2031-03-20',
      });

    const { taskId } = await open('market.1.a');

    expect(await gapOf('market.1.a')).toMatchObject({
      task: { id: taskId, status: 'open', owner: { name: '대표 12' } },
    });
    await expect(open('market.1.z')).rejects.toThrow(CriterionUnknown);
  });

  it('is hidden from another hub', async () => {
    const elsewhere = (await freshHub({ modules: [ReadinessModule] })).actorAs('hub_staff');

    await expect(hub.get(CohortMapQuery).execute(elsewhere, team.cohortId, {})).rejects.toThrow(NotFound);
    await expect(hub.get(CalibrationQuery).execute(elsewhere, team.cohortId)).rejects.toThrow(NotFound);
    await expect(hub.get(RoundQuery).ofCohort(elsewhere, team.cohortId)).rejects.toThrow(NotFound);
  });
});
