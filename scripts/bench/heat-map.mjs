// A cohort's readiness, 300 teams x 10 dimensions with three sides and an earlier round: the 95th percentile.
// Limit: the same SQL text, prepared, as a role that no row-level security holds, on a connection of its own. Asked of the
// read through our database layer, and of the whole request over HTTP, session, permissions and JSON included: at most 1.5.
import 'reflect-metadata';

import { NestFactory } from '@nestjs/core';
import pg from 'pg';

import { figure } from './figure.mjs';
import { openGround, startApp } from './ground.mjs';
import { httpClient, inTurns, percentile } from './measure.mjs';
import { seedHubs, slugOf, STAFF_COOKIE, valueOf } from './seed.mjs';

const TEAMS = 300;
const READS_A_TURN = 60;

export async function measure() {
  const ground = await openGround();
  const opened = [];
  const keep = (one, close) => (opened.unshift(close), one);
  try {
    const { appUrl, ownerUrl, root, ...database } = await ground.database('bench_heat_map');
    await seedHubs(root, { teams: TEAMS, milestones: 1 });
    await seedRounds(root);
    const ids = {
      hub: await valueOf(root, `select bench.id('hub 1')`),
      cohort: await valueOf(root, `select bench.id('cohort 1')`),
    };
    const { READINESS_MAP_SQL, CohortMapQuery } =
      await import('../../dist/libs/readiness/src/cohort/cohort-map.query.js');
    const { Clock, DatabaseModule, UnitOfWork } = await import('../../dist/libs/platform/src/index.js');
    const plain = new pg.Client(ownerUrl);
    await plain.connect();
    keep(plain, () => plain.end());
    const app = await NestFactory.createApplicationContext(
      DatabaseModule.forRoot({ url: appUrl, schemas: [], poolSize: 2, statementTimeoutMs: 10_000 }),
      { logger: false },
    );
    keep(app, () => app.close());
    const api = await startApp('api', { appUrl, ownerUrl, root, ...database });
    keep(api, () => api.stop());
    const client = httpClient({ port: api.port, cookie: STAFF_COOKIE, atOnce: 1 });
    keep(client, () => client.close());

    const actor = { hub: { id: ids.hub, timeZone: 'Asia/Seoul' } };
    const map = new CohortMapQuery(app.get(UnitOfWork), app.get(Clock));
    const values = [ids.hub, ids.cohort, null, null, new Date().toISOString().slice(0, 10)];
    const alone = p95(async () => whole((await plain.query({ name: 'map', text: READINESS_MAP_SQL, values })).rows[0]));
    const read = p95(async () => whole(await map.execute(actor, ids.cohort, {})));
    const path = `/api/v1/hubs/${slugOf(1)}/cohorts/${ids.cohort}/readiness-map`;
    const request = p95(async () => whole(JSON.parse((await client.get(path)).body)));
    for (const warm of [alone, read, request]) await warm();

    const name = `readiness of ${TEAMS} teams x 10 dimensions, p95`;
    const asked = { unit: 'ms', digits: 1, atMost: 1.5 };
    return [
      figure({
        name: `${name}, through our database layer`,
        ...(await inTurns({ limit: alone, onsil: read })),
        ...asked,
      }),
      figure({ name: `${name}, over HTTP`, ...(await inTurns({ limit: alone, onsil: request })), ...asked }),
    ];
  } finally {
    for (const close of opened) await close();
    await ground.close();
  }
}

/** The 95th percentile of one after the other, in ms. */
const p95 = (work) => async () => {
  const took = [];
  for (let i = 0; i < READS_A_TURN; i++) {
    const begun = performance.now();
    await work();
    took.push(performance.now() - begun);
  }
  return percentile(took, 0.95);
};

function whole({ teams }) {
  if (teams.length !== TEAMS || teams.some(({ levels }) => levels.length !== 10 || levels.includes(null)))
    throw new Error(`The map answered ${teams.length} teams, or not every level of them.`);
}

/** Two rounds of the grid, each team assessed by itself, a mentor and staff. */
async function seedRounds(root) {
  const { ventureReadinessGrid } =
    await import('../../dist/libs/readiness/src/framework/built-in/grid/venture-readiness-grid.js');
  const [hub, cohort, framework] = [`bench.id('hub 1')`, `bench.id('cohort 1')`, `bench.id('framework')`];
  const sides = `(values ('self', null::uuid), ('mentor', bench.id('person 2')), ('staff', bench.id('person 1'))) s (side, who)`;
  await root.query('begin');
  await root.query(`set local session_replication_role = replica`);
  await root.query(
    `insert into readiness.framework (id, hub_id, key, number, origin, content, added_at)
     values (${framework}, ${hub}, 'vrg', 1, 'built_in', $1, now())`,
    [JSON.stringify(ventureReadinessGrid.content)],
  );
  const statements = [
    `insert into readiness.cohort_framework (id, hub_id, cohort_id, framework_id, framework_key, fixed_at)
     values (bench.id('kept'), ${hub}, ${cohort}, ${framework}, 'vrg', now())`,
    `insert into readiness.round (id, hub_id, cohort_id, framework_id, kind, opened_on, due_on, opened_at, closed_at)
     select bench.id('round ' || r), ${hub}, ${cohort}, ${framework}, case r when 1 then 'start' else 'midterm' end,
            current_date - 200 + r * 90, current_date - 180 + r * 90, now() - (200 - r * 90) * interval '1 day',
            case r when 1 then now() - interval '90 days' end
       from generate_series(1, 2) r`,
    `insert into readiness.assessment (id, hub_id, round_id, team_id, perspective, assessor_id, started_at, finished_at)
     select bench.id('assessment ' || r || ' ' || t || ' ' || s.side), ${hub}, bench.id('round ' || r),
            bench.id('team 1 ' || t), s.side, s.who, now(), now()
       from generate_series(1, 2) r, generate_series(1, ${TEAMS}) t, ${sides}`,
    `insert into readiness.dimension_level (id, hub_id, assessment_id, dimension_key, level, asserted)
     select bench.id('level ' || r || ' ' || t || ' ' || s.side || ' ' || (d.value->>'key')), ${hub},
            bench.id('assessment ' || r || ' ' || t || ' ' || s.side), d.value->>'key', (t + r + d.ordinality) % 5,
            (t + r + d.ordinality) % 5 + length(s.side) % 3
       from generate_series(1, 2) r, generate_series(1, ${TEAMS}) t, ${sides}, readiness.framework f,
            jsonb_array_elements(f.content->'dimensions') with ordinality d`,
  ];
  for (const text of statements) await root.query(text);
  await root.query('commit');
  await root.query('analyze');
}
