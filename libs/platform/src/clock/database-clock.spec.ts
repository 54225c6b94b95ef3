import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type pg from 'pg';

import { HubReads } from '../database/hub-reads.js';
import { DatabaseClock } from './database-clock.js';

const EVERY_MS = 5_000;

/** A server that tells its time; the question and the answer are on their way for as long as the test says. */
class Server {
  aheadMs = 1_000_000;
  way = { thereMs: 0, backMs: 0 };

  readonly pool = { connect: async () => this.connection } as unknown as pg.Pool;
  private readonly connection = {
    on: () => undefined,
    removeListener: () => undefined,
    release: () => undefined,
    query: () => ({ done: this.answer() }),
  };

  time(): number {
    return performance.now() + this.aheadMs;
  }

  private async answer(): Promise<{ ms: number }[][]> {
    jest.advanceTimersByTime(this.way.thereMs);
    const ms = this.time();
    jest.advanceTimersByTime(this.way.backMs);
    return [[{ ms }]];
  }
}

describe('the time of the database', () => {
  let server: Server;
  let clock: DatabaseClock;
  const offBy = (): number => clock.now().getTime() - server.time();
  const asksAgain = (): Promise<void> => jest.advanceTimersByTimeAsync(EVERY_MS);

  beforeEach(async () => {
    jest.useFakeTimers();
    server = new Server();
    clock = new DatabaseClock(new HubReads(server.pool));
    server.way = { thereMs: 2, backMs: 2 };
    await clock.onModuleInit();
  });

  afterEach(() => {
    clock.onModuleDestroy();
    jest.useRealTimers();
  });

  it('is the server’s, whatever this machine’s clock says', () => {
    expect(offBy()).toBe(0);
  });

  it('is not moved by an answer that was long on its way', async () => {
    server.way = { thereMs: 0, backMs: 400 };
    await asksAgain();

    expect(offBy()).toBe(0);
  });

  it('becomes exact with the first quick answer', async () => {
    clock.onModuleDestroy();
    clock = new DatabaseClock(new HubReads(server.pool));
    server.way = { thereMs: 0, backMs: 400 };
    await clock.onModuleInit();
    expect(offBy()).toBe(-200);

    server.way = { thereMs: 2, backMs: 2 };
    await asksAgain();

    expect(offBy()).toBe(0);
  });

  it.each([60_000, -60_000])('follows a server whose clock is set, even by a slow answer (%d ms)', async (step) => {
    server.aheadMs += step;
    server.way = { thereMs: 100, backMs: 100 };
    await asksAgain();

    expect(offBy()).toBe(0);
  });
});
