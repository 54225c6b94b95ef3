import { beforeEach, describe, expect, it } from '@jest/globals';
import { MAX_CANVASES, type CanvasTypeContent } from '@onsil/contracts';
import { NotFound, OutOfReach, StaleVersion } from '@onsil/platform';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { insertModellingTeam, type ModellingTeam } from '../../testing/index.js';
import { CanvasTypeNotOffered, TooManyCanvases } from '../business-model.errors.js';
import { BusinessModelModule } from '../business-model.module.js';
import { AddCanvasType } from '../canvas-type/add-canvas-type.js';
import { CanvasTypesQuery } from '../canvas-type/canvas-types.query.js';
import { ChangeCanvasType } from '../canvas-type/change-canvas-type.js';
import { AddCanvas } from './add-canvas.js';
import { CanvasQuery } from './canvas.query.js';
import { ChangeCanvas } from './change-canvas.js';
import { TeamCanvasesQuery } from './team-canvases.query.js';

const OWN_TYPE: CanvasTypeContent = {
  name: { ko: '마을 캔버스', en: 'Village canvas' },
  blocks: [
    {
      key: 'issue',
      name: { ko: '지역 문제', en: 'Local issue' },
      help: { ko: '무엇이 문제인가요?', en: 'What is wrong?' },
      column: 1,
      row: 1,
      columns: 2,
      rows: 1,
    },
  ],
  attribution: null,
};

describe('canvases', () => {
  let hub: HubHarness;
  let team: ModellingTeam;

  beforeEach(async () => {
    hub = await freshHub({ modules: [BusinessModelModule] });
    team = await insertModellingTeam(hub);
  });

  const begin = (source: Parameters<AddCanvas['execute']>[1]['source'], by = team.lead) =>
    hub.get(AddCanvas).execute(by, { teamId: team.teamId, name: '새 캔버스', source });

  it('begin with the blocks, the questions and the attribution of a type that comes with Onsil', async () => {
    const { type, capabilities, team: of } = await hub.get(CanvasQuery).one(team.lead, team.canvas.id);

    expect(of).toEqual({ id: team.teamId, name: '바닷가빨래터' });
    expect(type).toMatchObject({ source: { kind: 'built_in', key: 'social_business_canvas' }, number: 1 });
    expect(type.content.attribution?.licence).toBe('CC BY-SA 3.0');
    expect(capabilities).toEqual({
      change: true,
      write: true,
      bookmark: true,
      comment: true,
      suggest: false,
      export: true,
    });
  });

  it('of a hub’s own type keep the blocks they were begun with when the type moves on', async () => {
    const added = await hub.get(AddCanvasType).execute(team.manager, { content: OWN_TYPE });
    const canvas = await begin(added.source);
    const { source } = added as { source: { kind: 'hub'; id: string } };
    const content = {
      ...OWN_TYPE,
      blocks: [...OWN_TYPE.blocks, { ...OWN_TYPE.blocks[0]!, key: 'people', column: 3 }],
    };

    const changed = await hub
      .get(ChangeCanvasType)
      .execute(team.manager, { typeId: source.id, version: 1, content, isOffered: true });

    const kept = await hub.get(CanvasQuery).one(team.lead, canvas.id);
    const next = await begin(source);
    expect([changed.number, kept.type.number, next.type.number]).toEqual([2, 1, 2]);
    expect([kept, next].map(({ type }) => type.content.blocks.length)).toEqual([1, 2]);
  });

  it('are not begun of a type that is offered no longer', async () => {
    const { source } = (await hub.get(AddCanvasType).execute(team.manager, { content: OWN_TYPE })) as {
      source: { kind: 'hub'; id: string };
    };
    const change = () =>
      hub
        .get(ChangeCanvasType)
        .execute(team.manager, { typeId: source.id, version: 1, content: OWN_TYPE, isOffered: false });
    await change();

    await expect(begin(source)).rejects.toThrow(CanvasTypeNotOffered);
    await expect(change()).rejects.toThrow(StaleVersion);
    await expect(begin({ kind: 'built_in', key: 'value_proposition_canvas' })).rejects.toThrow(NotFound);
    expect((await hub.get(CanvasTypesQuery).list(team.manager)).items.at(-1)).toMatchObject({
      number: 1,
      isOffered: false,
      version: 2,
    });
  });

  it('are begun twice at once of one type without a second copy of it', async () => {
    await Promise.all([1, 2, 3].map(() => begin({ kind: 'built_in', key: 'lean_canvas' })));

    const kept = await hub.asOwner(`select id from business_model.canvas_type_version where hub_id = $1`, [hub.hub.id]);
    expect(kept).toHaveLength(2);
  });

  it('are listed for their team, those in use first, and put aside without being lost', async () => {
    const second = await begin({ kind: 'built_in', key: 'lean_canvas' });
    const putAside = (version: number) =>
      hub.get(ChangeCanvas).execute(team.lead, { canvasId: second.id, version, name: '지난 모델', isPutAside: true });
    await putAside(1);

    const { items, capabilities } = await hub.get(TeamCanvasesQuery).execute(team.mentor, team.teamId);

    expect(items.map(({ name, isPutAside }) => [name, isPutAside])).toEqual([
      ['빨래터 사업모델', false],
      ['지난 모델', true],
    ]);
    expect(capabilities.write).toBe(false);
    await expect(putAside(1)).rejects.toThrow(StaleVersion);
  });

  it('are begun by their own team alone, and so many', async () => {
    await expect(begin({ kind: 'built_in', key: 'lean_canvas' }, team.staff)).rejects.toThrow(OutOfReach);
    for (let i = 1; i < MAX_CANVASES; i++) await begin({ kind: 'built_in', key: 'lean_canvas' });

    await expect(begin({ kind: 'built_in', key: 'lean_canvas' })).rejects.toThrow(TooManyCanvases);
  });
});
