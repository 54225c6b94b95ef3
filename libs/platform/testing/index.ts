export { actorOf, type ActorOverrides } from './actors.js';
export { FixedClock, TEST_NOW } from './fixed-clock.js';
export { freshHub, type HubHarness } from './fresh-hub.js';
export { untilItWaits } from './until-it-waits.js';
export { testDatabaseUrls } from './test-database.js';
