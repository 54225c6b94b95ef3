import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApi, type Call, type RunningApi } from '../ground/running-api.js';
import { callOf } from './example.js';
import { EXAMPLES } from './examples/index.js';
import { textOf } from './text-of.js';
import { makeWorld, type Caller } from './world.js';

/** Whatever a hub can be asked for, its exports among them. */
const READS = Object.keys(EXAMPLES).filter((route) => route.startsWith('GET ') && route.includes('/hubs/:hub'));

describe('a note that is for its author alone', () => {
  let api: RunningApi;

  beforeAll(async () => {
    api = await startApi('private_notes');
  }, 60_000);

  afterAll(() => api.stop());

  it.each<[caller: Caller, tellers: string[]]>([
    ['mentor', ['GET /api/v1/hubs/:hub/sessions/:id']],
    ['hub_manager', []],
    ['hub_staff', []],
    ['team_lead', []],
  ])('tells %s a note that is for its author alone in %j, whatever is read or exported', async (caller, tellers) => {
    const world = await makeWorld(api.database.owner);
    const canary = '대표가 많이 지쳐 보인다';
    await api.database.owner.query(
      `insert into mentoring.session_note (id, hub_id, session_id, author_id, audience, body, saved_at)
       values ($1, $2, $3, $4, 'only_me', $5, now())`,
      [randomUUID(), world.hub.id, world.own.heldSession, world.people.mentor.id, canary],
    );

    const told: string[] = [];
    for (const route of READS)
      for (const call of inEachFormat(callOf(route, EXAMPLES[route]!, world, caller)))
        if (textOf(await api.call(call)).includes(canary)) told.push(route);

    expect(told).toEqual(tellers);
  });

  it('reads what stands in a workbook, when it looks for what nobody may be told', async () => {
    const world = await makeWorld(api.database.owner);
    const { rows } = await api.database.owner.query<{ name: string }>(`select name from ventures.team where id = $1`, [
      world.own.team,
    ]);
    const routes = READS.filter((name) => EXAMPLES[name]!.query?.(world, world.own)['format'] === 'csv');

    const naming: Record<'csv' | 'xlsx', string[]> = { csv: [], xlsx: [] };
    for (const route of routes)
      for (const call of inEachFormat(callOf(route, EXAMPLES[route]!, world, 'hub_manager'))) {
        const answer = await api.call(call);
        expect(answer.statusCode).toBe(200);
        if (textOf(answer).includes(rows[0]!.name)) naming[call.query!['format'] as 'csv' | 'xlsx'].push(route);
      }

    expect(naming.xlsx).toEqual(naming.csv);
    expect(naming.xlsx).toContain('GET /api/v1/hubs/:hub/exports/teams');
  });
});

/** The request, and where it asks for CSV, the same for a workbook. */
function inEachFormat(call: Call): Call[] {
  return call.query?.['format'] === 'csv' ? [call, { ...call, query: { ...call.query, format: 'xlsx' } }] : [call];
}
