import { beforeEach, describe, expect, it } from '@jest/globals';
import { newId, type DeliveredEvent } from '@onsil/platform';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { ANSWERS, insertRunningTeam, type RunningTeam } from '../../testing/index.js';
import { ProgressModule } from '../progress.module.js';
import { HandIn } from '../submission/hand-in.js';
import { RedateMilestones } from './redate-milestones.reaction.js';

describe('planned dates that the calendar moved', () => {
  let hub: HubHarness;
  let team: RunningTeam;

  beforeEach(async () => {
    hub = await freshHub({ modules: [ProgressModule] });
    team = await insertRunningTeam(hub, { requires: {} });
    await hub.asOwner(`update programmes.milestone set due_on = due_on + 3 where hub_id = $1`, [hub.hub.id]);
  });

  const redated = (...codes: string[]) => {
    const event: DeliveredEvent = {
      id: newId(),
      name: 'programmes.milestones_redated.v1',
      occurredAt: hub.clock.now(),
      payload: { cohortId: team.cohortId, milestoneIds: codes.map((code) => team.milestones[code]) },
    };
    return hub.tx((tx) => hub.get(RedateMilestones).execute(tx, event));
  };
  const due = async (code: string) => {
    const [row] = await hub.asOwner<{ due: string; version: number }>(
      `select to_char(due_at at time zone 'Asia/Seoul', 'YYYY-MM-DD HH24:MI:SS') as due, version
         from progress.team_milestone where id = $1`,
      [team.teamMilestones[code]],
    );
    return row!;
  };
  const moves = async () => (await hub.auditTrail()).filter(({ action }) => action === 'milestone.teams_redated');

  it('move the teams that have not handed in, on the milestones that the event names', async () => {
    await redated('M1');

    expect((await due('M1')).due).toBe('2031-03-17 18:00:59');
    expect((await due('M2')).due).toBe('2031-04-14 18:00:59');
    expect(await moves()).toMatchObject([{ subject_id: team.milestones['M1'], after: { due_on: '2031-03-17' } }]);
  });

  it('leave who handed in and who has a date of their own', async () => {
    await hub.get(HandIn).execute(team.lead, {
      teamMilestoneId: team.teamMilestones['M1']!,
      answers: ANSWERS,
      version: 1,
    });
    await hub.asOwner(`update progress.team_milestone set has_own_due = true where id = $1`, [
      team.teamMilestones['M2'],
    ]);

    await redated('M1', 'M2');

    expect((await due('M1')).due).toBe('2031-03-14 18:00:59');
    expect((await due('M2')).due).toBe('2031-04-14 18:00:59');
    expect(await moves()).toEqual([]);
  });

  it('move nothing twice', async () => {
    await redated('M1', 'M2');
    const once = await due('M1');

    await redated('M1', 'M2');

    expect(await due('M1')).toEqual(once);
    expect(await moves()).toHaveLength(2);
  });
});
