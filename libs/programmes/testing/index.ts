export { aMilestoneDraft, aPlanDraft, aStageDraft } from './plan.builder.js';
