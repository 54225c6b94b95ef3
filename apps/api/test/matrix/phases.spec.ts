import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Problem } from '@onsil/contracts';

import { PERMISSION_MATRIX, type Phase } from '../../../../libs/identity/src/access/permission-matrix.js';
import { startApi, type RunningApi } from '../ground/running-api.js';
import { callOf } from './example.js';
import { EXAMPLES } from './examples/index.js';
import { makeWorld, type Caller, type World } from './world.js';

const PHASES: readonly Phase[] = ['draft', 'open', 'closed'];

/** What a phase refuses, in the words of each lib. */
const REFUSED_BY_PHASE = [
  'programmes.cohort_is_closed',
  'programmes.cohort_is_not_open',
  'programmes.cohort_is_open',
  'programmes.cohort_is_not_closed',
  'progress.cohort_is_not_open',
  'progress.cohort_is_closed',
  'readiness.cohort_is_not_open',
  'exits.cohort_is_not_open',
  'ventures.cohort_closed',
];

/** Routes under a permission that depends on the phase, which change no cohort themselves; each with its reason. */
const BESIDE: Readonly<Record<string, string>> = {
  'POST /api/v1/hubs/:hub/programmes': 'makes a cohort of its own',
  'POST /api/v1/hubs/:hub/programmes/:id/cohorts': 'makes a cohort of its own',
  'PUT /api/v1/hubs/:hub/programmes/:id': 'a programme has no phase',
  'POST /api/v1/hubs/:hub/cohorts/:id/plan/preview': 'writes nothing',
  'POST /api/v1/hubs/:hub/cohorts/:id/plan-changes/preview': 'writes nothing',
  'POST /api/v1/hubs/:hub/roster-imports': 'staging: only confirming writes',
  'DELETE /api/v1/hubs/:hub/roster-imports/:id': 'staging: only confirming writes',
  'PUT /api/v1/hubs/:hub/roster-imports/:id/mapping': 'staging: only confirming writes',
  'PUT /api/v1/hubs/:hub/roster-imports/:id/rows/:row/decision': 'staging: only confirming writes',
};

describe('the phase of a cohort', () => {
  let api: RunningApi;
  let world: World;
  let permissions: ReadonlyMap<string, keyof typeof PERMISSION_MATRIX>;

  beforeAll(async () => {
    api = await startApi('phases');
    world = await makeWorld(api.database.owner);
    permissions = new Map(
      api.routes.flatMap(({ name, access }) => (access in PERMISSION_MATRIX ? [[name, access as never]] : [])),
    );
  }, 60_000);

  afterAll(() => api.stop());

  const changes = Object.keys(EXAMPLES).filter((route) => !route.startsWith('GET ') && !(route in BESIDE));

  it.each(PHASES)(
    '%s refuses what the matrix does not grant in it',
    async (phase) => {
      const slips: string[] = [];
      let refused = 0;
      for (const route of changes) {
        const permission = permissions.get(route);
        const phases = permission && PERMISSION_MATRIX[permission].phases;
        if (!phases || phases.includes(phase)) continue;
        const answer = await tried(route, permission, phase);
        if (answer.status === 409 && REFUSED_BY_PHASE.includes(answer.code)) refused += 1;
        else slips.push(`${route}: ${answer.status} ${answer.code}`);
      }

      expect(slips).toEqual([]);
      expect(refused).toBeGreaterThan(0);
    },
    120_000,
  );

  /** Calls a route as one who may, while every cohort of the hub is in the phase. */
  async function tried(route: string, permission: keyof typeof PERMISSION_MATRIX, phase: Phase) {
    const example = EXAMPLES[route]!;
    const holders = Object.keys(PERMISSION_MATRIX[permission].reaches) as Caller[];
    const caller = holders.find((holder) => !example.refused?.[holder])!;
    const prepared = example.prepare ? { ...world, prepared: await example.prepare(api, world) } : world;
    const before = await api.database.owner.query('select id, phase from programmes.cohort where hub_id = $1', [
      world.hub.id,
    ]);
    await api.database.owner.query('update programmes.cohort set phase = $2 where hub_id = $1', [world.hub.id, phase]);
    const answer = await api.call(callOf(route, example, prepared, caller));
    for (const { id, phase: was } of before.rows as { id: string; phase: Phase }[])
      await api.database.owner.query('update programmes.cohort set phase = $2 where id = $1', [id, was]);
    return { status: answer.statusCode, code: answer.statusCode >= 400 ? answer.json<Problem>().code : 'done' };
  }
});
