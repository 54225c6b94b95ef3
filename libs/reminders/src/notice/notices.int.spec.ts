import { Module } from '@nestjs/common';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { mailChoiceView, myReminderView, noticesView } from '@onsil/contracts';
import { Config, NotFound, StaleVersion, type Actor } from '@onsil/platform';
import { insertPerson } from '@onsil/testing/identity';
import { freshHub, type HubHarness } from '@onsil/testing/platform';
import { anOccasion, aRecipient, TEST_KIND, TestSource } from '@onsil/testing/reminders';

import type { Occasion } from '../occasion/occasion.js';
import { LinkKeys } from '../letters/link-keys.js';
import { MailLetters } from '../letters/mail-letters.js';
import { signedMailLink } from '../letters/mail-link.rule.js';
import { MailChoices } from '../mail-choice/mail-choices.js';
import { ReminderPlanner } from '../planning/reminder-planner.js';
import { Wanted } from '../planning/wanted.js';
import { OwnPreferences } from '../preferences/own-preferences.js';
import { ReminderPreferences } from '../preferences/reminder-preferences.js';
import { StoppedTriggers } from '../preferences/stopped-triggers.js';
import { DayIsPast, ReminderIsDuty } from '../reminders.errors.js';
import { RemindersModule } from '../reminders.module.js';
import { MarkNotices } from './mark-notices.js';
import { NoticesQuery } from './notices.query.js';

@Module({ imports: [RemindersModule], providers: [TestSource] })
class NoticesModule {}

const SESSION = { team: '흙내음농장', mentor: '한결', startsAt: '2031-03-06T05:00:00.000Z', place: '2층' };

describe('what a person hears, and how', () => {
  let hub: HubHarness;
  let mentor: Actor;
  let reminderId: string;
  let subjectId: string;
  let occasion: Occasion;

  beforeEach(async () => {
    hub = await freshHub({ modules: [NoticesModule] });
    const person = await insertPerson(hub, { name: '멘토 03', email: `${hub.hub.slug}@mentor.example` });
    mentor = hub.actorAs('mentor', { personId: person.id });
    occasion = anOccasion({
      trigger: 'session_starts',
      base: { at: new Date(SESSION.startsAt) },
      facts: SESSION,
      path: `/h/${hub.hub.slug}/sessions/1`,
      recipients: [aRecipient({ personId: person.id, address: person.email, name: '멘토 03', audience: 'mentor' })],
    });
    ({ subjectId } = occasion);
    hub.get(TestSource).set(occasion);
    await hub.tx((tx) => hub.get(ReminderPlanner).replan(tx, { kind: TEST_KIND, ids: [subjectId] }));
    const [row] = await hub.asOwner<{ id: string }>('select id from reminders.planned_reminder where hub_id = $1', [
      hub.hub.id,
    ]);
    reminderId = row!.id;
  });

  const sent = () =>
    hub.asOwner(
      `update reminders.planned_reminder set state = 'sent', wake_at = null, sent_at = '2031-03-05T00:00:10Z' where id = $1`,
      [reminderId],
    );
  const notices = (box: 'all' | 'unread' | 'snoozed' = 'all') => hub.get(NoticesQuery).page(mentor, { box, limit: 50 });
  const token = async () => signedMailLink({ hubId: hub.hub.id, reminderId }, await hub.get(LinkKeys).of(hub.read));
  const preference = async () =>
    (await hub.get(ReminderPreferences).of(hub.read, [{ personId: mentor.personId, address: 'x' }])).get(
      mentor.personId!,
    )!;

  describe('in the inbox', () => {
    it('is what was mailed, in the same words, unread until it is read', async () => {
      expect((await notices()).items).toEqual([]);
      await sent();

      const view = await notices();
      expect(() => noticesView.parse(view)).not.toThrow();
      expect(view).toMatchObject({
        unread: 1,
        items: [{ subject: '흙내음농장 멘토링, 3. 6.(목) 14:00', action: '멘토링 보기', isRead: false, snooze: null }],
      });

      await hub.get(MarkNotices).read(mentor, reminderId);
      expect(await notices()).toMatchObject({ unread: 0, items: [{ isRead: true }] });
      expect((await notices('unread')).items).toEqual([]);
    });

    it('waits until the day for which it was put aside', async () => {
      await sent();
      const snooze = { id: reminderId, untilOn: '2031-03-06', reason: '출장' };
      await hub.get(MarkNotices).snooze(mentor, snooze);

      expect(await notices('snoozed')).toMatchObject({ unread: 0, items: [{ snooze: { reason: '출장' } }] });
      hub.clock.set('2031-03-06T01:00:00Z');
      expect(await hub.get(NoticesQuery).unread(mentor)).toBe(1);
      await expect(hub.get(MarkNotices).snooze(mentor, snooze)).rejects.toThrow(DayIsPast);

      await hub.get(MarkNotices).readAll(mentor);
      expect(await hub.get(NoticesQuery).unread(mentor)).toBe(0);
    });

    it('comes back on its day, also when all others were read meanwhile', async () => {
      await sent();
      await hub.get(MarkNotices).snooze(mentor, { id: reminderId, untilOn: '2031-03-06', reason: '출장' });

      await hub.get(MarkNotices).readAll(mentor);

      expect(await notices('snoozed')).toMatchObject({ items: [{ id: reminderId, snooze: { reason: '출장' } }] });
      hub.clock.set('2031-03-06T01:00:00Z');
      expect(await notices('unread')).toMatchObject({ unread: 1, items: [{ id: reminderId }] });
    });

    it('is nobody else’s', async () => {
      await sent();
      const other = hub.actorAs('mentor', { personId: (await insertPerson(hub, { name: '멘토 04' })).id });

      await expect(hub.get(MarkNotices).read(other, reminderId)).rejects.toThrow(NotFound);
      await expect(hub.get(NoticesQuery).why(other, reminderId)).rejects.toThrow(NotFound);
      expect((await hub.get(NoticesQuery).page(other, { box: 'all', limit: 50 })).items).toEqual([]);
    });

    it('says why, and what can be chosen', async () => {
      const view = await hub.get(NoticesQuery).why(mentor, reminderId);

      expect(() => myReminderView.parse(view)).not.toThrow();
      expect(view).toMatchObject({
        isDuty: false,
        isStopped: false,
        delivery: 'each',
        why: { rule: '멘토링 1일 전, 팀, 멘토에게', role: '흙내음농장 팀의 멘토라서 보내요.' },
      });
    });

    it('names what else comes about the same thing by its own rule', async () => {
      await sent();
      const { recipients, path } = occasion;
      hub.get(TestSource).set(
        anOccasion({
          subjectId,
          trigger: 'log_missing',
          occurrence: 'end',
          base: { at: new Date('2031-03-06T06:00:00Z') },
          facts: { team: '흙내음농장', mentor: '한결', endsAt: '2031-03-06T06:00:00.000Z' },
          recipients,
          path,
        }),
      );
      await hub.tx((tx) => hub.get(ReminderPlanner).replan(tx, { kind: TEST_KIND, ids: [subjectId] }));

      const { next } = await hub.get(NoticesQuery).why(mentor, reminderId);

      expect(next[0]!.rule).toMatch(/끝나고 \d+일이 지나도 일지가 없을 때|멘토링이 끝났을 때/);
    });
  });

  describe('by preference', () => {
    it('is each mail, silent from nine to eight, in the hub’s zone, until something else is chosen', async () => {
      const own = hub.get(OwnPreferences);
      expect(await preference()).toEqual({
        timeZone: 'Asia/Seoul',
        quietFrom: '21:00',
        quietUntil: '08:00',
        stopped: [],
        digestAt: null,
      });

      const chosen = {
        delivery: 'daily' as const,
        digestTime: '17:30',
        quietFrom: '22:00',
        quietUntil: '07:00',
        timeZone: 'Europe/London',
      };
      await own.set(mentor.personId!, { ...chosen, version: 0 });

      expect(await preference()).toMatchObject({ timeZone: 'Europe/London', quietFrom: '22:00', digestAt: '17:30' });
      await expect(own.set(mentor.personId!, { ...chosen, version: 0 })).rejects.toThrow(StaleVersion);
    });

    it('names the kinds that somebody may get as what they are in the hub, and whether they stopped them', async () => {
      await hub.tx((tx) =>
        hub.get(StoppedTriggers).set(tx, { recipientKey: mentor.personId!, trigger: 'pair_silent', isStopped: true }),
      );
      const kindsOf = async (actor: Actor) =>
        (await hub.get(NoticesQuery).types(actor)).items.map(({ trigger, isDuty, isStopped }) =>
          [trigger, isDuty && 'duty', isStopped && 'stopped'].filter(Boolean).join(' '),
        );

      expect(await kindsOf(hub.actorAs('mentor', { personId: mentor.personId!, without: ['member.invite'] }))).toEqual([
        'milestone_due duty',
        'milestone_returned duty',
        'session_starts',
        'log_missing duty',
        'task_due',
        'pair_silent stopped',
        'canvas_comment',
        'readiness_due duty',
      ]);
      expect(await kindsOf(hub.actorAs('team_lead'))).toEqual([
        'milestone_due duty',
        'milestone_returned duty',
        'session_starts',
        'task_due',
        'invitation_unanswered',
        'dismissal_step duty',
        'canvas_comment',
        'readiness_due duty',
      ]);
      expect(await kindsOf(hub.actorAs('hub_staff'))).toContain('invitation_unanswered');
    });

    it('leaves duties alone, whatever stands in the table', async () => {
      const stop = (trigger: 'milestone_due' | 'session_starts') =>
        hub.tx((tx) => hub.get(StoppedTriggers).set(tx, { recipientKey: mentor.personId!, trigger, isStopped: true }));

      await expect(stop('milestone_due')).rejects.toThrow(ReminderIsDuty);
      await stop('session_starts');
      await hub.asOwner(
        `insert into reminders.stopped_trigger (id, hub_id, recipient_key, trigger, stopped_at)
         values (gen_random_uuid(), $1, $2, 'milestone_due', now())`,
        [hub.hub.id, mentor.personId],
      );

      expect((await preference()).stopped).toEqual(['session_starts']);
    });
  });

  describe('by the link at the foot of a mail', () => {
    it('is stopped without signing in, for one person and one kind, and taken up again', async () => {
      const choices = hub.get(MailChoices);
      const link = await token();

      const view = await choices.look(link);
      expect(() => mailChoiceView.parse(view)).not.toThrow();
      expect(view).toEqual({
        hub: { name: '시험 허브', slug: hub.hub.slug },
        trigger: 'session_starts',
        rule: '멘토링 1일 전, 팀, 멘토에게',
        isDuty: false,
        isStopped: false,
        delivery: 'each',
        digestTime: '17:00',
      });

      expect(await choices.choose({ token: link, isStopped: true })).toMatchObject({ isStopped: true });
      expect((await preference()).stopped).toEqual(['session_starts']);
      await choices.choose({ token: link, isStopped: true });
      expect(await choices.choose({ token: link, isStopped: false })).toMatchObject({ isStopped: false });
    });

    it('names the rule in the language of whoever looks, which a page may be read in', async () => {
      const [link, choices] = [await token(), hub.get(MailChoices)];

      expect(await choices.look(link, 'en')).toMatchObject({
        rule: '1 day before the session, to the team, the mentor',
      });
      expect(await choices.choose({ token: link, isStopped: true }, 'en')).toMatchObject({
        rule: '1 day before the session, to the team, the mentor',
      });
    });

    it('chooses one mail a day, and says so to the person alone', async () => {
      expect(await hub.get(MailChoices).choose({ token: await token(), delivery: 'daily' })).toMatchObject({
        delivery: 'daily',
      });
      expect((await preference()).digestAt).toBe('17:00');
    });

    it('opens nothing when it was not signed by this hub', async () => {
      const other = await freshHub({ modules: [NoticesModule] });
      await other.tx((tx) => other.get(LinkKeys).make(tx));
      const theirs = await other.get(LinkKeys).of(other.read);
      const link = await token();

      for (const forged of [
        signedMailLink({ hubId: hub.hub.id, reminderId }, theirs),
        signedMailLink({ hubId: other.hub.id, reminderId }, theirs),
        `${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`,
        'nonsense',
      ])
        await expect(hub.get(MailChoices).look(forged)).rejects.toThrow(NotFound);
    });
  });

  describe('as a letter', () => {
    const write = async (publicUrl: string) => {
      const config = Config.from({
        DATABASE_URL: 'postgres://x:x@localhost/x',
        HOST: '127.0.0.1',
        SMTP_URL: 'smtp://localhost',
        ONSIL_PUBLIC_URL: publicUrl,
        ONSIL_DEMO: '0',
      });
      const letters = new MailLetters(config, hub.clock, hub.get(LinkKeys));
      const [wanted] = await hub.get(Wanted).of(hub.read, hub.hub, { kind: TEST_KIND, ids: [subjectId] });
      const { rule, occasion, recipient } = wanted!;
      const entry = { hub: hub.hub, sender: { name: '시험 허브', replyTo: null } };
      const due = { id: reminderId, rule, occasion, recipient, isLate: false };
      return {
        one: await letters.write(hub.read, entry, [due]),
        daily: await letters.write(hub.read, entry, [due, due]),
      };
    };

    it('lands on the thing itself, says why it came, and can be stopped with one press over https', async () => {
      const { one } = await write('https://onsil.example.org');
      const link = await token();

      expect(one.subject).toBe('흙내음농장 멘토링, 3. 6.(목) 14:00');
      for (const body of [one.text, one.html]) {
        expect(body).toContain(`https://onsil.example.org/h/${hub.hub.slug}/sessions/1`);
        expect(body).toContain('흙내음농장 팀의 멘토라서 보내요. 규칙: 멘토링 1일 전, 팀, 멘토에게.');
        expect(body).toContain(`https://onsil.example.org/mail/why#${link}`);
      }
      expect(one.headers).toEqual({
        'List-Id': `<session-starts.${hub.hub.slug}.onsil.example.org>`,
        'Feedback-ID': `session_starts:${hub.hub.slug}:reminder:onsil`,
        'List-Unsubscribe': `<https://onsil.example.org/mail/stop/${link}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      });
    });

    it('promises no press that plain http could not keep', async () => {
      const { one } = await write('http://localhost:3000');

      expect(Object.keys(one.headers!)).toEqual(['List-Id', 'Feedback-ID']);
    });

    it('is one mail with all of them, each with its own place, for who chose one a day', async () => {
      const { daily } = await write('https://onsil.example.org');

      expect(daily.subject).toBe('오늘의 알림 2건');
      expect(daily.text.match(/\* 흙내음농장 멘토링/g)).toHaveLength(2);
    });
  });
});
