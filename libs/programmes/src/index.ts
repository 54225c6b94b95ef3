export { Plan, ProgrammeYears, type MilestoneChange, type PlannedCohort, type PlannedMilestone } from './plan/plan.js';
