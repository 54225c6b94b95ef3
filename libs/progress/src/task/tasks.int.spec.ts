import { beforeEach, describe, expect, it } from '@jest/globals';
import { NotFound, StaleVersion } from '@onsil/platform';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { insertRunningTeam, type RunningTeam } from '../../testing/index.js';
import { OwnerIsNotHere, TaskIsClosed } from '../progress.errors.js';
import { ProgressModule } from '../progress.module.js';
import { CloseTask } from './close-task.js';
import { OpenTask } from './open-task.js';
import { TasksQuery } from './tasks.query.js';
import { UpdateTask } from './update-task.js';

describe('tasks', () => {
  let hub: HubHarness;
  let team: RunningTeam;
  const call = () => ({
    kind: 'call' as const,
    title: '세무서에 전화하기',
    note: '',
    ownerId: team.lead.personId!,
    dueOn: '2031-03-03',
    teamId: team.teamId,
  });
  const open = () => hub.get(OpenTask).execute(team.staff, call());

  beforeEach(async () => {
    hub = await freshHub({ modules: [ProgressModule] });
    team = await insertRunningTeam(hub);
  });

  it('stands on its owner’s list with its day, and in the trail', async () => {
    const task = await open();

    const { items } = await hub.get(TasksQuery).page(team.lead, { owner: 'me', status: 'open', limit: 50 });

    expect(items).toEqual([expect.objectContaining({ id: task.id, isOverdue: true, owner: expect.anything() })]);
    expect(await hub.auditTrail()).toMatchObject([{ action: 'task.opened', team_id: team.teamId }]);
  });

  it('stands by its day, what has none at the end; what is closed by when; page by page without loss', async () => {
    const [someDay, today, later, sameDay] = [null, '2031-03-03', '2031-03-09', '2031-03-03'].map((dueOn, i) => ({
      ...call(),
      dueOn,
      title: `할 일 ${i}`,
    }));
    const opened = [];
    for (const task of [someDay!, later!, today!, sameDay!])
      opened.push(await hub.get(OpenTask).execute(team.staff, task));
    const titles = async (status: 'open' | 'closed'): Promise<string[]> => {
      const told: string[] = [];
      let after: string | undefined;
      do {
        const { items, next } = await hub.get(TasksQuery).page(team.lead, { owner: 'me', status, limit: 1, after });
        told.push(...items.map(({ title }) => title));
        after = next ?? undefined;
      } while (after && told.length < 9);
      return told;
    };

    expect(await titles('open')).toEqual(['할 일 1', '할 일 3', '할 일 2', '할 일 0']);

    for (const i of [2, 0]) {
      hub.clock.advance({ minutes: 1 });
      await hub.get(CloseTask).execute(team.lead, { taskId: opened[i]!.id, status: 'done' });
    }
    expect(await titles('closed')).toEqual(['할 일 0', '할 일 1']);
  });

  it('is delegated to a colleague and closed by them', async () => {
    const task = await open();
    const { kind, title, note, dueOn } = call();

    const delegated = await hub.get(UpdateTask).execute(team.staff, {
      taskId: task.id,
      version: 1,
      kind,
      title,
      note,
      dueOn,
      ownerId: team.otherStaff.personId!,
    });
    const closed = await hub.get(CloseTask).execute(team.otherStaff, { taskId: task.id, status: 'done' });

    expect(delegated).toMatchObject({ owner: { name: '담당자 03' }, version: 2 });
    expect(closed).toMatchObject({ status: 'done', closedBy: { name: '담당자 03' }, capabilities: { update: false } });
    expect((await hub.auditTrail()).map(({ action }) => action)).toEqual([
      'task.opened',
      'task.delegated',
      'task.done',
    ]);
  });

  it('tells the second of two who change it, and takes no change once closed', async () => {
    const task = await open();
    const change = { ...call(), taskId: task.id, title: '다른 일' };
    await hub.get(UpdateTask).execute(team.staff, { ...change, version: 1 });

    await expect(hub.get(UpdateTask).execute(team.lead, { ...change, version: 1 })).rejects.toThrow(StaleVersion);
    await hub.get(CloseTask).execute(team.lead, { taskId: task.id, status: 'dropped' });
    await expect(hub.get(CloseTask).execute(team.lead, { taskId: task.id, status: 'done' })).rejects.toThrow(
      TaskIsClosed,
    );
  });

  it('goes only to people of the hub’s staff or of the team', async () => {
    const stranger = hub.actorAs('team_lead');

    await expect(hub.get(OpenTask).execute(team.staff, { ...call(), ownerId: stranger.personId! })).rejects.toThrow(
      OwnerIsNotHere,
    );
    expect((await hub.get(TasksQuery).owners(team.lead, team.teamId)).items.map(({ name }) => name)).toEqual([
      '담당자 02',
      '담당자 03',
      '대표 12',
      '책임자 01',
    ]);
  });

  it('is hidden from other teams and other hubs', async () => {
    const task = await open();
    const otherTeam = hub.actorAs('team_lead', { ownTeamIds: [team.cohortId] });
    const otherHub = await freshHub({ modules: [ProgressModule] });
    const close = (actor = otherTeam) => hub.get(CloseTask).execute(actor, { taskId: task.id, status: 'done' });

    await expect(close()).rejects.toThrow(NotFound);
    await expect(close(otherHub.actorAs('hub_staff'))).rejects.toThrow(NotFound);
    expect((await hub.get(TasksQuery).page(otherTeam, { owner: 'anyone', status: 'open', limit: 50 })).items).toEqual(
      [],
    );
    await expect(hub.get(OpenTask).execute(otherTeam, call())).rejects.toThrow(NotFound);
  });
});
