import './board.columns.js';
import './gate/gate.columns.js';

import type { LibSchema } from '@onsil/platform';

import { MilestoneException } from './exception/milestone-exception.entity.js';
import { CreateProgress20261123205000 } from './migrations/20261123205000-progress-create-tables.js';
import { CreateDataExport20261123205100 } from './migrations/20261123205100-progress-create-data-export.js';
import { ProgressAddMentoringFacts20261124010000 } from './migrations/20261124010000-progress-add-mentoring-facts.js';
import { IndexRemovedEvidence20261129140100 } from './migrations/20261129140100-progress-index-removed-evidence.js';
import { ProgressAddTestingFacts20261129141600 } from './migrations/20261129141600-progress-add-testing-facts.js';
import { ProgressKeepWhatPausesMoved20261129170200 } from './migrations/20261129170200-progress-keep-what-pauses-moved.js';
import { ProgressAddGateDecisions20261129165100 } from './migrations/20261129165100-progress-add-gate-decisions.js';
import { ProgressKeepReviewChecklists20261129165400 } from './migrations/20261129165400-progress-keep-review-checklists.js';
import { WidenDataExport20261129180600 } from './migrations/20261129180600-progress-widen-data-export.js';
import { ExportCounts20261130190100 } from './migrations/20261130190100-progress-export-counts.js';
import { ExportRoles20261129203500 } from './migrations/20261129203500-progress-export-roles.js';
import { ProgressEndWaivers20261130190000 } from './migrations/20261130190000-progress-end-waivers.js';
import { Submission } from './submission/submission.entity.js';
import { Task } from './task/task.entity.js';
import { TeamMilestone } from './team-milestone/team-milestone.entity.js';

/** What teams owe and handed in, its reviews and exceptions, tasks, risk, and who exported what. */
export const progressSchema: LibSchema = {
  entities: [TeamMilestone, Submission, MilestoneException, Task],
  migrations: [
    CreateProgress20261123205000,
    CreateDataExport20261123205100,
    ProgressAddMentoringFacts20261124010000,
    IndexRemovedEvidence20261129140100,
    ProgressAddTestingFacts20261129141600,
    ProgressKeepWhatPausesMoved20261129170200,
    ProgressAddGateDecisions20261129165100,
    ProgressKeepReviewChecklists20261129165400,
    WidenDataExport20261129180600,
    ExportRoles20261129203500,
    ProgressEndWaivers20261130190000,
    ExportCounts20261130190100,
  ],
};
