import type { Example } from '../example.js';
import { day, type TeamWorld, type World } from '../world.js';

const inCohort = { path: (world: World, team: TeamWorld) => ({ id: world.cohort, teamId: team.team }) };
const theCohort = { path: (world: World) => ({ id: world.cohort }) };
const dismissal = (which: 'noticed' | 'heard' | 'decided' | 'overdue' | 'appealed') => ({
  path: (_world: World, team: TeamWorld) => ({ id: team.exits[which] }),
  version: 1,
  status: 200,
});
const certificate = { path: (_world: World, team: TeamWorld) => ({ id: team.exits.certificate }) };

const WORDS = { text: '입원해 있었습니다.' };
const KEEP = { decision: 'keep', reasons: '사정을 들었습니다.' };

/** Ways out of a cohort, and what is given for the good one. */
export const exitsExamples: Readonly<Record<string, Example>> = {
  'GET /api/v1/hubs/:hub/teams/:id/exits': {
    status: 200,
    path: (_world, team) => ({ id: team.team }),
  },
  'POST /api/v1/hubs/:hub/cohorts/:id/teams/:teamId/withdraw': {
    ...inCohort,
    status: 200,
    body: () => ({ reason: '다른 지역으로 이사해요' }),
  },
  'POST /api/v1/hubs/:hub/cohorts/:id/teams/:teamId/honest-failure': {
    ...inCohort,
    status: 200,
    body: () => ({ reason: '자금이 다했어요', lessons: '값보다 시간이 먼저였다.' }),
  },
  'POST /api/v1/hubs/:hub/cohorts/:id/teams/:teamId/dismissals': {
    ...inCohort,
    status: 201,
    body: () => ({ grounds: '연락이 없습니다.', statementDueOn: day(20), hearing: null }),
  },
  'POST /api/v1/hubs/:hub/dismissals/:id/statement': { ...dismissal('noticed'), body: () => WORDS },
  'POST /api/v1/hubs/:hub/dismissals/:id/decision': { ...dismissal('heard'), body: () => KEEP },
  'POST /api/v1/hubs/:hub/dismissals/:id/appeal': { ...dismissal('decided'), body: () => WORDS },
  'POST /api/v1/hubs/:hub/dismissals/:id/appeal-decision': { ...dismissal('appealed'), body: () => KEEP },
  'POST /api/v1/hubs/:hub/dismissals/:id/complete': dismissal('overdue'),
  'GET /api/v1/hubs/:hub/cohorts/:id/graduation': { ...theCohort, status: 200 },
  'POST /api/v1/hubs/:hub/cohorts/:id/graduation': {
    ...theCohort,
    status: 200,
    body: (_world, team) => ({ teams: [{ teamId: team.team, waiver: '면제해요' }], certificate: 'none' }),
  },
  'POST /api/v1/hubs/:hub/exits/:id/certificates': {
    status: 201,
    path: (_world, team) => ({ id: team.exits.graduation }),
    body: () => ({ withMembers: false }),
  },
  'GET /api/v1/hubs/:hub/certificates/:id/pdf': { ...certificate, status: 200, query: () => ({ locale: 'ko' }) },
  'POST /api/v1/hubs/:hub/certificates/:id/revoke': {
    ...certificate,
    status: 200,
    version: 1,
    body: () => ({ reason: '잘못 발급했어요' }),
  },
  'POST /api/v1/hubs/:hub/certificates/:id/reissue': {
    ...certificate,
    status: 200,
    version: 1,
    body: () => ({ team: '고친 이름', members: [], reason: '이름이 틀렸어요' }),
  },
  'GET /api/v1/verifications/:token': {
    status: 200,
    path: (_world, team) => ({ token: team.exits.token }),
  },
  'GET /api/v1/hubs/:hub/exit-settings': { status: 200 },
  'PUT /api/v1/hubs/:hub/exit-settings': {
    status: 200,
    version: 0,
    body: () => ({ noticeDays: 12, appealDays: 20 }),
  },
};
