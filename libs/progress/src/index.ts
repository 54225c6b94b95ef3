export { ProgressModule } from './progress.module.js';
export { progressSchema } from './progress.schema.js';
export { Departures, type Departure } from './enrolment/departures.js';
export { DataExports } from './export/data-exports.js';
export { Tasks, type NewTask } from './task/tasks.js';
export { TeamWays } from './cohort-board/team-ways.js';
export { TeamFacts, type TeamFact } from './team-fact/team-facts.js';
export { ForgetRemovedEvidence } from './submission/forget-removed-evidence.js';
export { decisionMade, handedIn, type Decision, type DecisionMade } from './progress.events.js';
