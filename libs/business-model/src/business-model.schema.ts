import './business-model.columns.js';

import type { LibSchema } from '@onsil/platform';

import { Experiment } from './experiment/experiment.entity.js';
import { Hypothesis } from './hypothesis/hypothesis.entity.js';
import { CreateCanvases20261129140730 } from './migrations/20261129140730-business-model-create-canvases.js';
import { CreateHypotheses20261129141500 } from './migrations/20261129141500-business-model-create-hypotheses.js';
import { CreateComments20261129170000 } from './migrations/20261129170000-business-model-create-comments.js';
import { CreateIndicators20261129173000 } from './migrations/20261129173000-business-model-create-indicators.js';
import { CreateFinancialPlans20261129180000 } from './migrations/20261129180000-business-model-create-financial-plans.js';

/** Types of canvas, canvases with their notes and versions; hypotheses, experiments and evidence. */
export const businessModelSchema: LibSchema = {
  entities: [Hypothesis, Experiment],
  migrations: [
    CreateCanvases20261129140730,
    CreateHypotheses20261129141500,
    CreateComments20261129170000,
    CreateIndicators20261129173000,
    CreateFinancialPlans20261129180000,
  ],
};
