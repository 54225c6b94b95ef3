import writeXlsxFile from 'write-excel-file/node';

import type { RunningApi } from '../../ground/running-api.js';
import type { Example } from '../example.js';
import { day, type TeamWorld, type World } from '../world.js';

const theTeam = { path: (_world: World, team: TeamWorld) => ({ id: team.team }) };
const canvas = { path: (_world: World, team: TeamWorld) => ({ id: team.canvas }) };
const item = { path: (_world: World, team: TeamWorld) => ({ id: team.canvasItem }), version: 1 };
const comment = { path: (_world: World, team: TeamWorld) => ({ id: team.canvasComment }), version: 1 };
const suggestion = { path: (_world: World, team: TeamWorld) => ({ id: team.canvasSuggestion }), version: 1 };

const hypothesis = { path: (_world: World, team: TeamWorld) => ({ id: team.hypothesis }) };
const planned = { path: (_world: World, team: TeamWorld) => ({ id: team.plannedExperiment }), version: 1 };
const running = { path: (_world: World, team: TeamWorld) => ({ id: team.runningExperiment }), version: 2 };
const evidence = { path: (_world: World, team: TeamWorld) => ({ id: team.testEvidence }) };

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** The own team puts a file to its evidence; the other's, which nobody here may write, gets the same one past the API. */
async function attached(api: RunningApi, world: World): Promise<Readonly<Record<string, string>>> {
  const { own, other } = world;
  await api.call({
    route: 'POST /api/v1/hubs/:hub/evidence/:id/file',
    path: { hub: world.hub.slug, id: own.testEvidence },
    session: world.people.team_lead.session,
    file: { name: '증빙.pdf', content: PDF },
  });
  await api.database.owner.query(
    `update business_model.evidence set stored_file_id = (
       select stored_file_id from business_model.evidence where id = $1) where id = $2`,
    [own.testEvidence, other.testEvidence],
  );
  return {};
}

const indicator = { path: (_world: World, team: TeamWorld) => ({ id: team.indicator }), version: 1 };

const plan = { path: (_world: World, team: TeamWorld) => ({ id: team.financialPlan }), version: 1 };

/** A workbook of one empty sheet. */
const SHEET = await writeXlsxFile([['구분']], { sheet: '기준' }).toBuffer();

/** Teams have a plan already; one of them is taken away past the API. */
async function planless(api: RunningApi, world: World): Promise<Readonly<Record<string, string>>> {
  await api.database.owner.query('delete from business_model.financial_plan where hub_id = $1', [world.hub.id]);
  return {};
}

const CONTENT = {
  name: { ko: '마을 캔버스', en: 'Village canvas' },
  blocks: [
    {
      key: 'issue',
      name: { ko: '지역 문제', en: 'Local issue' },
      help: { ko: '무엇이 문제인가요?', en: 'What is wrong?' },
      column: 1,
      row: 1,
      columns: 2,
      rows: 1,
    },
  ],
  attribution: null,
};
const NOTE = { text: '월 정기 이용 29,000원', tag: null, confidence: 'assumed' };

const saying = (_world: World, team: TeamWorld) => ({
  statement: '열 명 가운데 넷은 월 29,000원을 낸다',
  kind: 'viability',
  risk: 'high',
  itemIds: [team.canvasItem],
});
const PLAN = {
  title: '두 값을 나란히 제안하기',
  method: 'comparison',
  measure: '예약금을 낸 사람',
  unit: '명',
  threshold: 4,
  plannedN: 10,
  startsOn: null,
  endsOn: null,
  cost: null,
};
const told = (_world: World, team: TeamWorld) => ({
  kind: 'interview',
  happenedOn: day(-1),
  source: '어르신 A',
  segment: null,
  body: '값보다 시간이 문제라고 했다',
  link: null,
  metric: null,
  strength: 'medium',
  consent: 'given',
  experimentId: null,
  about: [{ hypothesisId: team.hypothesis, verdict: 'contradicts' }],
});

const measured = (_world: World, team: TeamWorld) => ({
  name: '직접 수혜자',
  unit: '명',
  kind: 'flow',
  rhythm: 'quarter',
  key: 'beneficiaries_direct',
  standard: null,
  method: '이용 장부에서 센다',
  baseline: { value: null, on: '2031-03-01' },
  target: { value: 120, on: '2031-12-31' },
  itemIds: [team.canvasItem],
});

/** Types of canvas, canvases, notes, versions, and what tests them. */
export const businessModelExamples: Readonly<Record<string, Example>> = {
  'GET /api/v1/hubs/:hub/canvas-types': { status: 200 },
  'POST /api/v1/hubs/:hub/canvas-types': { status: 201, body: () => ({ content: CONTENT }) },
  'PUT /api/v1/hubs/:hub/canvas-types/:id': {
    status: 200,
    path: (world) => ({ id: world.canvasType }),
    version: 1,
    body: () => ({ content: CONTENT, isOffered: true }),
  },
  'GET /api/v1/hubs/:hub/teams/:id/canvases': { ...theTeam, status: 200 },
  'POST /api/v1/hubs/:hub/teams/:id/canvases': {
    ...theTeam,
    status: 201,
    body: () => ({ name: '새 캔버스', source: { kind: 'built_in', key: 'lean_canvas' } }),
  },
  'GET /api/v1/hubs/:hub/canvases/:id': { ...canvas, status: 200 },
  'PUT /api/v1/hubs/:hub/canvases/:id': {
    ...canvas,
    status: 200,
    version: 1,
    body: () => ({ name: '다른 이름', isPutAside: false }),
  },
  'POST /api/v1/hubs/:hub/canvases/:id/items': { ...canvas, status: 201, body: () => ({ block: 'issue', ...NOTE }) },
  'PUT /api/v1/hubs/:hub/canvas-items/:id': { ...item, status: 200, body: () => NOTE },
  'POST /api/v1/hubs/:hub/canvas-items/:id/move': {
    ...item,
    status: 200,
    body: () => ({ block: 'issue', after: null }),
  },
  'POST /api/v1/hubs/:hub/canvas-items/:id/remove': { ...item, status: 200 },
  'POST /api/v1/hubs/:hub/canvas-items/:id/restore': { ...item, status: 200 },
  'GET /api/v1/hubs/:hub/canvases/:id/versions': { ...canvas, status: 200 },
  'POST /api/v1/hubs/:hub/canvases/:id/versions': {
    ...canvas,
    status: 201,
    body: () => ({ name: '두 번째', reason: '내는 사람을 바꿈' }),
  },
  'GET /api/v1/hubs/:hub/canvases/:id/difference': {
    ...canvas,
    status: 200,
    query: () => ({ from: '1', to: 'now' }),
  },
  'POST /api/v1/hubs/:hub/canvas-versions/:id/bookmarks': {
    status: 201,
    path: (_world, team) => ({ id: team.canvasVersion }),
    body: () => ({ label: '중간평가 때' }),
  },
  'POST /api/v1/hubs/:hub/canvas-bookmarks/:id/remove': {
    status: 200,
    path: (_world, team) => ({ id: team.canvasBookmark }),
  },
  'GET /api/v1/hubs/:hub/canvases/:id/live': { ...canvas, status: 200, query: () => ({ once: 'true' }) },
  'GET /api/v1/hubs/:hub/canvases/:id/export': { ...canvas, status: 200, query: () => ({ format: 'json' }) },
  'GET /api/v1/hubs/:hub/canvases/:id/people': { ...canvas, status: 200 },
  'GET /api/v1/hubs/:hub/canvases/:id/threads': { ...canvas, status: 200, query: () => ({ box: 'all' }) },
  'POST /api/v1/hubs/:hub/canvases/:id/threads': {
    ...canvas,
    status: 201,
    body: () => ({ block: 'issue', itemId: null, body: '누가 내나요?', mentionIds: [] }),
  },
  'POST /api/v1/hubs/:hub/canvases/:id/suggestions': {
    ...canvas,
    status: 201,
    body: () => ({ block: 'issue', itemId: null, text: '연 정기 이용', body: '', mentionIds: [] }),
  },
  'POST /api/v1/hubs/:hub/canvas-threads/:id/comments': {
    path: comment.path,
    status: 201,
    body: () => ({ body: '군청이 내요', mentionIds: [] }),
  },
  'POST /api/v1/hubs/:hub/canvas-threads/:id/resolve': { ...comment, status: 200 },
  'POST /api/v1/hubs/:hub/canvas-threads/:id/reopen': { ...comment, status: 200 },
  'POST /api/v1/hubs/:hub/canvas-threads/:id/accept': {
    ...suggestion,
    status: 200,
    body: () => ({ itemVersion: null }),
  },
  'POST /api/v1/hubs/:hub/canvas-threads/:id/decline': {
    ...suggestion,
    status: 200,
    body: () => ({ body: '아직은 달마다 받아 볼게요' }),
  },
  'GET /api/v1/hubs/:hub/teams/:id/hypotheses': { ...theTeam, status: 200 },
  'POST /api/v1/hubs/:hub/teams/:id/hypotheses': { ...theTeam, status: 201, body: saying },
  'GET /api/v1/hubs/:hub/hypotheses/:id': { ...hypothesis, status: 200 },
  'PUT /api/v1/hubs/:hub/hypotheses/:id': { ...hypothesis, status: 200, version: 1, body: saying },
  'POST /api/v1/hubs/:hub/hypotheses/:id/decide': {
    ...hypothesis,
    status: 200,
    version: 1,
    body: () => ({ state: 'refuted', reason: '열 명 가운데 하나만 냈어요' }),
  },
  'POST /api/v1/hubs/:hub/hypotheses/:id/experiments': { ...hypothesis, status: 201, body: () => PLAN },
  'PUT /api/v1/hubs/:hub/experiments/:id': { ...planned, status: 200, body: () => PLAN },
  'POST /api/v1/hubs/:hub/experiments/:id/start': { ...planned, status: 200 },
  'PUT /api/v1/hubs/:hub/experiments/:id/report': {
    ...running,
    status: 200,
    body: () => ({ reachedN: 8, measured: 3, result: '', learning: '', endsOn: null, cost: null }),
  },
  'POST /api/v1/hubs/:hub/experiments/:id/decide': {
    ...running,
    status: 200,
    body: () => ({ decision: 'pivot', learning: '값보다 시간이 먼저였어요' }),
  },
  'GET /api/v1/hubs/:hub/teams/:id/evidence': { ...theTeam, status: 200 },
  'POST /api/v1/hubs/:hub/teams/:id/evidence': { ...theTeam, status: 201, body: told },
  'PUT /api/v1/hubs/:hub/evidence/:id': { ...evidence, status: 200, version: 1, body: told },
  'POST /api/v1/hubs/:hub/evidence/:id/remove': { ...evidence, status: 204, version: 1 },
  'POST /api/v1/hubs/:hub/evidence/:id/file': {
    ...evidence,
    status: 201,
    file: () => ({ name: '증빙.pdf', content: PDF }),
  },
  'GET /api/v1/hubs/:hub/evidence/:id/file': {
    ...evidence,
    status: 200,
    prepare: attached,
  },
  'GET /api/v1/hubs/:hub/teams/:id/indicators': { ...theTeam, status: 200 },
  'POST /api/v1/hubs/:hub/teams/:id/indicators': { ...theTeam, status: 201, body: measured },
  'PUT /api/v1/hubs/:hub/indicators/:id': { ...indicator, status: 200, body: measured },
  'POST /api/v1/hubs/:hub/indicators/:id/remove': { ...indicator, status: 204 },
  'GET /api/v1/hubs/:hub/teams/:id/financial-plan': { ...theTeam, status: 200 },
  'POST /api/v1/hubs/:hub/teams/:id/financial-plan': {
    ...theTeam,
    status: 201,
    prepare: planless,
    body: () => ({ firstMonth: '2031-03', months: 24, openingCash: 0 }),
  },
  'PUT /api/v1/hubs/:hub/financial-plans/:id': {
    ...plan,
    status: 200,
    body: () => ({ firstMonth: '2031-04', months: 12, openingCash: 100, lines: [] }),
  },
  'POST /api/v1/hubs/:hub/financial-plans/:id/check-file': {
    path: plan.path,
    status: 200,
    file: () => ({ name: '재무.xlsx', content: SHEET }),
  },
  'GET /api/v1/hubs/:hub/financial-plans/:id/export': { path: plan.path, status: 200 },
  'GET /api/v1/hubs/:hub/cohorts/:id/business-model': { status: 200, path: (world) => ({ id: world.cohort }) },
};
