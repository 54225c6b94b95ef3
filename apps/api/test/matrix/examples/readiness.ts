import { createHash } from 'node:crypto';

import { EXAMPLE_FRAMEWORK } from '../../../../../libs/readiness/src/framework-file/example-framework.js';
import { writeFrameworkJson } from '../../../../../libs/readiness/src/framework-file/write-framework-json.js';
import type { RunningApi } from '../../ground/running-api.js';
import type { Example } from '../example.js';
import { CRITERION, day, FRAMEWORK, type TeamWorld, type World } from '../world.js';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n');

const FILE = writeFrameworkJson(EXAMPLE_FRAMEWORK);
const theFile = { file: () => ({ name: '틀.json', content: FILE }) };
const theTeam = { path: (_world: World, team: TeamWorld) => ({ id: team.team }) };
const theCohort = { path: (world: World) => ({ id: world.cohort }) };
const draft = { path: (_world: World, team: TeamWorld) => ({ id: team.selfDraft }) };
const anchor = { framework: FRAMEWORK, criterion: CRITERION };

const OWN_DRAFT = { status: 404, because: 'a draft exists for its own side only' };
const OTHERS = { hub_manager: OWN_DRAFT, hub_staff: OWN_DRAFT, mentor: OWN_DRAFT };
const NOT_STAFF = { status: 403, because: 'a panel’s result is in the hands of staff' };
const ITS_OWN = { status: 403, because: 'only the team assesses itself' };

/** Both teams have a file beside the criterion. */
async function filed(api: RunningApi, world: World): Promise<Readonly<Record<string, string>>> {
  const upload = async (team: string): Promise<string> => {
    const answer = await api.call({
      route: 'POST /api/v1/hubs/:hub/teams/:id/readiness-files',
      path: { hub: world.hub.slug, id: team },
      query: { framework: FRAMEWORK.key, version: String(FRAMEWORK.version), criterion: CRITERION },
      file: { name: '근거.pdf', content: PDF },
      session: world.people.hub_staff.session,
    });
    return answer.json<{ id: string }>().id;
  };
  return { [world.own.team]: await upload(world.own.team), [world.other.team]: await upload(world.other.team) };
}

/** A key that no other world has. */
const ownKey = (world: World): string => `own_${world.round.slice(-12)}`;

/** The hub has loaded a framework that no cohort uses. */
async function loaded(api: RunningApi, world: World): Promise<Readonly<Record<string, string>>> {
  const content = writeFrameworkJson({ ...EXAMPLE_FRAMEWORK, key: ownKey(world) });
  await api.call({
    route: 'POST /api/v1/hubs/:hub/readiness-frameworks',
    path: { hub: world.hub.slug },
    query: { sha256: createHash('sha256').update(content).digest('hex') },
    file: { name: '틀.json', content },
    session: world.people.hub_manager.session,
  });
  return {};
}

/** Frameworks, rounds, assessments, evidence, and what a cohort's staff watch. */
export const readinessExamples: Readonly<Record<string, Example>> = {
  'GET /api/v1/hubs/:hub/readiness-frameworks': { status: 200 },
  'GET /api/v1/hubs/:hub/readiness-frameworks/:key/:version': {
    status: 200,
    path: () => ({ key: 'vrg', version: '1' }),
  },
  'DELETE /api/v1/hubs/:hub/readiness-frameworks/:key/:version': {
    status: 204,
    prepare: loaded,
    path: (world) => ({ key: ownKey(world), version: '1' }),
  },
  'POST /api/v1/hubs/:hub/readiness-frameworks/check-file': { ...theFile, status: 200 },
  'POST /api/v1/hubs/:hub/readiness-frameworks': {
    ...theFile,
    status: 201,
    query: () => ({ sha256: createHash('sha256').update(FILE).digest('hex') }),
  },
  'GET /api/v1/hubs/:hub/readiness-framework-example': { status: 200, query: () => ({ format: 'json' }) },
  'GET /api/v1/hubs/:hub/readiness-frameworks/:key/:version/file': {
    status: 200,
    path: () => ({ key: 'vrg', version: '1' }),
    query: () => ({ format: 'xlsx' }),
  },
  'GET /api/v1/hubs/:hub/cohorts/:id/readiness-rounds': { ...theCohort, status: 200 },
  'POST /api/v1/hubs/:hub/cohorts/:id/readiness-rounds': {
    ...theCohort,
    status: 201,
    body: () => ({ kind: 'start', framework: { key: 'vrg', version: 1 }, dueOn: day(20) }),
  },
  'GET /api/v1/hubs/:hub/readiness-rounds/:id/missing': { status: 200, path: (world) => ({ id: world.round }) },
  'PUT /api/v1/hubs/:hub/readiness-rounds/:id': {
    status: 200,
    path: (world) => ({ id: world.round }),
    version: 1,
    body: () => ({ dueOn: day(30) }),
  },
  'POST /api/v1/hubs/:hub/readiness-rounds/:id/close': {
    status: 200,
    path: (world) => ({ id: world.round }),
    version: 1,
  },
  'GET /api/v1/hubs/:hub/cohorts/:id/readiness-map': { ...theCohort, status: 200 },
  'GET /api/v1/hubs/:hub/cohorts/:id/readiness-calibration': { ...theCohort, status: 200 },
  'GET /api/v1/hubs/:hub/readiness-counts': { status: 200 },
  'GET /api/v1/hubs/:hub/readiness-counts/export': { status: 200, query: () => ({ format: 'csv' }) },
  'GET /api/v1/hubs/:hub/teams/:id/readiness': { ...theTeam, status: 200 },
  'POST /api/v1/hubs/:hub/teams/:id/readiness-tasks': {
    ...theTeam,
    status: 201,
    body: (world) => ({ ...anchor, title: '역할표', ownerId: world.people.hub_staff.id, dueOn: day(5) }),
  },
  'POST /api/v1/hubs/:hub/teams/:id/readiness-assessments': {
    ...theTeam,
    status: 201,
    body: (world) => ({ roundId: world.round, perspective: 'self' }),
    refused: { hub_manager: ITS_OWN, hub_staff: ITS_OWN, mentor: ITS_OWN },
  },
  'GET /api/v1/hubs/:hub/readiness-assessments/:id': {
    status: 200,
    path: (_world, team) => ({ id: team.panelDone }),
  },
  'PUT /api/v1/hubs/:hub/readiness-assessments/:id/answers/:criterion': {
    status: 200,
    path: (_world, team) => ({ id: team.selfDraft, criterion: CRITERION }),
    version: 1,
    body: () => ({ verdict: 'unclear', note: '' }),
    refused: OTHERS,
  },
  'POST /api/v1/hubs/:hub/readiness-assessments/:id/finish': { ...draft, status: 200, version: 1, refused: OTHERS },
  'POST /api/v1/hubs/:hub/readiness-assessments/:id/reopen': {
    status: 200,
    path: (_world, team) => ({ id: team.panelDone }),
    version: 1,
    refused: { mentor: NOT_STAFF, team_lead: NOT_STAFF, team_member: NOT_STAFF },
  },
  'GET /api/v1/hubs/:hub/teams/:id/readiness-candidates': { ...theTeam, status: 200 },
  'POST /api/v1/hubs/:hub/teams/:id/readiness-evidence': {
    ...theTeam,
    status: 201,
    body: () => ({ ...anchor, kind: 'link', url: 'https://example.com/two', label: '둘째' }),
  },
  'POST /api/v1/hubs/:hub/teams/:id/readiness-files': {
    ...theTeam,
    status: 201,
    query: () => ({ framework: FRAMEWORK.key, version: String(FRAMEWORK.version), criterion: CRITERION }),
    file: () => ({ name: '근거.pdf', content: PDF }),
  },
  'DELETE /api/v1/hubs/:hub/readiness-evidence/:id': {
    status: 204,
    path: (_world, team) => ({ id: team.evidence }),
  },
  'GET /api/v1/hubs/:hub/readiness-evidence/:id/file': {
    status: 200,
    prepare: filed,
    path: (world, team) => ({ id: world.prepared[team.team] ?? team.team }),
  },
};
