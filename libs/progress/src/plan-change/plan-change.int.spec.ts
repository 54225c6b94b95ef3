import { beforeEach, describe, expect, it } from '@jest/globals';
import type { PlanDraft } from '@onsil/contracts';
import { NotFound, StaleVersion, UnitOfWork } from '@onsil/platform';
import { aMilestoneDraft, aStageDraft } from '@onsil/testing/programmes';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { ANSWERS, insertRunningTeam, WANTED, type RunningTeam } from '../../testing/index.js';
import { MilestoneHasWork } from '../progress.errors.js';
import { ProgressModule } from '../progress.module.js';
import { HandIn } from '../submission/hand-in.js';
import { TeamMilestoneQuery } from '../team-milestone/team-milestone.query.js';
import { ApplyPlanChange } from './apply-plan-change.js';
import { PreviewPlanChange } from './preview-plan-change.js';

describe('changing a running plan', () => {
  let hub: HubHarness;
  let team: RunningTeam;
  const milestone = (code: string, on: string, title = `${code} 마일스톤`) =>
    aMilestoneDraft({
      key: team.milestones[code] ?? code,
      title,
      goodLooksLike: '',
      unit: null,
      target: null,
      evidence: [...WANTED],
      due: { kind: 'date', on, landing: 'keep' },
    });
  const draft = async (milestones: PlanDraft['stages'][number]['milestones']): Promise<PlanDraft> => {
    const [stage] = await hub.asOwner<{ id: string }>(`select id from programmes.stage where cohort_id = $1`, [
      team.cohortId,
    ]);
    return {
      startsOn: '2030-01-01',
      endsOn: '2031-12-31',
      stages: [aStageDraft({ key: stage!.id, name: '해결책 실험', kind: 'other', startsDay: 0, milestones })],
    };
  };
  const apply = async (milestones: PlanDraft['stages'][number]['milestones'], version = 1) =>
    hub
      .get(ApplyPlanChange)
      .execute(team.manager, { cohortId: team.cohortId, plan: await draft(milestones), reason: '행사', version });
  const look = (code: string) =>
    hub.get(TeamMilestoneQuery).get(hub.get(UnitOfWork).read(team.lead), team.lead, team.teamMilestones[code]!);

  beforeEach(async () => {
    hub = await freshHub({ modules: [ProgressModule] });
    team = await insertRunningTeam(hub, { requires: {} });
    await hub.get(HandIn).execute(team.lead, {
      teamMilestoneId: team.teamMilestones['M1']!,
      answers: ANSWERS,
      version: 1,
    });
  });

  it('shows before saving whom it affects and who keeps theirs', async () => {
    const plan = await draft([milestone('M1', '2031-03-28', '새 이름'), milestone('M2', '2031-04-28')]);

    const change = await hub.get(PreviewPlanChange).execute(team.manager, { cohortId: team.cohortId, plan });

    expect(change.teams).toBe(1);
    expect(change.items).toMatchObject([
      { code: 'M1', content: true, teams: 0, keepTheirs: [{ team: '바닷가빨래터' }] },
      { code: 'M2', date: { from: '2031-04-14', to: '2031-04-28' }, teams: 1, keepTheirs: [] },
    ]);
    expect((await look('M2')).dueOn).toBe('2031-04-14');
  });

  it('moves those who have not handed in; the others keep text and date', async () => {
    await apply([milestone('M1', '2031-03-28', '새 이름'), milestone('M2', '2031-04-28', '새 이름')]);

    expect(await look('M1')).toMatchObject({ title: 'M1 마일스톤', dueOn: '2031-03-14' });
    expect(await look('M2')).toMatchObject({ title: '새 이름', dueOn: '2031-04-28' });
  });

  it('gives a new milestone to every team on the cohort', async () => {
    await apply([milestone('M1', '2031-03-14'), milestone('M2', '2031-04-14'), milestone('new', '2031-05-14')]);

    expect((await look('M1')).strip).toHaveLength(3);
  });

  it('takes an untouched milestone away, never one with work on it', async () => {
    const touched = apply([milestone('M2', '2031-04-14')]);
    await expect(touched).rejects.toThrow(MilestoneHasWork);
    await expect(touched).rejects.toMatchObject({ current: { teams: [{ team: '바닷가빨래터', code: 'M1' }] } });

    await apply([milestone('M1', '2031-03-14')]);

    expect((await look('M1')).strip).toHaveLength(1);
  });

  it('tells the second of two who change it, and hides the cohort from other hubs', async () => {
    await apply([milestone('M1', '2031-03-14'), milestone('M2', '2031-04-28')]);
    const otherHub = await freshHub({ modules: [ProgressModule] });

    await expect(apply([milestone('M1', '2031-03-14'), milestone('M2', '2031-05-02')])).rejects.toThrow(StaleVersion);
    await expect(
      hub
        .get(PreviewPlanChange)
        .execute(otherHub.actorAs('hub_manager'), { cohortId: team.cohortId, plan: await draft([]) }),
    ).rejects.toThrow(NotFound);
  });
});
