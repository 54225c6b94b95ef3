import './reminders.columns.js';

import type { LibSchema } from '@onsil/platform';

import { CreateReminders20261124000000 } from './migrations/20261124000000-reminders-create-tables.js';
import { RemindersAddDismissalSteps20261129170000 } from './migrations/20261129170000-reminders-add-dismissal-steps.js';
import { CreatePreferences20261124000100 } from './migrations/20261124000100-reminders-create-preferences.js';
import { IndexDueOrder20261129172000 } from './migrations/20261129172000-reminders-index-due-order.js';
import { AllowCanvasComments20261129180200 } from './migrations/20261129180200-reminders-allow-canvas-comments.js';
import { TellOfCanvasComments20261129180300 } from './migrations/20261129180300-reminders-tell-of-canvas-comments.js';
import { TellOfDismissalDays20261129204000 } from './migrations/20261129204000-reminders-tell-of-dismissal-days.js';
import { AllowReadinessRounds20261129211000 } from './migrations/20261129211000-reminders-allow-readiness-rounds.js';
import { RemindOfReadinessRounds20261129211010 } from './migrations/20261129211010-reminders-remind-of-readiness-rounds.js';

/** Rules, planned reminders and the attempts to send them. */
export const remindersSchema: LibSchema = {
  entities: [],
  migrations: [
    CreateReminders20261124000000,
    CreatePreferences20261124000100,
    RemindersAddDismissalSteps20261129170000,
    IndexDueOrder20261129172000,
    AllowCanvasComments20261129180200,
    TellOfCanvasComments20261129180300,
    TellOfDismissalDays20261129204000,
    AllowReadinessRounds20261129211000,
    RemindOfReadinessRounds20261129211010,
  ],
};
