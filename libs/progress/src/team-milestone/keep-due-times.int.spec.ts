import { beforeEach, describe, expect, it } from '@jest/globals';
import { jobActor, newId, UnitOfWork, type DeliveredEvent } from '@onsil/platform';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { insertRunningTeam, type RunningTeam } from '../../testing/index.js';
import { ProgressModule } from '../progress.module.js';
import { KeepDueTimes } from './keep-due-times.reaction.js';

describe('a hub that moved to another time zone', () => {
  let hub: HubHarness;
  let team: RunningTeam;

  beforeEach(async () => {
    hub = await freshHub({ modules: [ProgressModule] });
    team = await insertRunningTeam(hub);
  });

  const moveTo = (timeZone: string, timeZoneChanged = true) => {
    const event: DeliveredEvent = {
      id: newId(),
      name: 'network.hub_settings_changed.v1',
      occurredAt: hub.clock.now(),
      payload: { timeZoneChanged },
    };
    return hub.get(UnitOfWork).write(jobActor({ ...hub.hub, timeZone }), async (tx) => {
      tx.audit({ action: 'event.handled', subject: 'platform.handled_event', subjectId: event.id });
      await hub.get(KeepDueTimes).execute(tx, event);
    });
  };
  const due = async (code: string) => {
    const [row] = await hub.asOwner<{ due_on: string; due_at: Date; version: number }>(
      'select due_on::text, due_at, version from progress.team_milestone where id = $1',
      [team.teamMilestones[code]],
    );
    return { on: row!.due_on, at: row!.due_at.toISOString(), version: row!.version };
  };
  const change = (code: string, columns: string) =>
    hub.asOwner(`update progress.team_milestone set ${columns} where id = $1`, [team.teamMilestones[code]]);

  it('keeps the day and the time of day on its own clock, to the end of the minute', async () => {
    await moveTo('Europe/Lisbon');

    expect(await due('M1')).toEqual({ on: '2031-03-14', at: '2031-03-14T18:00:59.999Z', version: 2 });
    expect(await due('M2')).toMatchObject({ on: '2031-04-14', at: '2031-04-14T17:00:59.999Z' });
    expect(await hub.auditTrail()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ action: 'milestone.due_times_kept', subject_id: team.milestones['M1'] }),
        expect.objectContaining({ action: 'milestone.due_times_kept', subject_id: team.milestones['M2'] }),
      ]),
    );
  });

  it('keeps the day that a team was given for itself', async () => {
    await change('M1', `due_on = '2031-07-01', has_own_due = true`);

    await moveTo('Europe/Lisbon');

    expect(await due('M1')).toMatchObject({ on: '2031-07-01', at: '2031-07-01T17:00:59.999Z' });
  });

  it('moves nothing twice, and nothing that is decided', async () => {
    await change('M2', `status = 'accepted'`);
    const decided = await due('M2');
    await moveTo('Europe/Lisbon');
    const once = await due('M1');

    await moveTo('Europe/Lisbon');

    expect(await due('M1')).toEqual(once);
    expect(await due('M2')).toEqual(decided);
  });

  it('stays as it is when only names changed', async () => {
    const before = await due('M1');

    await moveTo('Europe/Lisbon', false);

    expect(await due('M1')).toEqual(before);
  });

  it('leaves other hubs alone', async () => {
    const other = await freshHub({ modules: [ProgressModule] });
    const theirs = await insertRunningTeam(other);
    const dueAt = async () =>
      other.asOwner('select due_at, version from progress.team_milestone where id = $1', [theirs.teamMilestones['M1']]);
    const before = await dueAt();

    await moveTo('Europe/Lisbon');

    expect(await dueAt()).toEqual(before);
  });
});
