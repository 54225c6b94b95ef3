import { beforeEach, describe, expect, it } from '@jest/globals';
import { NotFound, OutOfReach } from '@onsil/platform';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { insertItem, insertModellingTeam, type ModellingTeam } from '../../testing/index.js';
import { AlreadyBookmarked, NothingChanged, NothingToName } from '../business-model.errors.js';
import { BusinessModelModule } from '../business-model.module.js';
import { ChangeCanvasItem } from '../canvas-item/change-canvas-item.js';
import { RemoveCanvasItem } from '../canvas-item/remove-canvas-item.js';
import { BookmarkCanvasVersion } from './bookmark-canvas-version.js';
import { CanvasVersionsQuery } from './canvas-versions.query.js';
import { NameCanvasVersion } from './name-canvas-version.js';
import { RemoveCanvasBookmark } from './remove-canvas-bookmark.js';

const REASON = '피봇: 내는 사람을 자녀에서 본인으로 바꿈';

describe('named versions of a canvas', () => {
  let hub: HubHarness;
  let team: ModellingTeam;

  beforeEach(async () => {
    hub = await freshHub({ modules: [BusinessModelModule] });
    team = await insertModellingTeam(hub);
  });

  const name = (title = '두 번째', by = team.lead) =>
    hub.get(NameCanvasVersion).execute(by, { canvasId: team.canvas.id, name: title, reason: REASON });
  const versions = () => hub.get(CanvasVersionsQuery);

  it('keep what stood there, whatever happens to the notes afterwards', async () => {
    const kept = await insertItem(hub, team, { text: '자녀가 낸다' });
    const gone = await insertItem(hub, team, { text: '문자 주문' });
    await name('처음');
    await hub.get(ChangeCanvasItem).execute(team.lead, {
      itemId: kept.id,
      version: 1,
      text: '본인이 낸다',
      tag: null,
      confidence: 'some_evidence',
    });
    await hub.get(RemoveCanvasItem).execute(team.lead, { itemId: gone.id, version: 1, isRemoved: true });
    const added = await insertItem(hub, team, { text: '군청이 낸다' });
    const second = await name();

    const { items, same, from, to } = await versions().difference(team.mentor, team.canvas.id, { from: 1, to: 2 });

    expect(second).toMatchObject({ number: 2, reason: REASON, counts: { assumed: 1, some_evidence: 1 } });
    expect([from?.name, to?.name, same]).toEqual(['처음', '두 번째', 0]);
    expect(items.map(({ id, before, after }) => [id, before?.text, after?.text])).toEqual([
      [kept.id, '자녀가 낸다', '본인이 낸다'],
      [added.id, undefined, '군청이 낸다'],
      [gone.id, '문자 주문', undefined],
    ]);
  });

  it('compare with the present, and page newest first', async () => {
    await insertItem(hub, team, { text: '하나' });
    await name('처음');
    await insertItem(hub, team, { text: '둘' });
    await name();
    await insertItem(hub, team, { text: '셋' });

    const { items } = await versions().difference(team.staff, team.canvas.id, { from: 2, to: 'now' });
    const first = await versions().page(team.staff, team.canvas.id, { limit: 1 });
    const second = await versions().page(team.staff, team.canvas.id, { limit: 1, after: first.next! });

    expect(items.map(({ after }) => after?.text)).toEqual(['셋']);
    expect([first.items[0]!.number, second.items[0]!.number, second.next]).toEqual([2, 1, null]);
  });

  it('are not made of nothing, nor twice of the same', async () => {
    await expect(name()).rejects.toThrow(NothingToName);
    await insertItem(hub, team);
    await name();

    await expect(name('또')).rejects.toThrow(NothingChanged);
    await expect(name('몰래', team.mentor)).rejects.toThrow(OutOfReach);
    await expect(versions().difference(team.lead, team.canvas.id, { from: 1, to: 9 })).rejects.toThrow(NotFound);
  });

  it('cannot be changed or taken away by the app, not even past its code', async () => {
    await insertItem(hub, team);
    const { id } = await name();
    const attempt = (sql: string) => hub.tx((tx) => tx.rows(sql, [tx.hubId, id]));

    await expect(
      attempt(`update business_model.canvas_version set name = 'x' where hub_id = $1 and id = $2`),
    ).rejects.toThrow(/permission denied/);
    await expect(attempt(`delete from business_model.canvas_version where hub_id = $1 and id = $2`)).rejects.toThrow(
      /permission denied/,
    );
  });

  it('are bookmarked by team and staff, and later gates are told', async () => {
    await insertItem(hub, team);
    const { id } = await name();
    const bookmark = (by = team.staff) =>
      hub.get(BookmarkCanvasVersion).execute(by, { versionId: id, label: '중간평가 때' });

    const { bookmarks } = await bookmark();
    await expect(bookmark(team.lead)).rejects.toThrow(AlreadyBookmarked);
    await expect(bookmark(team.mentor)).rejects.toThrow(OutOfReach);
    const without = await hub.get(RemoveCanvasBookmark).execute(team.lead, bookmarks[0]!.id);

    expect(bookmarks).toMatchObject([{ label: '중간평가 때', madeBy: { id: team.staff.personId } }]);
    expect(without.bookmarks).toEqual([]);
    expect((await hub.outbox()).map(({ name: event, payload }) => [event, payload['teamId']])).toEqual([
      ['business_model.bookmarks_changed.v1', team.teamId],
      ['business_model.bookmarks_changed.v1', team.teamId],
    ]);
  });
});
