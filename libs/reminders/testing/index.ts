export { remindOnly } from './only-ours.js';
export { hubWithM8, planIn, replanIn, TestRemindersModule } from './planned-hub.js';
export { anOccasion, aRecipient, insertRule, TEST_KIND, TestSource, type RuleOverrides } from './test-source.js';
