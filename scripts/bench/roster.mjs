// A roster of 10,000 rows over HTTP: read as a dry run, then written into a cohort that is not open yet.
// Limit: COPY of the very rows that each of the two wrote, into the same tables of a second database, keys, checks and
// indexes included. Reported; the aim is 8 times as long. Also the longest that somebody else waited meanwhile.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { fact, figure } from './figure.mjs';
import { openGround, startApp } from './ground.mjs';
import { httpClient, median, RUNS } from './measure.mjs';
import { seedHubs, slugOf, STAFF_COOKIE, valueOf } from './seed.mjs';

const ROWS = 10_000;
const STAGED = ['ventures.roster_import_row'];
const WRITTEN = ['ventures.team', 'ventures.participant', 'ventures.membership', 'ventures.enrolment'];
const BOUNDARY = '----onsil-bench';
const WAITED_MS = 50;

export async function measure() {
  const ground = await openGround();
  // PostgreSQL writes and reads these files itself, under an account of its own.
  const files = fs.mkdtempSync(path.join(os.tmpdir(), 'onsil-bench-'));
  fs.chmodSync(files, 0o777);
  try {
    const [database, copies] = [await ground.database('bench_roster'), await ground.database('bench_roster_copy')];
    for (const { root } of [database, copies])
      await seedHubs(root, { to: RUNS, teams: 0, milestones: 13, phase: 'draft' });
    const api = await startApp('api', database);
    try {
      const taken = [];
      for (let hub = 1; hub <= RUNS; hub++) taken.push(await imported({ api, database, copies, files }, hub));
      return lines(taken);
    } finally {
      await api.stop();
    }
  } finally {
    fs.rmSync(files, { recursive: true, force: true });
    await ground.close();
  }
}

function lines(taken) {
  const middle = (key) => median(taken.map((one) => one[key]));
  const against = (name, ours, theirs) =>
    figure({
      name,
      limit: middle(theirs),
      onsil: middle(ours),
      ratio: median(taken.map((one) => one[ours] / one[theirs])),
      unit: 's',
      digits: 2,
      aim: '8x',
    });
  return [
    against(`roster of ${ROWS} rows: dry run, against COPY`, 'dryRun', 'copyStaged'),
    against(`roster of ${ROWS} rows: import, against COPY`, 'written', 'copyWritten'),
    fact({
      name: 'longest wait of another request meanwhile',
      onsil: `${Math.max(...taken.map(({ longestWait }) => longestWait)).toFixed(0)} ms`,
      asked: 'report',
      holds: true,
    }),
  ];
}

/** One hub's roster through the API, and COPY of what it left. */
async function imported({ api, database, copies, files }, hub) {
  const base = `/api/v1/hubs/${slugOf(hub)}`;
  const cohort = await valueOf(database.root, `select bench.id('cohort ${hub}')`);
  const others = watched(api.port, `${base}/cohorts/${cohort}/setup`);
  const request = (method, url, init) =>
    answered(`http://127.0.0.1:${api.port}${base}${url}`, {
      method,
      ...init,
      headers: { cookie: STAFF_COOKIE, origin: api.origin, ...init?.headers },
    });

  const [view, dryRun] = await timed(async () => {
    const { id } = await request('POST', `/roster-imports?cohort=${cohort}`, form(roster(hub)));
    for (;;) {
      const found = await request('GET', `/roster-imports/${id}`);
      if (found.status !== 'reading') return found;
      await sleep(WAITED_MS);
    }
  });
  if (view.status !== 'ready') throw new Error(`The roster was not read: ${JSON.stringify(view)}`);
  const [{ teams }, written] = await timed(() =>
    request('POST', `/roster-imports/${view.id}/confirm`, { headers: { 'if-match': `"${view.version}"` } }),
  );
  if (teams !== ROWS) throw new Error(`${teams} of ${ROWS} teams were imported.`);
  const longestWait = await others.end();

  const copy = (tables) => copied({ from: database.root, to: copies.root, files, hub }, tables);
  await copy(['ventures.roster_import']);
  return { dryRun, written, longestWait, copyStaged: await copy(STAGED), copyWritten: await copy(WRITTEN) };
}

/** Seconds that PostgreSQL needs to COPY a hub's rows of these tables in. */
async function copied({ from, to, files, hub }, tables) {
  let seconds = 0;
  for (const table of tables) {
    const file = path.join(files, table);
    const columns = await columnsOf(from, table);
    await from.query(
      `copy (select ${columns} from ${table} where hub_id = bench.id('hub ${hub}')) to '${file}' with (format binary)`,
    );
    seconds += (await timed(() => to.query(`copy ${table} (${columns}) from '${file}' with (format binary)`)))[1];
    await from.query(`copy (select 1) to program 'rm -f ${file}'`); // whose file it is, and whose to remove
  }
  return seconds;
}

function columnsOf(root, table) {
  return valueOf(
    root,
    `select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
      where attrelid = '${table}'::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
  );
}

/** Somebody who asks for a page all the while; `end` says how long they waited at most. */
function watched(port, page) {
  const client = httpClient({ port, cookie: STAFF_COOKIE, atOnce: 1 });
  let isOver = false;
  let longest = 0;
  const asking = (async () => {
    while (!isOver) {
      const [, seconds] = await timed(() => client.get(page));
      longest = Math.max(longest, seconds * 1_000);
      await sleep(WAITED_MS);
    }
  })();
  return {
    end: async () => {
      isOver = true;
      await asking;
      client.close();
      return longest;
    },
  };
}

async function timed(work) {
  const begun = performance.now();
  return [await work(), (performance.now() - begun) / 1_000];
}

async function answered(url, init) {
  const answer = await fetch(url, init);
  const body = await answer.text();
  if (!answer.ok) throw new Error(`${init.method} ${url} answered ${answer.status}: ${body.slice(0, 300)}`);
  return JSON.parse(body);
}

function form(content) {
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="명단.csv"\r\ncontent-type: text/csv\r\n\r\n`;
  return {
    body: Buffer.from(`${head}${content}\r\n--${BOUNDARY}--\r\n`),
    headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
  };
}

/** A roster as hubs keep it; no two teams look alike. */
function roster(hub) {
  const row = (n) => [
    n,
    `${letters(n)} 상회`,
    `대표${n}`,
    `010-${String(1_000 + Math.floor(n / 10_000)).padStart(4, '0')}-${String(n % 10_000).padStart(4, '0')}`,
    `lead${n}@roster${hub}.example`,
    ['춘천시', '원주시', '강릉시'][n % 3],
    ['돌봄', '환경', '교육'][n % 3],
    (n % 6) + 1,
    '2026-03-02',
    '20000000',
  ];
  const head = '연번,창업팀명,대표자,연락처,이메일,소재지,분야,팀원수,협약일,협약금액';
  return [head, ...Array.from({ length: ROWS }, (_, i) => row(i + 1).join(','))].join('\r\n');
}

const SYLLABLES = '가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허';

function letters(number) {
  const base = SYLLABLES.length;
  const digit = (place) => SYLLABLES[Math.floor(number / base ** place) % base];
  return [3, 2, 1, 0].map(digit).join('');
}
