import './business-model.columns.js';

import type { LibSchema } from '@onsil/platform';

import { Experiment } from './experiment/experiment.entity.js';
import { Hypothesis } from './hypothesis/hypothesis.entity.js';
import { CreateCanvases20261129140730 } from './migrations/20261129140730-business-model-create-canvases.js';
import { CreateHypotheses20261129141500 } from './migrations/20261129141500-business-model-create-hypotheses.js';
import { CreateComments20261129180100 } from './migrations/20261129180100-business-model-create-comments.js';
import { CreateIndicators20261129180500 } from './migrations/20261129180500-business-model-create-indicators.js';
import { CreateFinancialPlans20261129180700 } from './migrations/20261129180700-business-model-create-financial-plans.js';

/** Types of canvas, canvases with their notes and versions; hypotheses, experiments and evidence. */
export const businessModelSchema: LibSchema = {
  entities: [Hypothesis, Experiment],
  migrations: [
    CreateCanvases20261129140730,
    CreateHypotheses20261129141500,
    CreateComments20261129180100,
    CreateIndicators20261129180500,
    CreateFinancialPlans20261129180700,
  ],
};
