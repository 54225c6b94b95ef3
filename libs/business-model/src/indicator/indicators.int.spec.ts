import { beforeEach, describe, expect, it } from '@jest/globals';
import { MAX_INDICATORS, planIndicatorBody, type PlanIndicatorBody } from '@onsil/contracts';
import { InvalidInput, NotFound, OutOfReach, StaleVersion } from '@onsil/platform';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { insertItem, insertModellingTeam, type ModellingTeam } from '../../testing/index.js';
import { TooManyIndicators } from '../business-model.errors.js';
import { BusinessModelModule } from '../business-model.module.js';
import { IndicatorsQuery } from './indicators.query.js';
import { PlanIndicator } from './plan-indicator.js';
import { RemoveIndicator } from './remove-indicator.js';
import { ReplanIndicator } from './replan-indicator.js';

const BODY: PlanIndicatorBody = {
  name: '빨래를 미룬 날',
  unit: '일',
  kind: 'flow',
  rhythm: 'quarter',
  key: null,
  standard: { framework: 'IRIS+', version: '5.3', code: 'PI2476' },
  method: '안부 기록에서 센다',
  baseline: { value: 41, on: '2031-03-01' },
  target: { value: 14, on: '2031-12-31' },
  itemIds: [],
};

describe('what a team will measure', () => {
  let hub: HubHarness;
  let team: ModellingTeam;

  beforeEach(async () => {
    hub = await freshHub({ modules: [BusinessModelModule] });
    team = await insertModellingTeam(hub);
  });

  const plan = (change: Partial<PlanIndicatorBody> = {}, by = team.lead) =>
    hub.get(PlanIndicator).execute(by, { teamId: team.teamId, ...BODY, ...change });
  const shown = () => hub.get(IndicatorsQuery).ofTeam(team.mentor, team.teamId);

  it('hangs on the notes of its theory of change, with unit, baseline and target', async () => {
    const note = await insertItem(hub, team, { block: 'impact', text: '미루지 않는 마을' });
    const other = await insertItem(hub, team, { block: 'channels', text: '마을회관' });

    const indicator = await plan({ itemIds: [note.id] });

    const { itemIds: _, ...said } = BODY;
    expect(indicator).toMatchObject({ ...said, notes: [{ id: note.id, block: 'impact' }] });
    const { items, notes, catalogue } = await shown();
    expect(items.map(({ id }) => id)).toEqual([indicator.id]);
    expect(notes.map(({ id }) => id)).toEqual([note.id]);
    expect(notes).not.toContainEqual(expect.objectContaining({ id: other.id }));
    expect(catalogue.map(({ key }) => key)).toContain('beneficiaries_direct');
  });

  it('keeps its id when the plan changes, and goes from the list but not from the hub', async () => {
    const { id } = await plan();
    const replanned = await hub
      .get(ReplanIndicator)
      .execute(team.member, { indicatorId: id, version: 1, ...BODY, baseline: { value: null, on: '2031-04-01' } });
    expect(replanned).toMatchObject({ id, baseline: { value: null, on: '2031-04-01' }, version: 2 });

    const removal = hub.get(RemoveIndicator).execute(team.lead, { indicatorId: id, version: 1 });
    await expect(removal).rejects.toThrow(StaleVersion);
    await hub.get(RemoveIndicator).execute(team.lead, { indicatorId: id, version: 2 });

    expect((await shown()).items).toEqual([]);
    expect(await hub.asOwner('select id from business_model.indicator where id = $1', [id])).toHaveLength(1);
  });

  it('is planned by the team alone, on its own notes, within bounds', async () => {
    const elsewhere = await insertModellingTeam(hub);
    const theirs = await insertItem(hub, elsewhere);

    await expect(plan({}, team.mentor)).rejects.toThrow(OutOfReach);
    await expect(plan({}, hub.actorAs('team_lead', { ownTeamIds: [team.cohortId] }))).rejects.toThrow(NotFound);
    await expect(plan({ itemIds: [theirs.id] })).rejects.toThrow(InvalidInput);
    for (let i = 0; i < MAX_INDICATORS; i++) await plan({ name: `지표 ${i}` });
    await expect(plan()).rejects.toThrow(TooManyIndicators);
  });

  it('has its target after its baseline', () => {
    const late = { ...BODY, baseline: { value: 41, on: '2031-12-31' } };

    expect(
      planIndicatorBody.safeParse(late).error?.issues.map(({ path, message }) => [path.join('/'), message]),
    ).toEqual([['target/on', 'business_model.target_before_baseline']]);
  });
});
