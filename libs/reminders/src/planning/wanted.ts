import { Injectable } from '@nestjs/common';
import { HubCalendar } from '@onsil/network';
import type { ActorHub, HubRead, HubTx } from '@onsil/platform';

import type { Occasion } from '../occasion/occasion.js';
import { Sources } from '../occasion/sources.js';
import { ReminderRules } from '../rules/reminder-rules.js';
import type { ReminderSubjects } from './reminder-planner.js';
import type { ReminderRule } from './reminder-rule.js';
import { wantedReminders, type WantedReminder } from './wanted-reminders.rule.js';

/** The one computation of what should be reminded: planning, sending and preview all ask it. */
@Injectable()
export class Wanted {
  constructor(
    private readonly sources: Sources,
    private readonly rules: ReminderRules,
    private readonly calendar: HubCalendar,
  ) {}

  /** What the rules in force (or `instead` of them: these) make of what stands now. */
  async of(
    sql: HubTx | HubRead,
    hub: ActorHub,
    { kind, ids }: ReminderSubjects,
    instead?: ReadonlyMap<string | null, readonly ReminderRule[]>,
  ): Promise<WantedReminder[]> {
    const occasions = await this.sources.of(kind).occasions(sql, ids);
    if (occasions.length === 0) return [];
    const rules = instead ?? (await this.rules.inForce(sql, programmesOf(occasions)));
    const calendar = await this.calendar.workingDays(sql, hub.locale);
    return wantedReminders(occasions, rules, { timeZone: hub.timeZone, calendar });
  }
}

function programmesOf(occasions: readonly Occasion[]): (string | null)[] {
  return [...new Set(occasions.map(({ programmeId }) => programmeId))];
}
