import './reminders.columns.js';
import './reminders.messages.js';

import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { NetworkModule } from '@onsil/network';

import { InvitationOccasions } from './invitation/invitation.occasions.js';
import { PlanInvitationReminders } from './invitation/plan-invitation-reminders.reaction.js';
import { LinkKeys } from './letters/link-keys.js';
import { MailLetters } from './letters/mail-letters.js';
import { ReminderLetters } from './letters/reminder-letters.js';
import { Sources } from './occasion/sources.js';
import { ReminderPlanner } from './planning/reminder-planner.js';
import { RowsReminderPlanner } from './planning/rows-reminder-planner.js';
import { Wanted } from './planning/wanted.js';
import { ReminderPreferences } from './preferences/reminder-preferences.js';
import { SqlReminderPreferences } from './preferences/sql-reminder-preferences.js';
import { ReminderRules } from './rules/reminder-rules.js';
import { SqlReminderRules } from './rules/sql-reminder-rules.js';

/** Planning of reminders, for every module that has dates. */
@Module({
  imports: [DiscoveryModule, NetworkModule],
  providers: [
    Sources,
    LinkKeys,
    InvitationOccasions,
    PlanInvitationReminders,
    Wanted,
    { provide: ReminderRules, useClass: SqlReminderRules },
    { provide: ReminderLetters, useClass: MailLetters },
    { provide: ReminderPreferences, useClass: SqlReminderPreferences },
    { provide: ReminderPlanner, useClass: RowsReminderPlanner },
  ],
  exports: [ReminderPlanner, ReminderLetters, ReminderPreferences, Sources, Wanted],
})
export class RemindersModule {}
