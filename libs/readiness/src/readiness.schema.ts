import './readiness.columns.js';

import type { LibSchema } from '@onsil/platform';

import { Assessment } from './assessment/assessment.entity.js';
import { CreateReadiness20261129030000 } from './migrations/20261129030000-readiness-create-tables.js';
import { ReadinessTellGates20261129165300 } from './migrations/20261129165300-readiness-tell-gates.js';
import { ReadinessForgetRemovedFiles20261129182000 } from './migrations/20261129182000-readiness-forget-removed-files.js';
import { ReadinessPointAtCanvases20261129204500 } from './migrations/20261129204500-readiness-point-at-canvases.js';
import { ReadinessTakeFrameworksOff20261130000500 } from './migrations/20261130000500-readiness-take-frameworks-off.js';
import { Round } from './round/round.entity.js';

/** Frameworks, rounds, assessments with their answers and levels, evidence, and the tasks made of gaps. */
export const readinessSchema: LibSchema = {
  entities: [Round, Assessment],
  migrations: [
    CreateReadiness20261129030000,
    ReadinessTellGates20261129165300,
    ReadinessForgetRemovedFiles20261129182000,
    ReadinessPointAtCanvases20261129204500,
    ReadinessTakeFrameworksOff20261130000500,
  ],
};
