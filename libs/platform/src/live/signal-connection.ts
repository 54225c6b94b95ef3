import pg from 'pg';

import { LIVE_CHANNEL } from './live-signal.js';

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5_000;
/** A connection that a network dropped without a word is noticed after this. */
const PROBE_EVERY_MS = 10_000;

/**
 * The connection on which PostgreSQL tells what committed. It comes back by itself, and says so with `null`: what was
 * told meanwhile is lost.
 */
export class SignalConnection {
  private opening: Promise<pg.Client> | undefined;
  private isEnded = false;
  private hadOne = false;
  private pauseMs = FIRST_PAUSE_MS;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly url: string,
    private readonly hear: (payload: string | null) => void,
  ) {}

  /** Resolves while the connection stands. @throws Error when it cannot be opened now */
  async ready(): Promise<void> {
    if (this.isEnded) throw new Error('This process is stopping.');
    this.opening ??= this.open();
    await this.opening;
  }

  async end(): Promise<void> {
    this.isEnded = true;
    clearTimeout(this.timer);
    const client = await this.opening?.catch(() => undefined);
    await client?.end().catch(() => {}); // it may be gone already
  }

  private async open(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.url,
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
      keepAlive: true,
    });
    const lost = (): void => this.lose(client);
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ payload }) => this.hear(payload ?? null));
    try {
      await client.connect();
      await client.query(`listen ${LIVE_CHANNEL}`);
    } catch (error) {
      this.lose(client);
      throw error;
    }
    this.pauseMs = FIRST_PAUSE_MS;
    if (this.hadOne) this.hear(null);
    this.hadOne = true;
    this.probe(client);
    return client;
  }

  private probe(client: pg.Client): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      client.query('select 1').then(
        () => this.probe(client),
        () => this.lose(client),
      );
    }, PROBE_EVERY_MS);
    this.timer.unref();
  }

  /** Once for each client: what follows from it is not heard. */
  private lose(client: pg.Client): void {
    client.removeAllListeners();
    client.on('error', () => {}); // a second fault of a connection that is given up must not end the process
    clearTimeout(this.timer);
    void client.end().catch(() => {});
    this.opening = undefined;
    if (this.isEnded || !this.hadOne) return;
    this.timer = setTimeout(() => void this.ready().catch(() => {}), this.pauseMs);
    this.timer.unref();
    this.pauseMs = Math.min(this.pauseMs * 2, LONGEST_PAUSE_MS);
  }
}
