import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { CallHandler, ExecutionContext } from '@nestjs/common';
import { freshHub, type HubHarness } from '@onsil/testing/platform';
import { from, lastValueFrom } from 'rxjs';

import { UnitOfWork } from '../database/unit-of-work.js';
import { newId } from '../ids/new-id.js';
import { IdempotencyInterceptor } from './idempotency.interceptor.js';

describe('a request with an idempotency key', () => {
  let hub: HubHarness;
  let context: ExecutionContext;
  let times: number;

  beforeEach(async () => {
    hub = await freshHub({ modules: [] });
    times = 0;
    const request = {
      method: 'POST',
      url: '/api/v1/hubs/x/roster-imports/y/confirm',
      headers: { 'idempotency-key': newId() },
      onsil: { actor: hub.actorAs('hub_staff') },
      isMultipart: () => false,
      body: null,
    };
    const reply = { statusCode: 200, status: () => reply };
    const http = { getRequest: () => request, getResponse: () => reply };
    context = { switchToHttp: () => http } as unknown as ExecutionContext;
    const names = [
      'setTimeout',
      'clearTimeout',
      'setImmediate',
      'clearImmediate',
      'nextTick',
      'queueMicrotask',
    ] as const;
    jest.useFakeTimers({ doNotFake: [...names, 'Date', 'hrtime', 'performance'] }); // intervals only
  });
  afterEach(() => void jest.useRealTimers());

  async function send(work: Promise<unknown>): Promise<unknown> {
    const next: CallHandler = { handle: () => ((times += 1), from(work)) };
    return lastValueFrom(await new IdempotencyInterceptor(hub.get(UnitOfWork)).intercept(context, next));
  }

  /** Time passes, for the hub and for what beats. */
  async function pass(seconds: number): Promise<void> {
    const sign = async () =>
      (
        await hub.asOwner<{ at: Date }>(
          `select max(created_at) as at from platform.idempotency_key where hub_id = $1`,
          [hub.hub.id],
        )
      )[0]!.at;
    while (!(await sign())) await new Promise((resolve) => setTimeout(resolve, 10));
    hub.clock.advance({ seconds });
    jest.advanceTimersByTime(seconds * 1_000);
    for (let i = 0; i < 50 && (await sign()) < hub.clock.now(); i++)
      await new Promise((resolve) => setTimeout(resolve, 10));
  }

  it('keeps the key of a request that takes longer than a minute', async () => {
    let end = (_: unknown): void => {};
    const first = send(new Promise((resolve) => (end = resolve)));
    await pass(45);
    await pass(45);

    const again = send(Promise.resolve('a second time'));
    setTimeout(() => end('done'), 300);

    expect(await Promise.all([first, again])).toEqual(['done', 'done']);
    expect(times).toBe(1);
  });
});
