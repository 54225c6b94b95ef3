import { beforeEach, describe, expect, it } from '@jest/globals';
import type { DeliveredEvent } from '@onsil/platform';
import { insertGrant } from '@onsil/testing/identity';
import { insertMentor, react } from '@onsil/testing/mentoring';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { answerUpTo, insertAssessedTeam, openRound, type AssessedTeam } from '../../testing/index.js';
import { FinishAssessment } from '../assessment/finish-assessment.js';
import { ReopenAssessment } from '../assessment/reopen-assessment.js';
import { ReadinessModule } from '../readiness.module.js';
import { RoundEndsBeforeToday, RoundIsClosed } from '../readiness.errors.js';
import { CloseRound } from '../round/close-round.js';
import { MissingTeamsQuery } from '../round/missing-teams.query.js';
import { MoveRound } from '../round/move-round.js';
import { ReplanRoundsForGrant, ReplanRoundsForPause, ReplanRoundsForPhase } from './replan.reaction.js';
import { RoundOccasions } from './round.occasions.js';
import { TeamAssessmentOccasions } from './team-assessment.occasions.js';
import { TellBoardOfAssessments, TellBoardOfRounds } from './tell-board.reaction.js';

/** Now is Tuesday 4 March 2031; the round is due on Thursday 20 March. */
describe('the reminders of a round', () => {
  let hub: HubHarness;
  let team: AssessedTeam;

  beforeEach(async () => {
    hub = await freshHub({ modules: [ReadinessModule] });
    hub.clock.set('2031-03-04T08:00:00Z');
    team = await insertAssessedTeam(hub);
  });

  /** What is planned: `audience day`. */
  const planned = async (): Promise<string[]> =>
    (
      await hub.asOwner<{ audience: string; day: string }>(
        `select p.audience, (p.due_at at time zone 'Asia/Seoul')::date::text as day
           from reminders.planned_reminder p join reminders.reminder_rule r on r.id = p.rule_id
          where p.hub_id = $1 and r.trigger = 'readiness_due' and p.state = 'planned' order by p.due_at, p.audience, p.id`,
        [hub.hub.id],
      )
    ).map(({ audience, day }) => `${audience} ${day}`);
  const TEAM = ['team 2031-03-13', 'team 2031-03-19', 'team 2031-03-20'];
  const MENTOR = TEAM.map((line) => line.replace('team', 'mentor'));
  const STAFF = ['staff 2031-03-24', 'staff 2031-03-24'];
  const sorted = (...lines: string[]) => lines.toSorted();
  const said = async () => (await planned()).toSorted();
  const missing = async () => (await hub.get(MissingTeamsQuery).execute(team.staff, team.round.id)).items;
  const finish = (by: AssessedTeam['lead'], as: 'self' | 'mentor' | 'staff') =>
    answerUpTo(hub, team, { by, as, level: 1 });
  const owed = async () =>
    (
      await hub.asOwner<{ kind: string }>(
        `select kind from progress.team_fact where hub_id = $1 and kind like 'assessment%' order by kind`,
        [hub.hub.id],
      )
    ).map(({ kind }) => kind.replace('assessment_owed_', ''));

  it('are planned with it for those who have to assess, and for the staff when the day has passed', async () => {
    expect(await said()).toEqual(sorted(...TEAM, ...MENTOR, ...STAFF));
    expect(await missing()).toEqual([
      {
        team: { id: team.teamId, name: '바닷가빨래터' },
        self: true,
        mentors: [{ id: team.mentor.personId, name: '멘토 03' }],
        staff: true,
      },
    ]);
    const [first] = await hub.asOwner<{ facts: object; path: string }>(
      `select facts, path from reminders.planned_reminder where hub_id = $1 and audience = 'team' order by due_at limit 1`,
      [hub.hub.id],
    );
    expect(first).toMatchObject({
      facts: { team: '바닷가빨래터', framework: 'VRG', dueOn: '2031-03-20' },
      path: `/h/${hub.hub.slug}/readiness/teams/${team.teamId}?round=${team.round.id}`,
    });
  });

  it('move with its day, and end when it is closed', async () => {
    const { version } = await hub
      .get(MoveRound)
      .execute(team.staff, { roundId: team.round.id, version: 1, dueOn: '2031-03-27' });
    expect((await planned()).slice(0, 2)).toEqual(['mentor 2031-03-20', 'team 2031-03-20']);
    expect(await planned()).toHaveLength(8);

    await hub.get(CloseRound).execute(team.staff, { roundId: team.round.id, version });

    expect(await planned()).toEqual([]);
    expect(await missing()).toEqual([]);
    const audit = (await hub.auditTrail()).find(({ action }) => action === 'readiness_round.moved');
    expect(audit).toMatchObject({ before: { due_on: '2031-03-20' }, after: { due_on: '2031-03-27' } });
    const move = (dueOn: string) =>
      hub.get(MoveRound).execute(team.staff, { roundId: team.round.id, version: version + 1, dueOn });
    await expect(move('2031-03-28')).rejects.toThrow(RoundIsClosed);
    await expect(move('2031-03-03')).rejects.toThrow(RoundEndsBeforeToday);
  });

  it('end for who has finished, come back when it is taken back, and end for the staff when nobody is missing', async () => {
    const own = await finish(team.lead, 'self');
    expect(await said()).toEqual(sorted(...MENTOR, ...STAFF));
    const { version } = await hub
      .get(ReopenAssessment)
      .execute(team.lead, { assessmentId: own.id, version: own.version });
    expect(await said()).toEqual(sorted(...TEAM, ...MENTOR, ...STAFF));

    await hub.get(FinishAssessment).execute(team.lead, { assessmentId: own.id, version });
    await finish(team.mentor, 'mentor');
    expect(await said()).toEqual(STAFF);
    await finish(team.staff, 'staff');

    expect(await planned()).toEqual([]);
    expect(await missing()).toEqual([]);
  });

  it('go to each mentor until that mentor has finished; one whose right has ended owes nothing', async () => {
    const other = await insertMentor(hub, { name: '멘토 04', teamIds: [team.teamId] });
    await insertGrant(hub, { personId: other.actor.personId!, role: 'mentor', scope: 'team', scopeId: team.teamId });
    const tell = () =>
      hub.tx((tx) =>
        hub.get(ReplanRoundsForGrant).execute(tx, {
          payload: { role: 'mentor', scope: 'team', scopeId: team.teamId },
        } as unknown as DeliveredEvent),
      );
    await tell();
    expect((await planned()).filter((line) => line.startsWith('mentor'))).toHaveLength(6);
    await finish(team.mentor, 'mentor');
    expect((await missing())[0]!.mentors).toEqual([{ id: other.actor.personId, name: '멘토 04' }]);

    await hub.asOwner(`update identity.hub_grant set ended_at = $3 where hub_id = $1 and person_id = $2`, [
      hub.hub.id,
      other.actor.personId,
      hub.clock.now(),
    ]);
    await tell();

    expect(await said()).toEqual(sorted(...TEAM, ...STAFF));
    expect((await missing())[0]!.mentors).toEqual([]);
    expect(await owed()).toEqual(['self', 'staff']);
  });

  it('leave a team in peace that rests, and a cohort that is closed', async () => {
    await hub.asOwner(
      `insert into progress.milestone_exception (id, hub_id, team_id, cohort_id, kind, status, reason, from_on, until_on, author_id,
              asked_at, decided_by, decided_at)
       values (gen_random_uuid(), $1, $2, $3, 'pause', 'granted', '육아', '2031-03-03', '2031-04-30', $4, $5, $4, $5)`,
      [hub.hub.id, team.teamId, team.cohortId, team.staff.personId, hub.clock.now()],
    );
    const told = { payload: { decision: 'paused', teamId: team.teamId, cohortId: team.cohortId } };
    await hub.tx((tx) => hub.get(ReplanRoundsForPause).execute(tx, told as unknown as DeliveredEvent));
    expect(await planned()).toEqual([]);
    expect(await missing()).toEqual([]);

    await hub.asOwner(`update progress.milestone_exception set status = 'ended' where hub_id = $1`, [hub.hub.id]);
    await hub.tx((tx) =>
      hub.get(ReplanRoundsForPause).execute(tx, {
        payload: { decision: 'resumed', teamId: team.teamId },
      } as unknown as DeliveredEvent),
    );
    expect(await planned()).toHaveLength(8);
    await hub.asOwner(`update programmes.cohort set phase = 'closed' where hub_id = $1`, [hub.hub.id]);
    await hub.tx((tx) => hub.get(ReplanRoundsForPhase).execute(tx, told as unknown as DeliveredEvent));

    expect(await planned()).toEqual([]);
    expect(await owed()).toEqual([]);
  });

  it('tell the board whose assessment is missing, over all rounds that are open', async () => {
    await react(hub, 'readiness.rounds_changed.v1', hub.get(TellBoardOfRounds));
    expect(await owed()).toEqual(['mentor', 'self', 'staff']);

    await finish(team.lead, 'self');
    await finish(team.mentor, 'mentor');
    await react(hub, 'readiness.levels_changed.v1', hub.get(TellBoardOfAssessments));
    expect(await owed()).toEqual(['staff']);
    const second = await openRound(hub, team, { framework: { key: 'trl', version: 1 } });
    await react(hub, 'readiness.rounds_changed.v1', hub.get(TellBoardOfRounds));
    expect(await owed()).toEqual(['mentor', 'self', 'staff']);

    await hub.get(CloseRound).execute(team.staff, { roundId: second.id, version: 1 });
    await hub.get(CloseRound).execute(team.staff, { roundId: team.round.id, version: 1 });
    await react(hub, 'readiness.rounds_changed.v1', hub.get(TellBoardOfRounds));

    expect(await owed()).toEqual([]);
  });

  it('know every subject that may have one, and none of another hub', async () => {
    const other = await insertAssessedTeam(await freshHub({ modules: [ReadinessModule] }));

    await hub.tx(async (tx) => {
      const [teams, rounds] = [hub.get(TeamAssessmentOccasions), hub.get(RoundOccasions)];
      expect(await rounds.subjectIds(tx, null)).toEqual([team.round.id]);
      const ids = await teams.subjectIds(tx, null);
      expect(ids).toHaveLength(1);
      expect(await teams.occasions(tx, ids)).toHaveLength(1);
      expect(await rounds.occasions(tx, [other.round.id])).toEqual([]);
      expect(await rounds.subjectIds(tx, other.cohortId)).toEqual([]);
    });
  });
});
