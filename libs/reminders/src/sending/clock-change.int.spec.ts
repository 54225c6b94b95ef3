import { Module } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import { HubDirectoryModule } from '@onsil/network';
import { newId } from '@onsil/platform';
import { freshHub } from '@onsil/testing/platform';
import { anOccasion, aRecipient, insertRule, remindOnly, TEST_KIND, TestSource } from '@onsil/testing/reminders';

import { ReminderPlanner } from '../planning/reminder-planner.js';
import { ReminderSendingModule } from './reminder-sending.module.js';
import { SendReminders } from './send-reminders.js';

@Module({ imports: [HubDirectoryModule, ReminderSendingModule], providers: [TestSource] })
class SendingModule {}

const HOUR_MS = 3_600_000;
/** From the Saturday before until the Sunday noon after. */
const HOURS = 30;
const ZONES = ['America/New_York', 'Europe/London', 'Asia/Seoul'];

/** `HH:mm` on the clock of a zone, by the runtime's own calendar. */
const timeIn = (zone: string, at: number): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);

describe('recipients in three zones, hour by hour across a clock change', () => {
  it.each([
    ['New York goes forward', '2031-03-08T06:00:00Z'],
    ['London goes forward', '2031-03-29T06:00:00Z'],
    ['London goes back', '2031-10-25T06:00:00Z'],
    ['New York goes back', '2031-11-01T06:00:00Z'],
  ])(
    '%s: everybody hears of everything once, and nobody at night',
    async (_, from) => {
      const hub = await freshHub({ modules: [SendingModule] });
      await remindOnly(hub);
      const begin = Date.parse(from);
      hub.clock.set(new Date(begin - HOUR_MS).toISOString());
      await insertRule(hub, { trigger: 'session_starts', offsetDays: 0, timeOfDay: null });
      const people = await Promise.all(
        ZONES.map(async (zone) => ({ zone, personId: newId(), address: `${newId()}@team.example` })),
      );
      for (const { zone, personId } of people) {
        await hub.asOwner(`insert into identity.person (id, email, name, locale) values ($1, $2, '이둘', 'ko')`, [
          personId,
          `${personId}@person.example`,
        ]);
        await hub.asOwner(
          `insert into reminders.person_preference (person_id, delivery, digest_time, quiet_from, quiet_until, time_zone)
         values ($1, 'each', '17:00', '21:00', '08:00', $2)`,
          [personId, zone],
        );
      }
      const occasions = Array.from({ length: HOURS }, (_hour, i) =>
        anOccasion({
          trigger: 'session_starts',
          base: { at: new Date(begin + i * HOUR_MS) },
          facts: { team: '봄내식탁', mentor: '이둘', startsAt: new Date(begin + i * HOUR_MS).toISOString() },
          recipients: people.map(({ personId, address }) => aRecipient({ personId, address })),
        }),
      );
      const source = hub.get(TestSource);
      source.set(...occasions);
      const ids = occasions.map(({ subjectId }) => subjectId);
      await hub.tx((tx) => hub.get(ReminderPlanner).replan(tx, { kind: TEST_KIND, ids }));

      const heard = new Map(people.map(({ zone }) => [zone, [] as number[]]));
      for (let at = begin; at < begin + (HOURS + 14) * HOUR_MS; at += HOUR_MS) {
        hub.clock.set(new Date(at).toISOString());
        await hub.get(SendReminders).execute();
        for (const { zone, address } of people) {
          const times = heard.get(zone)!;
          while (times.length < hub.mailsTo(address).length) times.push(at);
        }
      }
      source.clear();

      const rows = await hub.asOwner<{ state: string; reason: string | null }>(
        'select state, reason from reminders.planned_reminder where hub_id = $1',
        [hub.hub.id],
      );
      expect(rows).toHaveLength(HOURS * ZONES.length);
      expect(rows.filter(({ state }) => state !== 'sent')).toEqual([]);
      for (const [zone, times] of heard) {
        expect([zone, times.length]).toEqual([zone, HOURS]);
        const atNight = times.filter((at) => timeIn(zone, at) >= '21:00' || timeIn(zone, at) < '08:00');
        expect([zone, atNight]).toEqual([zone, []]);
        const atEight = times.filter((at) => timeIn(zone, at) === '08:00');
        expect(atEight.length).toBeGreaterThan(5); // what fell due at night came as soon as the night was over
      }
    },
    120_000,
  );
});
