import { beforeEach, describe, expect, it } from '@jest/globals';
import { reminderCalendarView, reminderChangePage, reminderPage, reminderView } from '@onsil/contracts';
import { newId, NotFound, type Actor } from '@onsil/platform';
import { insertGrant, insertPerson } from '@onsil/testing/identity';
import { freshHub, type HubHarness } from '@onsil/testing/platform';
import { hubWithM8, planIn, replanIn, TestRemindersModule, TestSource } from '@onsil/testing/reminders';

import type { Occasion } from '../occasion/occasion.js';
import { AlreadyPaused, ReminderNotInTrouble } from '../reminders.errors.js';
import { HoldReminder } from '../steering/hold-reminder.js';
import { PauseSending } from '../steering/pause-sending.js';
import { ResendReminder } from '../steering/resend-reminder.js';
import { SkipReminders } from '../steering/skip-reminders.js';
import { MailRefusalsQuery } from './mail-refusals.query.js';
import { ReminderCalendarQuery } from './reminder-calendar.query.js';
import { ReminderChangesQuery } from './reminder-changes.query.js';
import { RemindersQuery } from './reminders.query.js';

const PAGE = { box: 'coming', limit: 50 } as const;

describe('reminders as staff see them', () => {
  let hub: HubHarness;
  let staff: Actor;
  let occasion: Occasion;

  beforeEach(async () => {
    ({ hub, staff, occasion } = await hubWithM8());
  });

  const plan = (...occasions: Occasion[]) => planIn(hub, ...occasions);
  const replan = (...occasions: Occasion[]) => replanIn(hub, ...occasions);
  const calendar = () => hub.get(ReminderCalendarQuery).execute(staff, 14);
  const list = (filter: object = {}) => hub.get(RemindersQuery).page(staff, { ...PAGE, ...filter });
  const first = async () => (await list()).items[0]!;
  const get = (id: string) => hub.get(RemindersQuery).get(hub.read, staff, id);

  it('count by day and kind, with the hub’s closed days', async () => {
    const view = await calendar();

    expect(() => reminderCalendarView.parse(view)).not.toThrow();
    expect(view).toMatchObject({ today: '2031-03-04', total: 5, people: 2, troubled: 0, pause: null });
    expect(view.days.filter(({ total }) => total > 0)).toEqual([
      {
        day: '2031-03-07',
        isClosed: false,
        total: 1,
        groups: [{ trigger: 'milestone_due', isForHub: false, count: 1, sent: 0, cancelled: 0 }],
      },
      expect.objectContaining({ day: '2031-03-13', total: 1 }),
      expect.objectContaining({ day: '2031-03-14', total: 1 }),
      expect.objectContaining({
        day: '2031-03-17',
        total: 2,
        groups: [
          expect.objectContaining({ isForHub: false, count: 1 }),
          expect.objectContaining({ isForHub: true, count: 1 }),
        ],
      }),
    ]);
    expect(view.days.find(({ day }) => day === '2031-03-08')).toMatchObject({ isClosed: true });
    expect(view.pulse).toEqual(expect.objectContaining({ isLate: expect.any(Boolean) }));
  });

  it('turn amber when the sweep was not heard of for two minutes', async () => {
    const beat = (at: string) =>
      hub.asOwner(
        `insert into platform.heartbeat (name, at) values ('reminders', $1) on conflict (name) do update set at = $1`,
        [at],
      );
    hub.clock.set('2031-03-04T00:10:00Z');

    await beat('2031-03-04T00:08:30Z');
    expect((await calendar()).pulse).toMatchObject({ secondsAgo: 90, isLate: false });
    await beat('2031-03-04T00:07:00Z');
    expect((await calendar()).pulse).toMatchObject({ secondsAgo: 180, isLate: true });
  });

  it('say beforehand that they will wait for the end of quiet hours', async () => {
    const night = await hub.asOwner<{ id: string }>(
      `update reminders.planned_reminder set due_at = due_at - interval '4 hours', wake_at = wake_at - interval '4 hours'
        where id = $1 returning id`,
      [(await first()).id],
    );

    const { items } = await list();

    expect(items.map(({ id, note }) => [id === night[0]!.id, note])).toEqual([
      [true, '방해 금지 시간이라 아침까지 기다려요.'],
      ...items.slice(1).map(() => [false, null]),
    ]);
    expect((await get(night[0]!.id)).item.note).toBe('방해 금지 시간이라 아침까지 기다려요.');
  });

  it('are listed soonest first, page by page, each once', async () => {
    const whole = await list();
    const pages: string[] = [];
    let after: string | undefined;
    do {
      const page = await list({ limit: 2, ...(after && { after }) });
      pages.push(...page.items.map(({ id }) => id));
      after = page.next ?? undefined;
    } while (after);

    expect(() => reminderPage.parse(whole)).not.toThrow();
    expect(pages).toEqual(whole.items.map(({ id }) => id));
    expect(whole.items.map(({ subject }) => subject)).toEqual([
      'M8 첫 유료 사용자, 기한이 7일 남았어요',
      'M8 첫 유료 사용자, 기한이 1일 남았어요',
      'M8 첫 유료 사용자, 오늘이 기한이에요',
      expect.stringMatching(/3일 지났어요$/),
      expect.stringMatching(/3일 지났어요$/),
    ]);
    expect((await list({ day: '2031-03-13' })).items).toHaveLength(1);
    expect((await list({ trigger: 'task_due' })).items).toEqual([]);
  });

  it('are listed under today when they are overdue, as the calendar counts them', async () => {
    hub.clock.set('2031-03-08T03:00:00Z');

    const [today] = (await calendar()).days;
    const { items } = await list({ day: '2031-03-08' });

    expect(today).toMatchObject({ day: '2031-03-08', total: 1 });
    expect(items).toMatchObject([{ sendsAt: '2031-03-07T00:00:00.000Z' }]);
    expect((await list({ day: '2031-03-07' })).items).toEqual([]);
  });

  it('say why, in what words they leave, and what else comes about the same thing', async () => {
    const view = await get((await first()).id);

    expect(() => reminderView.parse(view)).not.toThrow();
    expect(view.why).toEqual({
      rule: '기한 7일 전, 팀에게',
      role: '흙내음농장 팀의 한 사람이라서 보내요.',
      base: '기한: 3. 14.(금) 18:00.',
      day: '그날에서 7일 앞이에요.',
      time: '3. 7.(금) 09:00에 나가요. 방해 금지 시간에는 보내지 않아요.',
      stop: expect.stringContaining('의무 알림'),
    });
    expect(view.letter).toMatchObject({ action: '이어서 쓰기', locale: 'ko' });
    expect(view.related.map(({ rule }) => rule)).toEqual([
      '기한 1일 전, 팀에게',
      '기한 날, 팀에게',
      '기한 2일 뒤, 팀, 담당자에게',
    ]);
    await expect(get(newId())).rejects.toThrow(NotFound);
  });

  it('tell of no hand in what happens to them after they were put off', async () => {
    const { id } = await first();
    await hub.get(HoldReminder).execute(staff, { id, reason: '현장 방문 뒤에', untilOn: '2031-03-11' });
    hub.clock.advance({ minutes: 5 });

    await plan({ ...occasion, base: { on: '2031-03-28' } });

    const { items } = await hub.get(ReminderChangesQuery).page(staff, { limit: 50 });
    expect(items).toMatchObject([{ kind: 'moved', reason: null, by: null }]);
  });

  it('tell what changed by itself, once a thing', async () => {
    hub.clock.advance({ minutes: 5 });
    await plan({ ...occasion, base: { on: '2031-03-21' } });
    hub.clock.advance({ minutes: 5 });
    hub.get(TestSource).end(occasion.subjectId);
    await replan(occasion);

    const page = await hub.get(ReminderChangesQuery).page(staff, { limit: 50 });

    expect(() => reminderChangePage.parse(page)).not.toThrow();
    expect(page.items).toEqual([
      expect.objectContaining({
        kind: 'cancelled',
        count: 5,
        reason: '먼저 끝났거나 바뀌어서 필요 없어졌어요.',
        by: null,
      }),
    ]);
  });

  it('stand still for the whole hub while sending is paused, by one person', async () => {
    const pause = hub.get(PauseSending);
    await pause.execute(staff, { reason: '설 연휴', untilOn: '2031-03-10' });

    expect((await calendar()).pause).toMatchObject({ reason: '설 연휴', by: { name: '담당자 02' } });
    await expect(pause.execute(staff, { reason: '또', untilOn: '2031-03-11' })).rejects.toThrow(AlreadyPaused);

    await pause.end(staff);
    expect((await calendar()).pause).toBeNull();
    await expect(pause.end(staff)).rejects.toThrow(NotFound);
  });

  it('show what a mail server refused, on the person, and go out once more when told to', async () => {
    const { id, recipient } = await first();
    await expect(hub.get(ResendReminder).execute(staff, id)).rejects.toThrow(ReminderNotInTrouble);
    await hub.asOwner(
      `update reminders.planned_reminder set state = 'failed', reason = 'refused', wake_at = null, attempts = 1 where id = $1`,
      [id],
    );
    await hub.asOwner(
      `insert into reminders.reminder_delivery
         (id, hub_id, reminder_id, attempt, mail_id, address, started_at, ended_at, outcome, phase, answer)
       values ($1, $2, $3, 1, $3, $4, '2031-03-07T00:00:00Z', '2031-03-07T00:00:01Z', 'refused', 'RCPT TO', '550 no such user')`,
      [newId(), hub.hub.id, id, recipient.address],
    );

    const refusals = await hub
      .get(MailRefusalsQuery)
      .page(staff, { limit: 50, ...(recipient.personId && { person: recipient.personId }) });
    expect(refusals.items).toMatchObject([
      { name: '대표 18', answer: '550 no such user', personId: recipient.personId },
    ]);
    expect((await get(id)).attempts).toEqual([
      { at: '2031-03-07T00:00:00.000Z', outcome: 'refused', answer: '550 no such user' },
    ]);
    expect((await list({ box: 'troubled' })).items).toMatchObject([{ id, capabilities: { resend: true } }]);

    await hub.get(ResendReminder).execute(staff, id);
    expect((await get(id)).item).toMatchObject({ state: 'planned', note: null });
  });

  it('stand beside other mails that were not taken, on the person who did not get them', async () => {
    const person = await insertPerson(hub, { name: '대표 21' });
    await insertGrant(hub, { personId: person.id, role: 'hub_staff' });
    const stranger = await insertPerson(hub, { name: '남의 허브' });
    const settled = async (address: string, status: string, day: string) =>
      hub.asOwner(
        `insert into platform.mail (id, hub_id, to_address, subject, body_text, body_html, status, created_at, settled_at, last_error)
         values ($1, $2, $3, '심사 결과', '', '', $4, $5, $5, '550 no such user')`,
        [newId(), hub.hub.id, address, status, day],
      );
    await settled(person.email, 'failed', '2031-03-01');
    await settled(stranger.email, 'in_doubt', '2031-03-02');
    await settled(person.email, 'sent', '2031-03-03');
    const page = (query: object = {}) => hub.get(MailRefusalsQuery).page(staff, { limit: 1, ...query });

    const first = await page();
    const second = await page({ after: first.next! });

    expect([...first.items, ...second.items]).toMatchObject([
      { personId: null, name: stranger.email, outcome: 'in_doubt' },
      { personId: person.id, name: '대표 21', outcome: 'refused', subject: '심사 결과', answer: '550 no such user' },
    ]);
    expect(second.next).toBeNull();
    expect((await page({ person: person.id })).items).toHaveLength(1);
  });

  it('of one hub are nothing to another', async () => {
    const other = await freshHub({ modules: [TestRemindersModule] });
    const stranger = other.actorAs('hub_staff');
    const { id } = await first();

    await expect(other.get(RemindersQuery).get(other.read, stranger, id)).rejects.toThrow(NotFound);
    await expect(other.get(SkipReminders).one(stranger, { id, reason: 'x' })).rejects.toThrow(NotFound);
    expect((await other.get(RemindersQuery).page(stranger, PAGE)).items).toEqual([]);
  });
});
