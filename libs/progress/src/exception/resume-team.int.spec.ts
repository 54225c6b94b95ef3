import { beforeEach, describe, expect, it } from '@jest/globals';
import { StaleVersion } from '@onsil/platform';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { insertRunningTeam, plannedTriggers, planTeamReminders, type RunningTeam } from '../../testing/index.js';
import { Departures } from '../enrolment/departures.js';
import { ExceptionNotRunning, TeamHasLeft } from '../progress.errors.js';
import { ProgressModule } from '../progress.module.js';
import { AskException } from './ask-exception.js';
import { AskPause } from './ask-pause.js';
import { ExceptionsQuery } from './exceptions.query.js';
import { ResumeTeam } from './resume-team.js';

/** M1 is due on 14 March 2031, M2 on 14 April; a pause of two weeks from 10 March moves them to 28 March and 28 April. */
describe('resuming a team before its pause has ended', () => {
  let hub: HubHarness;
  let team: RunningTeam;
  let exceptionId: string;

  beforeEach(async () => {
    hub = await freshHub({ modules: [ProgressModule] });
    team = await insertRunningTeam(hub);
    await planTeamReminders(hub, team);
    const pause = { reason: '입원', fromOn: '2031-03-10', untilOn: '2031-03-23' };
    ({ id: exceptionId } = await hub
      .get(AskPause)
      .execute(team.manager, { teamId: team.teamId, cohortId: team.cohortId, ...pause }));
  });

  const resume = (version = 2) => hub.get(ResumeTeam).execute(team.manager, { exceptionId, version });
  const dueDays = async () => {
    const rows = await hub.asOwner<{ code: string; due: string }>(
      `select m.code, tm.due_on::text as due from progress.team_milestone tm
         join programmes.milestone m on m.id = tm.milestone_id where tm.hub_id = $1`,
      [hub.hub.id],
    );
    return Object.fromEntries(rows.map(({ code, due }) => [code, due]));
  };

  it('moves dates by the days that it rested, and reminders with them', async () => {
    expect(await dueDays()).toEqual({ M1: '2031-03-28', M2: '2031-04-28' });
    hub.clock.set('2031-03-17T01:00:00Z');

    const view = await resume();

    expect(view).toMatchObject({ status: 'ended', fromOn: '2031-03-10', untilOn: '2031-03-16' });
    expect(await dueDays()).toEqual({ M1: '2031-03-21', M2: '2031-04-21' });
    const [first] = await hub.asOwner<{ day: string }>(
      `select min((due_at at time zone 'Asia/Seoul')::date)::text as day from reminders.planned_reminder
        where hub_id = $1 and state = 'planned' and audience = 'team'`,
      [hub.hub.id],
    );
    expect(first).toEqual({ day: '2031-03-20' });
    expect(await hub.outbox()).toEqual(
      expect.arrayContaining([expect.objectContaining({ payload: expect.objectContaining({ decision: 'resumed' }) })]),
    );
  });

  it('gives back every day of a pause that had not begun', async () => {
    await resume();

    expect(await dueDays()).toEqual({ M1: '2031-03-14', M2: '2031-04-14' });
  });

  it('leaves a date that was changed since', async () => {
    const extension = {
      kind: 'extension' as const,
      reason: '심사가 밀려요',
      untilOn: '2031-04-02',
      movesDependants: false,
    };
    await hub.get(AskException).execute(team.manager, { teamMilestoneId: team.teamMilestones['M1']!, ...extension });

    await resume();

    expect(await dueDays()).toEqual({ M1: '2031-04-02', M2: '2031-04-14' });
  });

  it('is done once, on what was read, and not when the pause is over', async () => {
    await expect(resume(9)).rejects.toThrow(StaleVersion);
    hub.clock.set('2031-03-24T01:00:00Z');
    await expect(resume()).rejects.toThrow(ExceptionNotRunning);

    hub.clock.set('2031-03-12T01:00:00Z');
    await resume();
    await expect(resume(3)).rejects.toThrow(ExceptionNotRunning);
  });

  it('is offered to who decides, while the pause is in force', async () => {
    const query = { limit: 50, status: 'granted' as const };

    expect((await hub.get(ExceptionsQuery).page(team.manager, query)).items[0]!.capabilities.resume).toBe(true);
    expect((await hub.get(ExceptionsQuery).page(team.staff, query)).items[0]!.capabilities.resume).toBe(false);
  });

  it('is nothing for a team that has left, whose pause ended with its place', async () => {
    await hub.tx((tx) => hub.get(Departures).leave(tx, { ...team, exit: 'withdrawn', reason: '이사' }));

    await expect(resume()).rejects.toThrow(TeamHasLeft);
    expect(await plannedTriggers(hub)).toEqual([]);
  });
});
