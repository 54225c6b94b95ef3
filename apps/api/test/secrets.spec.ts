import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Mailer } from '@onsil/platform';

import { MAILED, plantSecrets } from './ground/planted-secrets.js';
import { sharedApi, type RunningApi } from './ground/running-api.js';
import { inEachFormat, textOfExport } from './ground/text-of-export.js';
import { callOf } from './matrix/example.js';
import { EXAMPLES } from './matrix/examples/index.js';
import { makeWorld, type World } from './matrix/world.js';

/** What is taken out of a hub: tables, workbooks, papers. */
const EXPORTS = Object.keys(EXAMPLES).filter((route) => /^GET .*\/hubs\/:hub.*(?:export|pdf)/.test(route));

describe('a secret that was given out and used', () => {
  let api: RunningApi;
  let world: World;
  let logged = '';
  /** By what it is: every session's, every one that was mailed, and those that were planted. */
  const secrets: (readonly [what: string, secret: string])[] = [];

  beforeAll(async () => {
    for (const stream of [process.stdout, process.stderr])
      jest.spyOn(stream, 'write').mockImplementation((text) => ((logged += String(text)), true));
    api = await sharedApi();
    world = await makeWorld(api.database.owner);
    const mails = jest.spyOn(api.app.get(Mailer, { strict: false }), 'sendNow');
    secrets.push(...Object.values(world.people).map(({ session }) => ['session', session] as const));
    secrets.push(...Object.entries(await plantSecrets(api, world)));
    // They leave behind the answer.
    for (const until = performance.now() + 10_000; mails.mock.calls.length < MAILED && performance.now() < until;)
      await new Promise((resolve) => setTimeout(resolve, 20));
    await Promise.allSettled(mails.mock.results.map(({ value }) => value));
    for (const [{ text }] of mails.mock.calls)
      for (const [, secret] of text.matchAll(/#([\w-]{43})/g)) secrets.push(['mailed', secret!]);
  }, 60_000);

  afterAll(() => void jest.restoreAllMocks());

  /** Every row of every table: the trail, the outbox, queued mail, what answers were kept. */
  async function wholeDatabase(): Promise<string> {
    const { rows: tables } = await api.database.owner.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c
        where c.relkind = 'r' and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema)'`,
    );
    const texts = tables.map(({ name }) => `select string_agg(to_jsonb(t)::text, ' ') as text from ${name} t`);
    const { rows } = await api.database.owner.query<{ text: string | null }>(texts.join(' union all '));
    return rows.map(({ text }) => text ?? '').join(' ');
  }

  /** Which secrets a text has, as they are or as PostgreSQL shows their bytes. */
  function secretsIn(text: string): string[] {
    const found = secrets.filter(
      ([, secret]) => text.includes(secret) || text.includes(Buffer.from(secret).toString('hex')),
    );
    return found.map(([what]) => what);
  }

  it('is nowhere kept as it is, whatever the table, nor written into a log', async () => {
    const kept = await wholeDatabase();

    expect(secrets.filter(([what]) => what === 'mailed').length).toBeGreaterThanOrEqual(MAILED);
    expect(kept).toContain(world.people.hub_manager.email);
    expect(logged).toContain('ECONNREFUSED'); // no mail server answers here
    expect(secretsIn(kept)).toEqual([]);
    expect(secretsIn(logged)).toEqual([]);
  });

  it('is in nothing that is taken out, as a table, a workbook, a paper or JSON', async () => {
    const taken: [name: string, format: string, text: string][] = [];
    for (const route of EXPORTS)
      for (const call of inEachFormat(callOf(route, EXAMPLES[route]!, world, 'hub_manager')))
        taken.push([route, call.query?.['format'] ?? 'pdf', await textOfExport(await api.call(call))]);

    const telling = taken.filter(([, , text]) => text.includes(world.hub.slug));
    expect([...new Set(telling.map(([, format]) => format))].sort()).toEqual(['csv', 'json', 'pdf', 'xlsx']);
    expect(taken.flatMap(([route, , text]) => secretsIn(text).map((what) => [route, what]))).toEqual([]);
  });
});
