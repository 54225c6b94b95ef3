import './reminders.columns.js';
import './letters/letter.messages.js';
import './letters/reminder-why.messages.js';
import './reminders.messages.js';

import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { HubDirectoryModule, NetworkModule } from '@onsil/network';

import { InvitationOccasions } from './invitation/invitation.occasions.js';
import { PlanInvitationReminders } from './invitation/plan-invitation-reminders.reaction.js';
import { LinkKeys } from './letters/link-keys.js';
import { MailChoices } from './mail-choice/mail-choices.js';
import { MailChoicesController, StopMailController } from './mail-choice/mail-choices.controller.js';
import { MarkNotices } from './notice/mark-notices.js';
import { MyRemindersController, NoticesController } from './notice/notices.controller.js';
import { NoticesQuery } from './notice/notices.query.js';
import { MailLetters } from './letters/mail-letters.js';
import { ReminderLetters } from './letters/reminder-letters.js';
import { Sources } from './occasion/sources.js';
import { ReminderPlanner } from './planning/reminder-planner.js';
import { ReplanSubjects } from './planning/replan-subjects.js';
import {
  ReplanNextTurn,
  ReplanWithHubCalendar,
  ReplanWithHubClock,
} from './planning/replan-with-hub-clock.reaction.js';
import { RowsReminderPlanner } from './planning/rows-reminder-planner.js';
import { MailRefusalsQuery } from './overview/mail-refusals.query.js';
import { ReminderCalendarQuery } from './overview/reminder-calendar.query.js';
import { ReminderChangesQuery } from './overview/reminder-changes.query.js';
import { RemindersController, ReminderSteeringController } from './overview/reminders.controller.js';
import { RemindersQuery } from './overview/reminders.query.js';
import { Wanted } from './planning/wanted.js';
import { ReminderPreferences } from './preferences/reminder-preferences.js';
import { OwnPreferences } from './preferences/own-preferences.js';
import { PreferencesController } from './preferences/preferences.controller.js';
import { StoppedTriggers } from './preferences/stopped-triggers.js';
import { SqlReminderPreferences } from './preferences/sql-reminder-preferences.js';
import { ReminderRules } from './rules/reminder-rules.js';
import { PreviewReminderRules } from './rules/preview-reminder-rules.js';
import { ReminderRulesController } from './rules/reminder-rules.controller.js';
import { ReminderRulesQuery } from './rules/reminder-rules.query.js';
import { SetReminderRules } from './rules/set-reminder-rules.js';
import { HoldReminder } from './steering/hold-reminder.js';
import { PauseSending } from './steering/pause-sending.js';
import { ResendReminder } from './steering/resend-reminder.js';
import { SkipReminders } from './steering/skip-reminders.js';
import { SqlReminderRules } from './rules/sql-reminder-rules.js';

/** Planning of reminders, for every module that has dates. */
@Module({
  imports: [DiscoveryModule, HubDirectoryModule, NetworkModule],
  controllers: [
    ReminderRulesController,
    RemindersController,
    ReminderSteeringController,
    PreferencesController,
    NoticesController,
    MyRemindersController,
    MailChoicesController,
    StopMailController,
  ],
  providers: [
    ReplanSubjects,
    ReplanNextTurn,
    ReplanWithHubCalendar,
    ReplanWithHubClock,
    ReminderRulesQuery,
    SetReminderRules,
    PreviewReminderRules,
    ReminderCalendarQuery,
    RemindersQuery,
    ReminderChangesQuery,
    MailRefusalsQuery,
    SkipReminders,
    HoldReminder,
    ResendReminder,
    PauseSending,
    OwnPreferences,
    StoppedTriggers,
    NoticesQuery,
    MarkNotices,
    MailChoices,
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
