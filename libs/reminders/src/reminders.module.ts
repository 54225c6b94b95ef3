import './reminders.columns.js';

import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { NetworkModule } from '@onsil/network';

import { Sources } from './occasion/sources.js';
import { ReminderRules } from './rules/reminder-rules.js';
import { SqlReminderRules } from './rules/sql-reminder-rules.js';

/** Planning of reminders, for every module that has dates. */
@Module({
  imports: [DiscoveryModule, NetworkModule],
  providers: [Sources, { provide: ReminderRules, useClass: SqlReminderRules }],
})
export class RemindersModule {}
