import { z } from 'zod';

import { freeText } from '../free-text.js';
import { cohortSummary } from './cohorts.js';
import { planDay } from './plan-drafts.js';
import { planSource } from './plan-templates.js';

const name = freeText(120).min(1);

export const programmeView = z.object({
  id: z.uuid(),
  name: z.string(),
  year: z.int(),
  version: z.int(),
  cohorts: z.array(cohortSummary),
});
export type ProgrammeView = z.infer<typeof programmeView>;

export const programmesView = z
  .object({ items: z.array(programmeView), capabilities: z.object({ update: z.boolean() }) })
  .meta({ id: 'Programmes' });
export type ProgrammesView = z.infer<typeof programmesView>;

const programmeYear = z.int().min(2000).max(2100);

export const createProgrammeBody = z
  .object({ name, year: programmeYear, cohortName: name, startsOn: planDay, source: planSource })
  .meta({ id: 'CreateProgramme' });
export type CreateProgrammeBody = z.infer<typeof createProgrammeBody>;

export const updateProgrammeBody = z.object({ name, year: programmeYear }).meta({ id: 'UpdateProgramme' });
export type UpdateProgrammeBody = z.infer<typeof updateProgrammeBody>;
