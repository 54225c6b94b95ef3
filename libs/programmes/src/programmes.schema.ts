import './programmes.columns.js';

import type { LibSchema } from '@onsil/platform';

import { Cohort } from './cohort/cohort.entity.js';
import { ProgrammesCreatePlan20261123203000 } from './migrations/20261123203000-programmes-create-plan.js';
import { ProgrammesKeyGrantedProgrammes20261123203010 } from './migrations/20261123203010-programmes-key-granted-programmes.js';
import { ProgrammesKeyReminderRules20261124030600 } from './migrations/20261124030600-programmes-key-reminder-rules.js';
import { ProgrammesDropMilestoneRevision20261124030410 } from './migrations/20261124030410-programmes-drop-milestone-revision.js';
import { ProgrammesAddGates20261129165000 } from './migrations/20261129165000-programmes-add-gates.js';

/** Programmes, cohorts and their plans. */
export const programmesSchema: LibSchema = {
  entities: [Cohort],
  migrations: [
    ProgrammesCreatePlan20261123203000,
    ProgrammesKeyGrantedProgrammes20261123203010,
    ProgrammesKeyReminderRules20261124030600,
    ProgrammesDropMilestoneRevision20261124030410,
    ProgrammesAddGates20261129165000,
  ],
};
