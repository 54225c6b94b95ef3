import { beforeEach, describe, expect, it } from '@jest/globals';
import { HubCalendar } from '@onsil/network';
import { type DeliveredEvent } from '@onsil/platform';
import { freshHub, untilItWaits, type HubHarness } from '@onsil/testing/platform';

import { ANSWERS, insertBoard, insertRunningTeam, type RunningTeam } from '../../testing/index.js';
import { ProgressModule } from '../progress.module.js';
import { TeamHasLeft } from '../progress.errors.js';
import { HandIn } from '../submission/hand-in.js';
import { SaveDraft } from '../submission/save-draft.js';
import { TeamMilestoneQuery } from '../team-milestone/team-milestone.query.js';
import { EnrolTeams } from './enrol-teams.js';
import { StartMilestones } from './start-milestones.reaction.js';
import { TeamMilestones } from './team-milestones.js';
import { Departures } from './departures.js';

const NO_CLASS = { class: null, track: null, lateStart: 'as_planned' } as const;

describe('enrolment', () => {
  let hub: HubHarness;
  let team: RunningTeam;
  const owed = (teamId: string) =>
    hub.asOwner<{ code: string; due: string; opens: string }>(
      `select m.code, to_char(tm.due_at at time zone 'Asia/Seoul', 'YYYY-MM-DD HH24:MI:SS') as due, tm.opens_on::text as opens
         from progress.team_milestone tm join programmes.milestone m on m.id = tm.milestone_id
        where tm.hub_id = $1 and tm.team_id = $2 order by m.code`,
      [hub.hub.id, teamId],
    );
  const anotherTeam = async () => {
    const { teams } = await hub.tx((tx) => insertBoard(tx, { milestones: {}, teams: [{ name: '빈집살림' }] }));
    return teams['빈집살림']!;
  };

  beforeEach(async () => {
    hub = await freshHub({ modules: [ProgressModule] });
    team = await insertRunningTeam(hub);
  });

  it('gives a team the milestones of a running cohort, due to the end of their minute', async () => {
    const teamId = await anotherTeam();

    const { teams } = await hub
      .get(EnrolTeams)
      .execute(team.staff, { cohortId: team.cohortId, teamIds: [teamId, team.teamId], ...NO_CLASS });

    expect(teams).toBe(1);
    expect(await owed(teamId)).toMatchObject([
      { code: 'M1', due: '2031-03-14 18:00:59' },
      { code: 'M2', due: '2031-04-14 18:00:59' },
    ]);
  });

  it('waits for whoever closes the cohort, and is then too late', async () => {
    const teamId = await anotherTeam();
    const { cohortId, staff } = team;
    const reason = '그만뒀어요';
    const waiting: Promise<unknown>[] = [];

    await hub.tx(async (tx) => {
      await tx.rows(`update programmes.cohort set phase = 'closed' where hub_id = $1 and id = $2`, [
        tx.hubId,
        cohortId,
      ]);
      waiting.push(hub.get(EnrolTeams).execute(staff, { cohortId, teamIds: [teamId], ...NO_CLASS }));
      waiting.push(hub.tx((other) => hub.get(Departures).leave(other, { ...team, exit: 'withdrawn', reason })));
      await untilItWaits(hub, Promise.all(waiting), 2);
    });

    expect(await Promise.allSettled(waiting)).toMatchObject([
      { status: 'rejected', reason: { code: 'ventures.cohort_closed' } },
      { status: 'rejected', reason: { code: 'ventures.cohort_closed' } },
    ]);
  });

  it('makes a change of the calendar wait for its dates, which then move with the others', async () => {
    const teamId = await anotherTeam();
    const order: string[] = [];
    let closing: Promise<unknown> | undefined;

    await hub.tx(async (tx) => {
      await hub.get(TeamMilestones).start(tx, team.cohortId, [teamId]);
      closing = hub
        .tx((other) => hub.get(HubCalendar).setDay(other, { day: '2031-03-14', name: '개관 기념일', closed: true }))
        .then(() => order.push('calendar'));
      await untilItWaits(hub, closing);
      order.push('teams');
    });
    await closing;

    expect(order).toEqual(['teams', 'calendar']);
  });

  it('gives nothing in a draft cohort until it opens', async () => {
    await hub.asOwner(`update programmes.cohort set phase = 'draft' where id = $1`, [team.cohortId]);
    const teamId = await anotherTeam();
    await hub.get(EnrolTeams).execute(team.staff, { cohortId: team.cohortId, teamIds: [teamId], ...NO_CLASS });
    expect(await owed(teamId)).toEqual([]);

    await hub.asOwner(`update programmes.cohort set phase = 'open' where id = $1`, [team.cohortId]);
    const opened = { name: 'programmes.cohort_opened.v1', payload: { cohortId: team.cohortId } };
    await hub.tx((tx) => hub.get(StartMilestones).execute(tx, opened as unknown as DeliveredEvent));

    expect(await owed(teamId)).toHaveLength(2);
    expect(await owed(team.teamId)).toHaveLength(2);
  });

  it('leaves what a withdrawn team had begun, and takes the rest', async () => {
    await hub
      .get(SaveDraft)
      .execute(team.lead, { teamMilestoneId: team.teamMilestones['M1']!, answers: ANSWERS, version: 0 });

    await hub.tx((tx) => hub.get(Departures).leave(tx, { ...team, exit: 'withdrawn', reason: '이사' }));

    expect((await owed(team.teamId)).map(({ code }) => code)).toEqual(['M1']);
  });

  it('leaves nothing to be done about what a team has begun once it has left', async () => {
    const teamMilestoneId = team.teamMilestones['M1']!;
    await hub.get(SaveDraft).execute(team.lead, { teamMilestoneId, answers: ANSWERS, version: 0 });
    await hub.tx((tx) => hub.get(Departures).leave(tx, { ...team, exit: 'withdrawn', reason: '이사' }));

    const { capabilities } = await hub.get(TeamMilestoneQuery).get(hub.read, team.manager, teamMilestoneId);

    expect(Object.values(capabilities).every((may) => may === false || may === null)).toBe(true);
    await expect(
      hub.get(SaveDraft).execute(team.lead, { teamMilestoneId, answers: ANSWERS, version: 1 }),
    ).rejects.toThrow(TeamHasLeft);
    await expect(hub.get(HandIn).execute(team.lead, { teamMilestoneId, answers: ANSWERS, version: 1 })).rejects.toThrow(
      TeamHasLeft,
    );
  });
});
