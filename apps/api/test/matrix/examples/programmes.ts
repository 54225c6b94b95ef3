import type { Example } from '../example.js';
import type { World } from '../world.js';

const draftCohort = { path: (world: World) => ({ id: world.draftCohort }) };
const openCohort = { path: (world: World) => ({ id: world.cohort }) };

/** A plan as a whole is the hub's; the others read their milestones on their own pages. */
const hubsOwn = { status: 404, because: 'a plan as a whole is the hub’s' };
const forPlanners = { mentor: hubsOwn, team_lead: hubsOwn, team_member: hubsOwn, funder_observer: hubsOwn };

const DRAFT = {
  startsOn: '2030-03-04',
  endsOn: '2030-12-31',
  stages: [
    {
      key: 'stage-1',
      name: '시작',
      kind: 'start',
      startsDay: 0,
      milestones: [
        {
          key: 'new-1',
          title: '고객 열 명 만나기',
          goodLooksLike: '만난 사람의 말이 그대로 있어요',
          unit: null,
          target: null,
          evidence: [{ id: 'report', kind: 'text', label: '보고', required: true }],
          reviewerId: null,
          due: { kind: 'date', on: '2030-04-01', landing: 'next' },
          dueTime: '18:00',
          requires: [],
          checklist: [],
        },
      ],
      gate: null,
    },
  ],
};

/** Programmes, cohorts, plans, templates. */
export const programmesExamples: Readonly<Record<string, Example>> = {
  'GET /api/v1/hubs/:hub/programmes': { status: 200 },
  'POST /api/v1/hubs/:hub/programmes': {
    status: 201,
    body: (world) => ({
      name: '새 과정',
      year: 2030,
      cohortName: '1기',
      startsOn: '2030-03-04',
      source: { kind: 'cohort', id: world.cohort },
    }),
  },
  'PUT /api/v1/hubs/:hub/programmes/:id': {
    status: 204,
    version: 1,
    path: (world) => ({ id: world.programme }),
    body: () => ({ name: '새 이름', year: 2026 }),
  },
  'POST /api/v1/hubs/:hub/programmes/:id/cohorts': {
    status: 201,
    path: (world) => ({ id: world.programme }),
    body: (world) => ({ name: '3기', startsOn: '2030-03-04', source: { kind: 'template', id: world.template } }),
  },
  'GET /api/v1/hubs/:hub/cohorts/:id/setup': { ...draftCohort, status: 200, refused: forPlanners },
  'PUT /api/v1/hubs/:hub/cohorts/:id': { ...draftCohort, status: 200, version: 1, body: () => ({ name: '새 이름' }) },
  'POST /api/v1/hubs/:hub/cohorts/:id/open': { ...draftCohort, status: 200, version: 1 },
  'POST /api/v1/hubs/:hub/cohorts/:id/close': {
    ...openCohort,
    status: 200,
    version: 1,
    body: () => ({ reason: '끝났어요' }),
  },
  'POST /api/v1/hubs/:hub/cohorts/:id/reopen': {
    status: 200,
    version: 1,
    path: (world) => ({ id: world.closedCohort }),
    body: () => ({ reason: '한 팀이 남았어요' }),
  },
  'GET /api/v1/hubs/:hub/cohorts/:id/plan': { ...openCohort, status: 200, refused: forPlanners },
  'POST /api/v1/hubs/:hub/cohorts/:id/plan/preview': { ...draftCohort, status: 200, body: () => DRAFT },
  'PUT /api/v1/hubs/:hub/cohorts/:id/plan': { ...draftCohort, status: 200, version: 1, body: () => DRAFT },
  'POST /api/v1/hubs/:hub/cohorts/:id/plan/copy': {
    ...draftCohort,
    status: 200,
    version: 1,
    body: (world) => ({ source: { kind: 'template', id: world.template } }),
  },
  'GET /api/v1/hubs/:hub/templates': { status: 200 },
  'POST /api/v1/hubs/:hub/cohorts/:id/template': {
    ...openCohort,
    status: 201,
    body: () => ({ name: '우리 본', summary: '' }),
  },
  'DELETE /api/v1/hubs/:hub/templates/:id': { status: 204, path: (world) => ({ id: world.template }) },
};
