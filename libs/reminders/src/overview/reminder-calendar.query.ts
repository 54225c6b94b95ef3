import { Injectable } from '@nestjs/common';
import type { ReminderCalendarView, ReminderPauseView, ReminderPulse, ReminderTrigger } from '@onsil/contracts';
import { dayIn, HubCalendar, instantOf, plusDays } from '@onsil/network';
import { Clock, reachesHub, UnitOfWork, type Actor } from '@onsil/platform';

import { ReminderRules } from '../rules/reminder-rules.js';

const LATE_PULSE_SECONDS = 120;
/** How far the page looks back. */
const LOOKED_BACK_DAYS = 14;
const DAY_MS = 86_400_000;

interface Group {
  readonly day: string;
  readonly trigger: ReminderTrigger;
  readonly isForHub: boolean;
  readonly count: number;
  readonly sent: number;
  readonly cancelled: number;
}

/**
 * $1 hub, $2 start of today, $3 end, $4 time zone, $5 since when trouble and what fell away count, $6 now.
 * What is overdue leaves today.
 */
const SQL = `
with listed as (
  select p.*, r.trigger, p.audience in ('staff', 'manager') as for_hub, p.state in ('planned', 'held', 'sending') as is_coming,
         (greatest(coalesce(p.sent_at, p.wake_at, p.due_at), $2) at time zone $4)::date::text as day
    from reminders.planned_reminder p
    join reminders.reminder_rule r on r.hub_id = p.hub_id and r.id = p.rule_id
   where p.hub_id = $1
     and (p.wake_at < $3 or (p.wake_at is null and p.due_at >= $2 and p.due_at < $3) or p.sent_at >= $2))
select (select count(*)::int from listed where is_coming) as total,
       (select count(distinct recipient_key)::int from listed where is_coming) as people,
       (select count(*)::int from reminders.planned_reminder t
         where t.hub_id = $1 and t.state in ('failed', 'in_doubt') and t.due_at >= $5) as troubled,
       (select coalesce(json_agg(g order by g.day, g.trigger, g."isForHub"), '[]') from (
          select day, trigger, for_hub as "isForHub", count(*) filter (where is_coming)::int as count,
                 count(*) filter (where state = 'sent')::int as sent,
                 count(*) filter (where state in ('cancelled', 'skipped') and changed_at >= $5)::int as cancelled
            from listed group by day, trigger, for_hub) g) as groups,
       (select json_build_object('untilAt', s.until_at, 'reason', s.reason, 'since', s.paused_at, 'by',
                 (select json_build_object('id', w.id, 'name', w.name) from identity.person w where w.id = s.paused_by))
          from reminders.sending_pause s where s.hub_id = $1 and s.ended_at is null and s.until_at > $6) as pause,
       (select b.at from platform.heartbeat b where b.name = 'reminders') as beat`;

interface Row {
  readonly total: number;
  readonly people: number;
  readonly troubled: number;
  readonly groups: readonly Group[];
  readonly pause: ReminderPauseView | null;
  readonly beat: Date | null;
}

/** What goes out in the coming days, as it is planned now. Borrows identity.person, platform.heartbeat. */
@Injectable()
export class ReminderCalendarQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly calendar: HubCalendar,
    private readonly rules: ReminderRules,
  ) {}

  async execute(actor: Actor, days: number): Promise<ReminderCalendarView> {
    const { id: hubId, timeZone } = actor.hub;
    const now = this.clock.now();
    const read = this.unitOfWork.read(actor);
    const today = dayIn(timeZone, now);
    const start = instantOf(today, '00:00', timeZone);
    const end = instantOf(plusDays(today, days), '00:00', timeZone);
    const since = new Date(now.getTime() - LOOKED_BACK_DAYS * DAY_MS);
    const [row] = await read.rows<Row>(SQL, [hubId, start, end, timeZone, since, now]);
    const workingDays = await this.calendar.workingDays(read, actor.locale);
    const inForce = await this.rules.inForce(read, [null]);
    const { total, people, troubled, groups, pause, beat } = row!;
    return {
      asOf: now.toISOString(),
      timeZone,
      today,
      total,
      people,
      troubled,
      pause,
      pulse: pulseOf(beat, now),
      rules: inForce.get(null)!.length,
      days: Array.from({ length: days }, (_, i) => plusDays(today, i)).map((day) => {
        const ofDay = groups.filter((group) => group.day === day);
        return {
          day,
          isClosed: !workingDays.isOpen(day),
          total: ofDay.reduce((sum, { count, sent }) => sum + count + sent, 0),
          groups: ofDay.map(({ day: _, ...group }) => group),
        };
      }),
      capabilities: {
        pause: reachesHub(actor, 'reminder.steer'),
        configure: reachesHub(actor, 'reminder.configure'),
      },
    };
  }
}

function pulseOf(beat: Date | null, now: Date): ReminderPulse {
  if (!beat) return { lastSweepAt: null, secondsAgo: null, isLate: true };
  const secondsAgo = Math.max(0, Math.floor((now.getTime() - beat.getTime()) / 1000));
  return { lastSweepAt: beat.toISOString(), secondsAgo, isLate: secondsAgo > LATE_PULSE_SECONDS };
}
