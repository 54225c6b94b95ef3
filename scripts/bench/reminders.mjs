// 10,000 and 100,000 reminders of one hub due at once, sent by one worker as it runs, judged by the mail server's log.
// Limit: a mail pool of 20 connections that sends the same written messages to the same server, and knows no database.
// At least 0.5 of its mails a second; none lost, none twice; the worker's memory does not grow with what is due.
import { setTimeout as sleep } from 'node:timers/promises';

import { fact, figure } from './figure.mjs';
import { memoryOf, openGround, startApp, startHelper } from './ground.mjs';
import { inTurns, median } from './measure.mjs';
import { idOf, seedHubs, valueOf } from './seed.mjs';

const CONNECTIONS = 20;
const FEW = 10_000;
const MANY = 100_000;
const RUNS = 5;
/** So many of the worker's messages the pool sends again and again. */
const WRITTEN = 1_000;
const WATCHED_MS = 250;
/** The last fifth of the samples against the second: what was held once it was under way. */
const GROWTH_AT_MOST = 1.2;

export async function measure() {
  const ground = await openGround();
  const opened = [];
  const keep = (one) => (opened.unshift(one), one);
  try {
    const database = await ground.database('bench_reminders');
    const sink = keep(await startHelper('mail-sink.mjs', {}));
    const pool = keep(await startHelper('mail-pool.mjs', { port: sink.ready, connections: CONNECTIONS }));
    const timeZone = await zoneWithNoon(database.root);
    await seedHubs(database.root, { to: RUNS + 1, teams: FEW, milestones: 1, timeZone });
    await seedHubs(database.root, { from: RUNS + 2, to: RUNS + 2, teams: MANY, milestones: 1, timeZone });
    const hubs = RUNS + 2;
    await makeRules(database.root, hubs);
    const worker = keep(await startApp('worker', database, { SMTP_URL: `smtp://127.0.0.1:${sink.ready}` }));
    await reconciled(database.root);
    const at = { root: database.root, sink, worker };
    const warm = await sent(at, RUNS + 1, { keep: WRITTEN });
    await pool.ask({ messages: warm.kept });

    const byPool = async (count) => {
      await sink.ask({ begin: true });
      await pool.ask({ send: count });
      return (await sink.ask({ report: true })).aSecond;
    };
    const lots = [];
    const byWorker = async (hub) => {
      const lot = await sent(at, hub);
      lots.push(lot);
      return lot.aSecond;
    };
    const few = await inTurns({ limit: () => byPool(FEW), onsil: (run) => byWorker(run + 1), runs: RUNS });
    const before = await byPool(MANY / 2);
    const onsil = await byWorker(hubs);
    const limit = (before + (await byPool(MANY / 2))) / 2;
    return [
      throughput(FEW, few),
      throughput(MANY, { limit, onsil, ratio: onsil / limit }),
      ...judged([warm, ...lots]),
      memory(lots.at(-1)),
    ];
  } finally {
    for (const one of opened) await one.stop();
    await ground.close();
  }
}

function throughput(count, taken) {
  return figure({
    name: `${count} reminders due at once`,
    ...taken,
    unit: 'mails a second',
    atLeast: 0.5,
    aim: '0.7x',
  });
}

function judged(lots) {
  const sum = (key) => lots.reduce((total, lot) => total + lot[key], 0);
  const line = (name, count) =>
    fact({
      name: `reminders ${name}, of ${sum('planned')}`,
      onsil: `${count}`,
      asked: '0',
      holds: count === 0,
      must: true,
    });
  return [line('lost', sum('lost')), line('doubled', sum('doubled'))];
}

function memory({ held }) {
  const fifth = Math.floor(held.length / 5);
  const [early, late] = [median(held.slice(fifth, 2 * fifth)), median(held.slice(-fifth))];
  return fact({
    name: `worker's memory in mid-way of ${MANY}`,
    limit: `${early.toFixed(0)} MB early`,
    onsil: `${late.toFixed(0)} MB late`,
    asked: `<= ${GROWTH_AT_MOST}x`,
    holds: late <= early * GROWTH_AT_MOST,
  });
}

/** Makes everything of a hub due, lets the worker send it, and joins its ledger with the mail server's log. */
async function sent({ root, sink, worker }, hub, { keep = 0 } = {}) {
  await sink.ask({ begin: true, keep });
  const planned = await planReminders(root, hub);
  const held = [];
  for (let left = 1; left > 0; await sleep(WATCHED_MS)) {
    left = await valueOf(
      root,
      `select count(*)::int from (select from reminders.planned_reminder
         where hub_id = ${idOf(`hub ${hub}`)} and wake_at is not null limit 1) waiting`,
    );
    if ((await sink.ask({})) > 0) held.push(memoryOf(worker.pid));
  }
  const { ids, kept, aSecond } = await sink.ask({ report: true });
  const took = new Set(ids.map((id) => id.split('@')[0]));
  if (took.size === 0) throw new Error(`The worker sent nothing. ${worker.said()}`);
  const lost = planned.filter((id) => !took.has(id)).length;
  return { planned: planned.length, lost, doubled: ids.length - took.size, kept, aSecond, held };
}

/** Waits until the worker has looked after the whole plan once, as it does when it starts. */
async function reconciled(root) {
  const beat = `select count(*)::int from platform.heartbeat where name = 'reminder-reconciler'`;
  while ((await valueOf(root, beat)) === 0) await sleep(WATCHED_MS);
}

/** Each hub has one rule, for what is due on the day. */
async function makeRules(root, hubs) {
  const ofHub = `bench.id('hub ' || h)`;
  await root.query(`
    insert into reminders.reminder_rule (id, hub_id, trigger, offset_days, time_of_day, audiences, position)
    select bench.id('rule ' || h), ${ofHub}, 'milestone_due', 0, null, '{team}', 1 from generate_series(1, ${hubs}) h;
    insert into reminders.link_key (id, hub_id, key)
    select bench.id('rule ' || h), ${ofHub}, sha256('bench') from generate_series(1, ${hubs}) h`);
}

/** One reminder for the lead of every team, whose milestone is due this morning. */
async function planReminders(root, hub) {
  const hubId = idOf(`hub ${hub}`);
  const ruleId = idOf(`rule ${hub}`);
  await root.query(`
    update progress.team_milestone tm set status = 'open', due_on = (now() at time zone h.time_zone)::date
      from network.hub h where h.id = tm.hub_id and tm.hub_id = ${hubId};
    insert into reminders.planned_reminder (id, hub_id, rule_id, subject_kind, subject_id, occurrence, audience, address,
           recipient_key, recipient_name, locale, facts, path, occasion_at, due_at, wake_at, mail_id, planned_at)
    select bench.id('reminder ' || tm.id), tm.hub_id, ${ruleId}, 'team_milestone', tm.id, 'due', 'team', p.email, p.email,
           p.name, 'ko', '{}', '/', tm.due_on::timestamp at time zone h.time_zone,
           (tm.due_on + time '09:00') at time zone h.time_zone, now() - interval '1 second',
           bench.id('reminder ' || tm.id), now()
      from progress.team_milestone tm
      join network.hub h on h.id = tm.hub_id
      join ventures.membership m on m.hub_id = tm.hub_id and m.team_id = tm.team_id
      join ventures.participant p on p.hub_id = m.hub_id and p.id = m.participant_id
     where tm.hub_id = ${hubId};
    analyze reminders.planned_reminder`);
  const { rows } = await root.query(`select id from reminders.planned_reminder where hub_id = ${hubId}`);
  return rows.map(({ id }) => id);
}

/** Nobody sleeps where it is noon. */
async function zoneWithNoon(root) {
  const ahead = 12 - (await valueOf(root, `select extract(hour from now() at time zone 'UTC')::int`));
  return ahead >= 0 ? `Etc/GMT-${ahead}` : `Etc/GMT+${-ahead}`;
}
