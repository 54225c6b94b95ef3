export { ProgrammesModule } from './programmes.module.js';
export { programmesSchema } from './programmes.schema.js';
export {
  Plan,
  ProgrammeYears,
  type MilestoneChange,
  type PlanChange,
  type PlannedCohort,
  type PlannedMilestone,
} from './plan/plan.js';
