// Cold start of API and worker, and what they hold in memory when nothing happens.
// Limit: a bare Nest application on Fastify with one route. Reported; the aims are 2.5 s and 220 MB.
import { setTimeout as sleep } from 'node:timers/promises';

import { fact } from './figure.mjs';
import { memoryOf, openGround, startApp, startHelper } from './ground.mjs';
import { median, RUNS } from './measure.mjs';
import { seedHubs } from './seed.mjs';

const AIM_SECONDS = 2.5;
const AIM_MB = 220;
/** A process that started has said so; after this long it does what it does all day. */
const RESTED_MS = 5_000;

export async function measure() {
  const ground = await openGround();
  try {
    const database = await ground.database('bench_start');
    await seedHubs(database.root, { to: 20, teams: 45, milestones: 13 });
    const sides = { bare: () => bare(), api: () => app('api', database), worker: () => app('worker', database) };
    const taken = { bare: [], api: [], worker: [] };
    for (let run = 0; run < RUNS; run++)
      for (const [side, start] of Object.entries(sides)) taken[side].push(await start());
    const middle = (side, key) => median(taken[side].map((one) => one[key]));
    return ['api', 'worker'].flatMap((side) => [
      line(
        `cold start of the ${side}`,
        { bare: middle('bare', 'seconds'), ours: middle(side, 'seconds') },
        AIM_SECONDS,
        's',
        2,
      ),
      line(
        `resting memory of the ${side}`,
        { bare: middle('bare', 'megabytes'), ours: middle(side, 'megabytes') },
        AIM_MB,
        'MB',
        0,
      ),
    ]);
  } finally {
    await ground.close();
  }
}

function line(name, { bare, ours }, aim, unit, digits) {
  return {
    ...fact({
      name,
      limit: `${bare.toFixed(digits)} ${unit} (bare Nest on Fastify)`,
      onsil: `${ours.toFixed(digits)} ${unit}`,
      asked: `report, aim ${aim} ${unit}: ${ours <= aim ? 'reached' : 'not reached'}`,
      holds: true,
    }),
    ratio: `${(ours / bare).toFixed(2)}x`,
  };
}

async function bare() {
  const begun = performance.now();
  const helper = await startHelper('bare-nest.mjs', {});
  const seconds = (performance.now() - begun) / 1_000;
  return rested(helper, seconds);
}

async function app(which, database) {
  const started = await startApp(which, database);
  return rested(started, started.startedInMs / 1_000);
}

async function rested(one, seconds) {
  await sleep(RESTED_MS);
  const megabytes = memoryOf(one.pid);
  await one.stop();
  return { seconds, megabytes };
}
