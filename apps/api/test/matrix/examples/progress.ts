import type { RunningApi } from '../../ground/running-api.js';
import type { Example } from '../example.js';
import { day, GATE, type TeamWorld, type World } from '../world.js';

const cohort = { path: (world: World) => ({ cohort: world.cohort }) };
const teamOfCohort = { path: (world: World, team: TeamWorld) => ({ cohort: world.cohort, team: team.team }) };
const theTeam = { path: (_world: World, team: TeamWorld) => ({ id: team.team }) };
const openMilestone = { path: (_world: World, team: TeamWorld) => ({ id: team.open }) };
const waitingSubmission = { path: (_world: World, team: TeamWorld) => ({ id: team.submission }) };
const askedException = { path: (_world: World, team: TeamWorld) => ({ id: team.askedException }) };

const ANSWERS = [{ kind: 'text', itemId: 'report', body: '열두 명을 만났어요' }];
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const REASON = { reason: '허가가 늦어져요' };

/** The plan of the open cohort as it is saved, its last milestone a week later. */
function changedPlan(world: World): object {
  return {
    startsOn: day(-60),
    endsOn: day(200),
    stages: [
      {
        key: world.stage,
        name: '사업모델',
        kind: 'business_model',
        startsDay: 0,
        milestones: world.milestones.map((key, i) => ({
          key,
          title: `마일스톤 ${i + 1}`,
          goodLooksLike: '고객을 만났어요',
          unit: null,
          target: null,
          evidence: [
            { id: 'report', kind: 'text', label: '보고', required: true },
            { id: 'proof', kind: 'file', label: '증빙', required: false },
          ],
          reviewerId: null,
          due: { kind: 'date', on: day((i + 1) * 20 + (i === 4 ? 7 : 0)), landing: 'keep' },
          dueTime: '18:00',
          requires: i === 4 ? [world.milestones[0]] : [],
          checklist: [],
        })),
        gate: GATE,
      },
    ],
  };
}

/** A file that each of the two teams uploaded for its open milestone; staff may do it for both. */
async function evidence(api: RunningApi, world: World): Promise<Readonly<Record<string, string>>> {
  const upload = async (milestone: string): Promise<string> => {
    const answer = await api.call({
      route: 'POST /api/v1/hubs/:hub/team-milestones/:id/files',
      path: { hub: world.hub.slug, id: milestone },
      query: { item: 'proof' },
      file: { name: '증빙.pdf', content: PDF },
      session: world.people.hub_staff.session,
    });
    return answer.json<{ id: string }>().id;
  };
  return { [world.own.open]: await upload(world.own.open), [world.other.open]: await upload(world.other.open) };
}

/** Both teams' risk marks are silenced for a week. */
async function snoozed(api: RunningApi, world: World): Promise<Readonly<Record<string, string>>> {
  for (const { team } of [world.own, world.other])
    await api.call({
      route: 'PUT /api/v1/hubs/:hub/cohorts/:cohort/teams/:team/risk-snooze',
      path: { hub: world.hub.slug, cohort: world.cohort, team },
      body: { reason: '방학이에요', untilOn: day(7) },
      session: world.people.hub_staff.session,
    });
  return {};
}

const gateOfTeam = {
  path: (world: World, team: TeamWorld) => ({ cohort: world.cohort, team: team.team, stage: world.stage }),
};
const conditionOfTeam = {
  path: (world: World, team: TeamWorld) => ({ ...gateOfTeam.path(world, team), condition: 'talks' }),
};
const GATES = '/api/v1/hubs/:hub/cohorts/:cohort/teams/:team/gates/:stage';

/** Both teams were let through the gate. */
async function passed(api: RunningApi, world: World): Promise<Readonly<Record<string, string>>> {
  for (const team of [world.own, world.other])
    await api.call({
      route: `POST ${GATES}/pass`,
      path: { hub: world.hub.slug, ...gateOfTeam.path(world, team) },
      version: 1,
      body: { note: '' },
      session: world.people.hub_staff.session,
    });
  return {};
}

/** Both teams were let off a condition. */
async function waived(api: RunningApi, world: World): Promise<Readonly<Record<string, string>>> {
  for (const team of [world.own, world.other])
    await api.call({
      route: `PUT ${GATES}/waivers/:condition`,
      path: { hub: world.hub.slug, ...conditionOfTeam.path(world, team) },
      version: 1,
      body: REASON,
      session: world.people.hub_manager.session,
    });
  return {};
}

const fileOf = ({ prepared }: World, team: TeamWorld): string => prepared[team.open] ?? team.open;

const task = (world: World, team: TeamWorld) => ({
  kind: 'meet',
  title: '만나서 보기',
  note: '',
  ownerId: world.people.hub_staff.id,
  dueOn: day(5),
  teamId: team.team,
});

/** What teams owe, hand in and get back; board, inbox, risk, exports, audit. */
export const progressExamples: Readonly<Record<string, Example>> = {
  'GET /api/v1/hubs/:hub/cohorts/:cohort/board': { ...cohort, status: 200 },
  'GET /api/v1/hubs/:hub/cohorts/:cohort/board/export': { ...cohort, status: 200, query: () => ({ format: 'csv' }) },
  'GET /api/v1/hubs/:hub/cohorts/:cohort/board/teams/:team': { ...teamOfCohort, status: 200 },
  'GET /api/v1/hubs/:hub/counts': { status: 200 },
  'GET /api/v1/hubs/:hub/counts/export': { status: 200, query: () => ({ format: 'csv' }) },
  'GET /api/v1/hubs/:hub/exports/teams': { status: 200, query: () => ({ format: 'csv' }) },
  'GET /api/v1/hubs/:hub/exports/people': { status: 200, query: () => ({ format: 'csv' }) },
  'GET /api/v1/hubs/:hub/exports/roles': { status: 200, query: () => ({ format: 'csv' }) },
  'GET /api/v1/hubs/:hub/audit': { status: 200 },
  'GET /api/v1/hubs/:hub/audit/export': { status: 200, query: () => ({ format: 'csv' }) },
  'GET /api/v1/hubs/:hub/teams/:team/audit': { status: 200, path: (_world, team) => ({ team: team.team }) },
  'GET /api/v1/hubs/:hub/inbox': { status: 200 },
  'GET /api/v1/hubs/:hub/today': { status: 200 },
  'GET /api/v1/hubs/:hub/cohorts/:cohort/risk-rules': { ...cohort, status: 200 },
  'PUT /api/v1/hubs/:hub/cohorts/:cohort/risk-rules': {
    ...cohort,
    status: 200,
    version: 0,
    body: () => ({
      items: ['overdue', 'silent', 'no_session', 'returned', 'blocked'].map((kind) => ({
        kind,
        mediumFrom: 3,
        highFrom: 9,
      })),
    }),
  },
  'PUT /api/v1/hubs/:hub/cohorts/:cohort/teams/:team/risk-snooze': {
    ...teamOfCohort,
    status: 204,
    body: () => ({ reason: '방학이에요', untilOn: day(7) }),
  },
  'DELETE /api/v1/hubs/:hub/cohorts/:cohort/teams/:team/risk-snooze': {
    ...teamOfCohort,
    status: 204,
    prepare: snoozed,
  },
  'GET /api/v1/hubs/:hub/teams/:id/home': { ...theTeam, status: 200 },
  'GET /api/v1/hubs/:hub/teams/:id/gates': { ...theTeam, status: 200 },
  'GET /api/v1/hubs/:hub/cohorts/:cohort/gates': { ...cohort, status: 200 },
  [`POST ${GATES}/pass`]: { ...gateOfTeam, status: 200, version: 1, body: () => ({ note: '좋아요' }) },
  [`POST ${GATES}/take-back`]: { ...gateOfTeam, status: 200, prepare: passed, body: () => REASON },
  [`PUT ${GATES}/waivers/:condition`]: { ...conditionOfTeam, status: 200, version: 1, body: () => REASON },
  [`DELETE ${GATES}/waivers/:condition`]: { ...conditionOfTeam, status: 200, prepare: waived },
  'GET /api/v1/hubs/:hub/team-milestones/:id': { ...openMilestone, status: 200 },
  'POST /api/v1/hubs/:hub/team-milestones/:id/reopen': {
    status: 200,
    path: (_world, team) => ({ id: team.accepted }),
    version: 1,
    body: () => REASON,
  },
  'GET /api/v1/hubs/:hub/team-milestones/:id/waiver-end': {
    ...openMilestone,
    status: 200,
    query: () => ({ untilOn: day(9) }),
  },
  'POST /api/v1/hubs/:hub/team-milestones/:id/waive': { ...openMilestone, status: 200, body: () => REASON },
  'PUT /api/v1/hubs/:hub/team-milestones/:id/draft': {
    ...openMilestone,
    status: 200,
    version: 0,
    body: () => ({ answers: ANSWERS }),
  },
  'POST /api/v1/hubs/:hub/team-milestones/:id/files': {
    ...openMilestone,
    status: 201,
    query: () => ({ item: 'proof' }),
    file: () => ({ name: '증빙.pdf', content: PDF }),
  },
  'DELETE /api/v1/hubs/:hub/team-milestones/:id/files/:fileId': {
    status: 204,
    prepare: evidence,
    path: (world, team) => ({ id: team.open, fileId: fileOf(world, team) }),
  },
  'GET /api/v1/hubs/:hub/evidence-files/:id': {
    status: 200,
    prepare: evidence,
    path: (world, team) => ({ id: fileOf(world, team) }),
    refused: { mentor: { status: 404, because: 'what is not handed in yet is between team and staff' } },
  },
  'POST /api/v1/hubs/:hub/team-milestones/:id/submissions': {
    ...openMilestone,
    status: 201,
    version: 1,
    body: () => ({ answers: ANSWERS }),
  },
  'POST /api/v1/hubs/:hub/submissions/:id/take-back': { ...waitingSubmission, status: 200 },
  'POST /api/v1/hubs/:hub/submissions/:id/start-review': { ...waitingSubmission, status: 200 },
  'POST /api/v1/hubs/:hub/submissions/:id/accept': {
    ...waitingSubmission,
    status: 200,
    version: 1,
    body: () => ({ body: '좋아요', marks: [] }),
  },
  'POST /api/v1/hubs/:hub/submissions/:id/return': {
    ...waitingSubmission,
    status: 200,
    version: 1,
    body: () => ({
      body: '숫자를 더해 주세요',
      marks: [{ itemId: 'report', isOk: false, note: '몇 명인지 적어 주세요' }],
    }),
  },
  'GET /api/v1/hubs/:hub/exceptions': { status: 200 },
  'POST /api/v1/hubs/:hub/team-milestones/:id/exceptions': {
    status: 201,
    path: (_world, team) => ({ id: team.returned }),
    body: () => ({ kind: 'extension', ...REASON, untilOn: day(65), movesDependants: false }),
  },
  'POST /api/v1/hubs/:hub/teams/:id/pauses': {
    ...theTeam,
    status: 201,
    body: (world) => ({ cohortId: world.cohort, ...REASON, fromOn: day(5), untilOn: day(15) }),
  },
  'POST /api/v1/hubs/:hub/exceptions/:id/grant': {
    ...askedException,
    status: 200,
    version: 1,
    body: () => ({ note: '그렇게 해요' }),
  },
  'POST /api/v1/hubs/:hub/exceptions/:id/refuse': {
    ...askedException,
    status: 200,
    version: 1,
    body: () => ({ note: '기한을 지켜 주세요' }),
  },
  'POST /api/v1/hubs/:hub/exceptions/:id/resume': {
    status: 200,
    path: (_world, team) => ({ id: team.grantedException }),
    version: 1,
  },
  'POST /api/v1/hubs/:hub/exceptions/:id/lift': { status: 200, path: (_world, team) => ({ id: team.block }) },
  'GET /api/v1/hubs/:hub/tasks': { status: 200 },
  'GET /api/v1/hubs/:hub/task-owners': { status: 200, query: (_world, team) => ({ team: team.team }) },
  'POST /api/v1/hubs/:hub/tasks': { status: 201, body: task },
  'PUT /api/v1/hubs/:hub/tasks/:id': {
    status: 200,
    path: (_world, team) => ({ id: team.task }),
    version: 1,
    body: (world, team) => {
      const { teamId: _, ...change } = task(world, team);
      return change;
    },
  },
  'POST /api/v1/hubs/:hub/tasks/:id/close': {
    status: 200,
    path: (_world, team) => ({ id: team.task }),
    body: () => ({ status: 'done' }),
  },
  'GET /api/v1/hubs/:hub/cohorts/:id/late-start': { status: 200, path: (world) => ({ id: world.draftCohort }) },
  'POST /api/v1/hubs/:hub/cohorts/:id/teams': {
    status: 200,
    path: (world) => ({ id: world.draftCohort }),
    body: (world, team) => ({ teamIds: [team.team], class: 'resident', track: null }),
  },
  'POST /api/v1/hubs/:hub/cohorts/:id/plan-changes/preview': {
    status: 200,
    path: (world) => ({ id: world.cohort }),
    body: (world) => ({ plan: changedPlan(world) }),
  },
  'POST /api/v1/hubs/:hub/cohorts/:id/plan-changes': {
    status: 200,
    path: (world) => ({ id: world.cohort }),
    version: 1,
    body: (world) => ({ plan: changedPlan(world), ...REASON }),
  },
};
