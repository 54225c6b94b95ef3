export { anOccasion, aRecipient, insertRule, TEST_KIND, TestSource, type RuleOverrides } from './test-source.js';
