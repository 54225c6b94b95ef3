import { Module } from '@nestjs/common';

import { ReconcileReminders } from '../planning/reconcile-reminders.js';
import { RemindersModule } from '../reminders.module.js';
import { SendReminders } from './send-reminders.js';
import { SettleReminders } from './settle-reminders.js';
import { TakeDueReminders } from './take-due-reminders.js';

/** What the worker needs to send reminders. Asks for a `HubDirectory`. */
@Module({
  imports: [RemindersModule],
  providers: [TakeDueReminders, SettleReminders, SendReminders, ReconcileReminders],
  exports: [SendReminders, ReconcileReminders],
})
export class ReminderSendingModule {}
