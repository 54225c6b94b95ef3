export { RemindersModule } from './reminders.module.js';
export { remindersSchema } from './reminders.schema.js';
export type { Occasion, OccasionBase, Recipient, Trigger } from './occasion/occasion.js';
export { RemindsOf, type ReminderSource } from './occasion/reminder-source.js';
export { ReminderPlanner, type ReminderSubjects } from './planning/reminder-planner.js';
export { ReconcileReminders } from './planning/reconcile-reminders.js';
export { ReminderSendingModule } from './sending/reminder-sending.module.js';
export { SendReminders } from './sending/send-reminders.js';
