import { beforeEach, describe, expect, it } from '@jest/globals';
import { LONGEST_COMMENT, startCanvasThreadBody, type CanvasThreadView } from '@onsil/contracts';
import { InvalidInput, NotFound, OutOfReach, StaleVersion, type Actor } from '@onsil/platform';
import { insertGrant, insertPerson } from '@onsil/testing/identity';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { insertItem, insertModellingTeam, type ModellingTeam } from '../../testing/index.js';
import { CanvasPutAside, NotASuggestion, SuggestionAnswered, SuggestionWaits } from '../business-model.errors.js';
import { BusinessModelModule } from '../business-model.module.js';
import { ChangeCanvasItem } from '../canvas-item/change-canvas-item.js';
import { RemoveCanvasItem } from '../canvas-item/remove-canvas-item.js';
import { CanvasQuery } from '../canvas/canvas.query.js';
import { ChangeCanvas } from '../canvas/change-canvas.js';
import { AcceptSuggestion } from './accept-suggestion.js';
import { CanvasPeopleQuery } from './canvas-people.query.js';
import { CanvasThreadsQuery } from './canvas-threads.query.js';
import { DeclineSuggestion } from './decline-suggestion.js';
import { ReplyInThread } from './reply-in-thread.js';
import { ResolveCanvasThread } from './resolve-canvas-thread.js';
import { StartCanvasThread } from './start-canvas-thread.js';
import { SuggestForCanvas } from './suggest-for-canvas.js';

const BLOCK = 'revenue_streams';

describe('what is said on a canvas', () => {
  let hub: HubHarness;
  let team: ModellingTeam;

  beforeEach(async () => {
    hub = await freshHub({ modules: [BusinessModelModule] });
    team = await insertModellingTeam(hub);
  });

  const start = (by: Actor, body = '누가 내나요?', more: { itemId?: string; mentionIds?: string[] } = {}) =>
    hub.get(StartCanvasThread).execute(by, {
      canvasId: team.canvas.id,
      block: BLOCK,
      itemId: more.itemId ?? null,
      body,
      mentionIds: more.mentionIds ?? [],
    });
  const suggest = (text: string, itemId: string | null = null, by = team.mentor) =>
    hub.get(SuggestForCanvas).execute(by, {
      canvasId: team.canvas.id,
      block: BLOCK,
      itemId,
      text,
      body: '두 달에 한 번도 물어보세요',
      mentionIds: [],
    });
  const reply = (thread: CanvasThreadView, by: Actor, body: string) =>
    hub.get(ReplyInThread).execute(by, { threadId: thread.id, body, mentionIds: [] });
  const resolve = ({ id, version }: CanvasThreadView, isResolved: boolean, by = team.lead) =>
    hub.get(ResolveCanvasThread).execute(by, { threadId: id, version, isResolved });
  const accept = ({ id, version }: CanvasThreadView, itemVersion: number | null, by = team.lead) =>
    hub.get(AcceptSuggestion).execute(by, { threadId: id, version, itemVersion });
  const decline = ({ id, version }: CanvasThreadView, body: string, by = team.lead) =>
    hub.get(DeclineSuggestion).execute(by, { threadId: id, version, body });
  const page = (by: Actor, asked: { box?: 'open' | 'all'; item?: string; block?: string; after?: string } = {}) =>
    hub.get(CanvasThreadsQuery).page(by, team.canvas.id, { box: 'open', limit: 50, ...asked });
  const canvas = () => hub.get(CanvasQuery).one(team.lead, team.canvas.id);
  const messages = () =>
    hub.asOwner<{ to: string; what: string; state: string; path: string }>(
      `select p.recipient_name as to, p.facts->>'what' as what, p.state, p.path from reminders.planned_reminder p
         join reminders.reminder_rule r on r.id = p.rule_id
        where p.hub_id = $1 and r.trigger = 'canvas_comment' order by 2, 1`,
      [hub.hub.id],
    );

  it('hangs at a block or at a note, is counted there, and goes back and forth', async () => {
    const item = await insertItem(hub, team);
    const ofBlock = await start(team.mentor);
    const ofItem = await start(team.staff, '근거가 있나요?', { itemId: item.id });
    const thread = await reply(ofItem, team.lead, '여덟 분께 여쭤봤어요');

    expect(thread.entries.map(({ kind, body, by }) => [kind, body, by?.name])).toEqual([
      ['said', '근거가 있나요?', expect.any(String)],
      ['said', '여덟 분께 여쭤봤어요', expect.any(String)],
    ]);
    expect((await page(team.lead)).items.map(({ id }) => id)).toEqual([ofItem.id, ofBlock.id]);
    expect((await page(team.lead, { item: item.id })).items.map(({ id }) => id)).toEqual([ofItem.id]);
    expect((await page(team.lead, { block: BLOCK })).items.map(({ id }) => id)).toEqual([ofBlock.id]);
    const shown = await canvas();
    expect(shown.blockThreads).toEqual({ [BLOCK]: 1 });
    expect(shown.items.map(({ threads }) => threads)).toEqual([1]);
  });

  it('is dealt with and opened again, by name; a reply opens it too', async () => {
    const thread = await resolve(await start(team.mentor), true);
    expect((await page(team.lead)).items).toEqual([]);
    expect((await canvas()).blockThreads).toEqual({});

    const again = await resolve(thread, false, team.mentor);
    const answered = await reply(await resolve(again, true), team.mentor, '하나 더 있어요');

    expect(answered).toMatchObject({ isResolved: false });
    expect(answered.entries.map(({ kind }) => kind)).toEqual(['said', 'resolved', 'reopened', 'resolved', 'said']);
    await expect(resolve(thread, true)).rejects.toThrow(StaleVersion);
  });

  it('stays under the name of whoever has left, marked', async () => {
    await reply(await start(team.mentor), team.member, '저희가 내요');
    await hub.asOwner(`update identity.hub_grant set ended_at = now() where person_id = $1`, [team.mentor.personId]);

    const [thread] = (await page(team.lead)).items;

    expect(thread!.entries.map(({ by }) => by)).toMatchObject([
      { name: '멘토 03', hasLeft: true },
      { name: '팀원 12-1', hasLeft: false },
    ]);
  });

  it('is said by team, mentors and staff, and unknown to who cannot see the canvas', async () => {
    const stranger = hub.actorAs('team_lead', { ownTeamIds: [team.cohortId] });
    const thread = await start(team.member);

    await expect(start(stranger)).rejects.toThrow(NotFound);
    await expect(reply(thread, stranger, '저도요')).rejects.toThrow(NotFound);
    await expect(page(stranger)).rejects.toThrow(NotFound);
    await expect(hub.get(CanvasPeopleQuery).ofCanvas(stranger, team.canvas.id)).rejects.toThrow(NotFound);
  });

  it('mentions only who can see the canvas now', async () => {
    const outsider = await insertPerson(hub, { name: '다른 팀' });
    const former = await insertPerson(hub, { name: '떠난 멘토' });
    const grantId = await insertGrant(hub, {
      personId: former.id,
      role: 'mentor',
      scope: 'team',
      scopeId: team.teamId,
    });
    const { items } = await hub.get(CanvasPeopleQuery).ofCanvas(team.lead, team.canvas.id);
    expect(items).toContainEqual({ id: former.id, name: '떠난 멘토', side: 'mentor' });
    expect(items).toContainEqual({ id: team.member.personId, name: '팀원 12-1', side: 'team' });
    await hub.asOwner('update identity.hub_grant set ended_at = $2 where id = $1', [grantId, hub.clock.now()]);

    for (const personId of [outsider.id, former.id]) {
      const refused = await start(team.lead, '봐 주세요', { mentionIds: [personId] }).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(InvalidInput);
    }
    const told = await start(team.lead, '봐 주세요', { mentionIds: [team.mentor.personId!] });
    expect(told.entries[0]!.mentions).toEqual([{ id: team.mentor.personId, name: '멘토 03' }]);
  });

  it('is told to whom it concerns, without its words, and not any more once it is dealt with', async () => {
    const thread = await start(team.mentor, '비밀스러운 말', { mentionIds: [team.staff.personId!] });

    const told = await messages();
    expect(told.map(({ what, state }) => [what, state])).toEqual([
      ['comment', 'planned'],
      ['comment', 'planned'],
      ['mention', 'planned'],
    ]);
    expect(told[0]!.path).toBe(`/h/${hub.hub.slug}/canvases/${team.canvas.id}?thread=${thread.id}`);
    expect(JSON.stringify(told)).not.toContain('비밀');
    await resolve(thread, true);
    expect((await messages()).map(({ state }) => state)).toEqual(['cancelled', 'cancelled', 'cancelled']);
  });

  it('suggests a note that the team takes; the note says whose idea it was', async () => {
    const suggestion = await suggest('두 달 이용권 50,000원');
    expect(suggestion).toMatchObject({ kind: 'suggestion', suggestion: '두 달 이용권 50,000원', answer: null });
    expect((await canvas()).items).toEqual([]);

    const accepted = await accept(suggestion, null);

    expect(accepted).toMatchObject({ answer: 'accepted', isResolved: true, capabilities: { answer: false } });
    const [note] = (await canvas()).items;
    expect(note).toMatchObject({
      id: accepted.item!.id,
      text: '두 달 이용권 50,000원',
      confidence: 'assumed',
      suggestedBy: { name: '멘토 03' },
      changedBy: { id: team.lead.personId },
    });
    expect((await messages()).filter(({ state }) => state === 'planned')).toMatchObject([
      { to: '멘토 03', what: 'accepted' },
    ]);
    await expect(accept(accepted, null)).rejects.toThrow(SuggestionAnswered);
    await hub.get(ChangeCanvasItem).execute(team.lead, {
      itemId: note!.id,
      version: note!.version,
      text: '우리 말로 고침',
      tag: null,
      confidence: 'assumed',
    });
    expect((await canvas()).items[0]!.suggestedBy).toBeNull();
  });

  it('suggests another text for a note, which is taken on the note that was read', async () => {
    const item = await insertItem(hub, team, { text: '월 29,000원' });
    const suggestion = await suggest('월 25,000원', item.id);
    const edited = await hub.get(ChangeCanvasItem).execute(team.lead, {
      itemId: item.id,
      version: 1,
      text: '월 31,000원',
      tag: '자녀',
      confidence: 'some_evidence',
    });

    await expect(accept(suggestion, 1)).rejects.toThrow(StaleVersion);
    await accept(suggestion, edited.version);

    expect((await canvas()).items).toMatchObject([
      { id: item.id, text: '월 25,000원', tag: '자녀', confidence: 'some_evidence', version: 3 },
    ]);
  });

  it('declines a suggestion with a word, and goes on talking about it', async () => {
    const suggestion = await suggest('값을 낮추기');
    const declined = await decline(suggestion, '이미 손해예요');

    expect(declined).toMatchObject({ answer: 'declined', isResolved: true });
    expect(declined.entries.at(-1)).toMatchObject({ kind: 'declined', body: '이미 손해예요' });
    expect((await reply(declined, team.mentor, '그렇군요')).isResolved).toBe(true);
    expect((await canvas()).items).toEqual([]);
  });

  it('lets mentors and staff suggest, only the team answer, and answers no comment', async () => {
    const suggestion = await suggest('가', null, team.staff);
    const comment = await start(team.mentor);

    await expect(accept(suggestion, null, team.mentor)).rejects.toThrow(OutOfReach);
    await expect(decline(suggestion, '싫어요', team.staff)).rejects.toThrow(OutOfReach);
    await expect(suggest('나', null, team.lead)).rejects.toThrow(OutOfReach);
    await expect(accept(comment, null)).rejects.toThrow(NotASuggestion);
    await expect(resolve(suggestion, true)).rejects.toThrow(SuggestionWaits);
  });

  it('stays where it hung when its note goes, and waits while the canvas is put aside', async () => {
    const item = await insertItem(hub, team);
    const suggestion = await suggest('다른 말', item.id);
    await hub.get(RemoveCanvasItem).execute(team.lead, { itemId: item.id, version: 1, isRemoved: true });

    const [shown] = (await page(team.lead)).items;
    expect(shown).toMatchObject({ item: { isRemoved: true }, capabilities: { answer: false, comment: true } });
    await expect(start(team.mentor, '어디 갔나요?', { itemId: item.id })).rejects.toThrow(InvalidInput);
    await hub
      .get(ChangeCanvas)
      .execute(team.lead, { canvasId: team.canvas.id, version: 1, name: '지난 모델', isPutAside: true });
    await expect(reply(suggestion, team.mentor, '그래도')).rejects.toThrow(CanvasPutAside);
  });

  it('keeps odd text as it is, and refuses in words what is too long', async () => {
    const text = '👩🏽‍🦼 <script>alert(1)</script> \u202bمرحبا\u202c\t열1\t열2';

    expect((await start(team.mentor, text)).entries[0]!.body).toBe(text);
    const long = { block: BLOCK, itemId: null, body: '가'.repeat(LONGEST_COMMENT + 1), mentionIds: [] };
    expect(startCanvasThreadBody.safeParse(long).success).toBe(false);
  });

  it('loses nothing when ten people answer at once', async () => {
    const thread = await start(team.mentor);

    await Promise.all(Array.from({ length: 10 }, (_, i) => reply(thread, team.lead, `답 ${i}`)));

    expect((await page(team.lead)).items[0]!.entries).toHaveLength(11);
  });

  it('of another hub does not exist', async () => {
    const other = await freshHub({ modules: [BusinessModelModule] });
    const theirs = await insertModellingTeam(other);
    const thread = await other.get(StartCanvasThread).execute(theirs.mentor, {
      canvasId: theirs.canvas.id,
      block: BLOCK,
      itemId: null,
      body: '비밀',
      mentionIds: [],
    });

    await expect(reply(thread, team.lead, '저도요')).rejects.toThrow(NotFound);
    await expect(resolve(thread, true)).rejects.toThrow(NotFound);
    expect((await page(team.lead)).items).toEqual([]);
  });
});
