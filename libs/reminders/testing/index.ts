export { remindOnly } from './only-ours.js';
export { anOccasion, aRecipient, insertRule, TEST_KIND, TestSource, type RuleOverrides } from './test-source.js';
