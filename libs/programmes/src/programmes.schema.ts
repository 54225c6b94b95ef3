import './programmes.columns.js';

import type { LibSchema } from '@onsil/platform';

import { Cohort } from './cohort/cohort.entity.js';
import { ProgrammesCreatePlan20261123203000 } from './migrations/20261123203000-programmes-create-plan.js';

/** Programmes, cohorts and their plans. */
export const programmesSchema: LibSchema = { entities: [Cohort], migrations: [ProgrammesCreatePlan20261123203000] };
