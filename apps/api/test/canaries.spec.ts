import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { z } from 'zod';

import { sharedApi, type Call, type RunningApi } from './ground/running-api.js';
import { writtenTexts } from './ground/written-texts.js';
import { callOf, type Example } from './matrix/example.js';
import { EXAMPLES } from './matrix/examples/index.js';
import { CALLERS, makeWorld, type World } from './matrix/world.js';

/** Words of a person's own do not belong into what machines pass on to each other. */
const WORDS = '나만 아는 카나리아';
const LOOKALIKES = ['900101-1234567', '김하늘 9001011234567'];
/** Texts that are let pass, and what keeps a resident registration number out of them, or why none is kept. */
const LET_PASS: Readonly<Record<string, string>> = {
  corporateNumber: 'a corporate number looks the same (rulings 17)',
  password: 'only its hash is kept',
  currentPassword: 'is compared, never kept',
  newPassword: 'only its hash is kept',
  token: 'is looked up, never kept',
  list: 'each line gives up such a number (invite-list.rule.ts)',
};

/** Worlds wear out: what one request decides, the next cannot. */
const ROUTES_OF_A_WORLD = 20;

const CHANGES = Object.keys(EXAMPLES).filter((route) => !route.startsWith('GET ') && route.includes('/hubs/:hub'));

/** Every text of a body that somebody wrote, with the canary behind it. */
function withCanary(body: unknown): unknown {
  if (typeof body === 'string') return /[가-힣]/.test(body) ? `${body} ${WORDS}` : body;
  if (Array.isArray(body)) return body.map(withCanary);
  if (body === null || typeof body !== 'object') return body;
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, withCanary(value)]));
}

describe('what people write', () => {
  let api: RunningApi;
  let logged = '';
  const secrets: string[] = [];
  const worlds: World[] = [];

  beforeAll(async () => {
    for (const stream of [process.stdout, process.stderr])
      jest.spyOn(stream, 'write').mockImplementation((text) => ((logged += String(text)), true));
    api = await sharedApi();
    for (let from = 0; from < CHANGES.length; from += ROUTES_OF_A_WORLD) {
      const world = await makeWorld(api.database.owner);
      worlds.push(world);
      secrets.push(...Object.values(world.people).map(({ session }) => session));
      for (const route of CHANGES.slice(from, from + ROUTES_OF_A_WORLD)) await tryAll(route, EXAMPLES[route]!, world);
    }
  }, 120_000);

  afterAll(() => void jest.restoreAllMocks());

  /** As whoever may do it. */
  async function tryAll(route: string, example: Example, world: World): Promise<void> {
    for (const caller of example.caller ? [example.caller] : CALLERS) {
      const { body, ...call } = callOf(route, example, world, caller);
      const sent: Call = { ...call, ...(body !== undefined && { body: withCanary(body) }) };
      const { statusCode } = await api.call({ ...sent, headers: { 'idempotency-key': `${WORDS} ${route}` } });
      expect({ route, statusCode }).not.toMatchObject({ statusCode: 500 });
      if (statusCode < 400) return;
    }
  }

  async function textOf(table: string): Promise<string> {
    const { rows } = await api.database.owner.query<{ text: string | null }>(
      `select string_agg(to_jsonb(t)::text, ' ') as text from ${table} t where hub_id = any ($1)`,
      [worlds.map(({ hub }) => hub.id)],
    );
    return rows[0]!.text ?? '';
  }

  it('is sent at all, and leaves a trail', async () => {
    expect((await textOf('platform.audit_entry')).length).toBeGreaterThan(10_000);
    expect((await textOf('platform.outbox_message')).length).toBeGreaterThan(1_000);
  });

  it('is no part of what a queue or a log carries', async () => {
    const carried = `${await textOf('platform.outbox_message')} ${await textOf('platform.handled_event')} ${logged}`;

    expect(carried).not.toContain(WORDS);
  });

  it('is never the secret of somebody’s session', async () => {
    const kept = `${await textOf('platform.audit_entry')} ${await textOf('platform.outbox_message')} ${logged}`;

    expect(secrets.filter((secret) => kept.includes(secret))).toEqual([]);
  });

  it('holds no resident registration number, whatever the body and wherever in it', () => {
    const bodies = api.routes.filter((route) => 'body' in route);
    const unjudged = bodies.filter(({ body }) => !(body instanceof z.ZodType)).map(({ name }) => name);
    const texts = bodies.flatMap(({ name, body }) =>
      body instanceof z.ZodType ? writtenTexts(body).map((text) => ({ ...text, name })) : [],
    );
    const taking = texts.filter(({ schema }) => LOOKALIKES.some((text) => z.safeParse(schema, text).success));
    const unsaid = taking.filter(({ at }) => !(at.split('.').at(-1)! in LET_PASS));

    expect(bodies.length).toBeGreaterThan(100);
    expect(texts.length).toBeGreaterThan(200);
    expect(unjudged).toEqual([]);
    expect(unsaid.map(({ name, at }) => `${name}: ${at}`)).toEqual([]);
  });
});
