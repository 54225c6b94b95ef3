import './reminders.columns.js';

import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { NetworkModule } from '@onsil/network';

import { LinkKeys } from './letters/link-keys.js';
import { Sources } from './occasion/sources.js';
import { ReminderPlanner } from './planning/reminder-planner.js';
import { RowsReminderPlanner } from './planning/rows-reminder-planner.js';
import { Wanted } from './planning/wanted.js';
import { ReminderRules } from './rules/reminder-rules.js';
import { SqlReminderRules } from './rules/sql-reminder-rules.js';

/** Planning of reminders, for every module that has dates. */
@Module({
  imports: [DiscoveryModule, NetworkModule],
  providers: [
    Sources,
    LinkKeys,
    Wanted,
    { provide: ReminderRules, useClass: SqlReminderRules },
    { provide: ReminderPlanner, useClass: RowsReminderPlanner },
  ],
  exports: [ReminderPlanner],
})
export class RemindersModule {}
