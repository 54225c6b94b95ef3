import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';

import { HubReads } from '../database/hub-reads.js';
import { Clock } from './clock.js';

const REFRESH_MS = 5_000;

/**
 * PostgreSQL's time, asked for every few seconds; between, what has gone by since. This machine's clock does not come
 * into it: it may be wrong, and it may be set while we run.
 */
@Injectable()
export class DatabaseClock extends Clock implements OnModuleInit, OnModuleDestroy {
  /** PostgreSQL's time when this process' own count stood at zero. */
  private zeroMs = 0;
  /** By how much that may have been wrong when it was asked: half of what the answer was on its way. */
  private offByMs = Number.POSITIVE_INFINITY;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly reads: HubReads) {
    super();
  }

  async onModuleInit(): Promise<void> {
    await this.refresh();
    this.timer = setInterval(() => void this.refresh().catch(() => {}), REFRESH_MS); // an unreachable database keeps the last answer
    this.timer.unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  override now(): Date {
    return new Date(this.zeroMs + performance.now());
  }

  private async refresh(): Promise<void> {
    const sent = performance.now();
    const [rows] = await this.reads.read('', { text: `select extract(epoch from clock_timestamp()) * 1000 as ms` });
    const received = performance.now();
    const zeroMs = Number(rows![0]!['ms']) - (sent + received) / 2;
    const offByMs = (received - sent) / 2;
    // A slow answer that agrees with what is known more exactly says nothing new.
    if (this.offByMs <= offByMs && Math.abs(zeroMs - this.zeroMs) <= offByMs) return;
    this.zeroMs = zeroMs;
    this.offByMs = offByMs;
  }
}
