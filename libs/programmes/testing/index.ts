export { insertCohort } from './cohort.builder.js';
export { aMilestoneDraft, aPlanDraft, aStageDraft } from './plan.builder.js';
