import { beforeAll, describe, expect, it } from '@jest/globals';

import { sharedApi, type RunningApi } from './ground/running-api.js';
import { callOf } from './matrix/example.js';
import { EXAMPLES } from './matrix/examples/index.js';
import { CALLERS, makeWorld, type Caller, type World } from './matrix/world.js';

const VERSIONED = Object.keys(EXAMPLES).filter((route) => EXAMPLES[route]!.version !== undefined);
/** Files and tables to download carry none. */
const READS = Object.keys(EXAMPLES).filter((route) => /^GET .*\/hubs\/:hub(?!.*(?:export|pdf|file))/.test(route));

describe('versions over HTTP', () => {
  let api: RunningApi;
  let world: World;

  beforeAll(async () => {
    api = await sharedApi();
    world = await makeWorld(api.database.owner);
  }, 60_000);

  /** What a route answers to a change that says `ifMatch`, to whoever of the hub may make it. */
  async function changed(route: string, ifMatch: Readonly<Record<string, string>>) {
    for (const caller of callersOf(route)) {
      const { version: _, ...call } = callOf(route, EXAMPLES[route]!, world, caller);
      const answer = await api.call({ ...call, headers: { ...ifMatch, 'accept-language': 'ko' } });
      if (answer.statusCode !== 403) return answer.json<{ status: number; code: string; title: string }>();
    }
    throw new Error(`Nobody may ask for ${route}`);
  }

  it('refuses a change that does not say which version it changes, on every route that asks for it', async () => {
    const told = await Promise.all(VERSIONED.map((route) => changed(route, {})));

    expect(VERSIONED.length).toBeGreaterThan(50);
    expect(told).toEqual(
      told.map(() =>
        expect.objectContaining({
          status: 428,
          code: 'platform.version_required',
          title: '무엇을 보고 바꾸는지 알려 주세요',
        }),
      ),
    );
  });

  it.each(['3', '"three"', '*', '"3", "4"', '"-1"'])('refuses %s, which no answer had as its ETag', async (said) => {
    expect(await changed('PUT /api/v1/hubs/:hub/tasks/:id', { 'if-match': said })).toMatchObject({
      status: 400,
      code: 'platform.version_unreadable',
      detail: expect.stringContaining('"3"'),
    });
  });

  it('says the version of what it answers as its ETag, and of nothing else', async () => {
    const tags: [route: string, etag: unknown][] = [];
    const versions: [route: string, etag: unknown][] = [];
    for (const route of READS) {
      const answer = await api.call(callOf(route, EXAMPLES[route]!, world, callersOf(route)[0]!));
      if (answer.statusCode !== 200 || !String(answer.headers['content-type']).startsWith('application/json')) continue;
      const { version } = (answer.json<{ version?: unknown } | null>() ?? {}) as { version?: unknown };
      tags.push([route, answer.headers['etag']]);
      versions.push([route, typeof version === 'number' ? `"${version}"` : undefined]);
    }

    expect(tags).toEqual(versions);
    expect(versions.filter(([, etag]) => etag !== undefined).length).toBeGreaterThan(10);
  });
});

function callersOf(route: string): readonly Caller[] {
  const { caller } = EXAMPLES[route]!;
  return caller ? [caller] : CALLERS;
}
