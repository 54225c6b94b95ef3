import type { Example } from '../example.js';
import type { TeamWorld, World } from '../world.js';

const cohort = { path: (world: World) => ({ cohort: world.cohort }) };
const teamOfCohort = { path: (world: World, team: TeamWorld) => ({ cohort: world.cohort, team: team.team }) };
const soon = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);

/** What teams owe, hand in and get back; board, inbox, risk, exports, audit. */
export const progressExamples: Readonly<Record<string, Example>> = {
  'GET /api/v1/hubs/:hub/cohorts/:cohort/board': { ...cohort, status: 200 },
  'GET /api/v1/hubs/:hub/cohorts/:cohort/board/export': { ...cohort, status: 200, query: () => ({ format: 'csv' }) },
  'GET /api/v1/hubs/:hub/cohorts/:cohort/board/teams/:team': { ...teamOfCohort, status: 200 },
  'GET /api/v1/hubs/:hub/counts': { status: 200 },
  'GET /api/v1/hubs/:hub/exports/teams': { status: 200, query: () => ({ format: 'csv' }) },
  'GET /api/v1/hubs/:hub/exports/people': { status: 200, query: () => ({ format: 'csv' }) },
  'GET /api/v1/hubs/:hub/audit': { status: 200 },
  'GET /api/v1/hubs/:hub/audit/export': { status: 200, query: () => ({ format: 'csv' }) },
  'GET /api/v1/hubs/:hub/teams/:team/audit': { status: 200, path: (_world, team) => ({ team: team.team }) },
  'GET /api/v1/hubs/:hub/inbox': { status: 200 },
  'GET /api/v1/hubs/:hub/today': { status: 200 },
  'GET /api/v1/hubs/:hub/cohorts/:cohort/risk-rules': { ...cohort, status: 200 },
  'PUT /api/v1/hubs/:hub/cohorts/:cohort/risk-rules': {
    ...cohort,
    status: 200,
    version: 1,
    body: () => ({
      items: ['overdue', 'silent', 'returned', 'blocked'].map((kind) => ({ kind, mediumFrom: 3, highFrom: 9 })),
    }),
  },
  'PUT /api/v1/hubs/:hub/cohorts/:cohort/teams/:team/risk-snooze': {
    ...teamOfCohort,
    status: 204,
    body: () => ({ reason: '방학이에요', untilOn: soon }),
  },
  'DELETE /api/v1/hubs/:hub/cohorts/:cohort/teams/:team/risk-snooze': { ...teamOfCohort, status: 204 },
};
