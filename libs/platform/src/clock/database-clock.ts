import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';

import { HubReads } from '../database/hub-reads.js';
import { Clock } from './clock.js';

const REFRESH_MS = 5_000;

/** PostgreSQL's time: this machine's clock plus an offset measured every few seconds, so a wrong app clock changes nothing. */
@Injectable()
export class DatabaseClock extends Clock implements OnModuleInit, OnModuleDestroy {
  private offsetMs = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly reads: HubReads) {
    super();
  }

  async onModuleInit(): Promise<void> {
    await this.refresh();
    this.timer = setInterval(() => void this.refresh().catch(() => {}), REFRESH_MS); // an unreachable database keeps the last offset
    this.timer.unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  override now(): Date {
    return new Date(Date.now() + this.offsetMs);
  }

  private async refresh(): Promise<void> {
    const sent = Date.now();
    const [rows] = await this.reads.read('', { text: `select extract(epoch from clock_timestamp()) * 1000 as ms` });
    this.offsetMs = Number(rows![0]!['ms']) - (sent + Date.now()) / 2;
  }
}
