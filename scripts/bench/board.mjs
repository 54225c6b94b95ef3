// A board of 300 teams x 24 milestones over HTTP at 8 clients.
// Limit 1: the API's own SQL texts, those of session and permissions included, run without row-level security on a pool
// of the same size by a bare node:http server that pipes the same bytes. At least 0.7 of it.
// Limit 2: the same board while its database holds one hub; with 1,000 hubs of data it may take 1.2 times as long.
import 'reflect-metadata';

import { figure } from './figure.mjs';
import { openGround, startApp, startHelper } from './ground.mjs';
import { aSecond, httpClient, inTurns, median } from './measure.mjs';
import { seedHubs, slugOf, STAFF_COOKIE, valueOf } from './seed.mjs';

const TEAMS = 300;
const MILESTONES = 24;
const CLIENTS = 8;
const SECONDS = 3;
const HUBS = 1_000;
/** What each of the other hubs holds: a cohort as large as the demo's. */
const TEAMS_OF_OTHERS = 45;
const BOARDS_A_TURN = 20;

export async function measure() {
  const ground = await openGround();
  const opened = [];
  const keep = (one) => (opened.unshift(one), one);
  try {
    const small = await ground.database('bench_board');
    await seedHubs(small.root, { teams: TEAMS, milestones: MILESTONES });
    const api = keep(await startApp('api', small));
    const path = `/api/v1/hubs/${slugOf(1)}/cohorts/${await valueOf(small.root, `select bench.id('cohort 1')`)}/board`;
    const client = keep(clientOf(api.port));
    const answer = await client.get(path);
    const piped = keep(await startHelper('piped-board.mjs', await pipedSettings(small, answer.headers)));
    await piped.ask({ body: answer.body.toString('base64') });
    const pipe = keep(clientOf(piped.ready));
    const figures = [await againstPipe({ client, pipe, path })];

    const large = await ground.database('bench_board_hubs');
    await seedHubs(large.root, { teams: TEAMS, milestones: MILESTONES });
    await seedHubs(large.root, { from: 2, to: HUBS, teams: TEAMS_OF_OTHERS, milestones: MILESTONES });
    const crowded = keep(clientOf(keep(await startApp('api', large)).port));
    figures.push(await againstItself({ client, crowded, path }));
    return figures;
  } finally {
    for (const one of opened) await (one.stop ?? one.close)();
    await ground.close();
  }
}

const clientOf = (port) => httpClient({ port, cookie: STAFF_COOKIE, atOnce: CLIENTS });

async function againstPipe({ client, pipe, path }) {
  const at = (one) => () => aSecond(() => one.get(path), { atOnce: CLIENTS, seconds: SECONDS });
  await at(client)();
  await at(pipe)();
  const taken = await inTurns({ limit: at(pipe), onsil: at(client) });
  return figure({
    name: `board ${TEAMS} x ${MILESTONES} over HTTP, ${CLIENTS} clients`,
    ...taken,
    unit: 'a second',
    digits: 1,
    atLeast: 0.7,
  });
}

async function againstItself({ client, crowded, path }) {
  const at = (one) => async () => {
    const took = [];
    for (let i = 0; i < BOARDS_A_TURN; i++) {
      const begun = performance.now();
      await one.get(path);
      took.push(performance.now() - begun);
    }
    return median(took);
  };
  await at(client)();
  await at(crowded)();
  const taken = await inTurns({ limit: at(client), onsil: at(crowded) });
  return figure({ name: `the same board with 1 and with ${HUBS} hubs of data`, ...taken, unit: 'ms', atMost: 1.2 });
}

/** The API's statements, heard where its own code asks them. */
async function pipedSettings({ ownerUrl, root }, headers) {
  const { accessOf } = await import('../../dist/libs/identity/src/access/access.query.js');
  const { hashOf } = await import('../../dist/libs/identity/src/token/secret-token.js');
  const { CohortFactsQuery } = await import('../../dist/libs/progress/src/cohort-board/cohort-facts.query.js');
  const reads = [];
  const sql = { rows: async (text, values) => (reads.push({ text, values: values.map(wired) }), []) };
  const clock = { now: () => new Date() };
  const secretHash = hashOf(STAFF_COOKIE.split('=')[1]);
  await accessOf(sql, { secretHash, at: clock.now(), hubSlug: slugOf(1), demo: false });
  const hub = { id: await valueOf(root, `select bench.id('hub 1')`), timeZone: 'Asia/Seoul' };
  const actor = { hub, reaches: { 'board.read': ['hub'] }, ownTeamIds: [], assignedTeamIds: [] };
  const cohortId = await valueOf(root, `select bench.id('cohort 1')`);
  await new CohortFactsQuery({ read: () => sql }, clock).execute(actor, cohortId, 'board.read');
  return { url: ownerUrl, poolSize: 10, reads, headers };
}

const wired = (value) => (Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value);
