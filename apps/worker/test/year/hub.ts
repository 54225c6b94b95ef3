import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Afterwards } from '@onsil/identity';
import { HubDirectoryModule } from '@onsil/network';
import { Clock, Config, DeliverEvent, DeliveryModule, newId } from '@onsil/platform';
import { ReconcileReminders, ReminderSendingModule, SendReminders } from '@onsil/reminders';

import { createApplication } from '../../../api/src/application.js';
import { Browser, type Call } from '../../../api/src/demo/seed/browser.js';
import { ownDatabase, type OwnDatabase } from '../../../api/test/ground/databases.js';
import { startMailSink, type MailSink } from '../ground/mail-sink.js';
import { clockIn, instantIn } from './days.js';
import { readFacts, type Facts } from './facts.js';

export const ZONE = 'Asia/Seoul';
const SLUG = 'campus-year';

/** A clock that stands still until the year goes on. */
class YearClock extends Clock {
  private instant = new Date(0);

  override now(): Date {
    return new Date(this.instant);
  }

  goTo(instant: Date): void {
    this.instant = instant;
  }
}

/** A hub with the whole API, the worker's sending code, a real mail server, and a clock of its own. */
export class YearHub {
  readonly hubId = newId();
  readonly people = new Map<string, string>();
  private readonly browser: Browser;
  private known: Facts | null = null;

  private constructor(
    private readonly app: NestFastifyApplication,
    readonly database: OwnDatabase,
    readonly sink: MailSink,
    private readonly clock: YearClock,
    private readonly dataDir: string,
  ) {
    this.browser = new Browser(app, (key) => this.people.get(key)!);
  }

  static async open(name: string, startsOn: string): Promise<YearHub> {
    const [database, sink] = await Promise.all([ownDatabase(name), startMailSink()]);
    const clock = new YearClock();
    clock.goTo(instantIn(ZONE, startsOn, '08:30'));
    const dataDir = mkdtempSync(path.join(tmpdir(), 'onsil-year-'));
    const config = Config.from({
      DATABASE_URL: database.appUrl,
      HOST: '127.0.0.1',
      ONSIL_PUBLIC_URL: 'http://localhost:3000',
      ONSIL_DATA_DIR: dataDir,
      ONSIL_DEMO: '0',
      SMTP_URL: `smtp://127.0.0.1:${sink.port}?from=onsil@hub.example`,
    });
    const modules = [HubDirectoryModule, DeliveryModule, ReminderSendingModule];
    const app = await createApplication(config, { clock, modules });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    const hub = new YearHub(app, database, sink, clock, dataDir);
    await hub.found();
    return hub;
  }

  get now(): Date {
    return this.clock.now();
  }

  get today(): string {
    return clockIn(ZONE, this.now).day;
  }

  goTo(instant: Date): void {
    this.clock.goTo(instant);
  }

  /** Somebody with an account, and a right in the hub when they are given one. */
  async addPerson(key: string, role: 'hub_manager' | 'hub_staff' | 'mentor' | null = null): Promise<string> {
    const id = newId();
    const { owner } = this.database;
    await owner.query(`insert into identity.person (id, email, name, locale) values ($1, $2, $3, 'ko')`, [
      id,
      `${key}@year.example`,
      key,
    ]);
    this.people.set(key, id);
    if (role)
      await owner.query(
        `insert into identity.hub_grant (id, hub_id, person_id, role, scope, starts_on, changed_at)
         values ($1, $2, $3, $4, 'hub', $5, $6)`,
        [newId(), this.hubId, id, role, this.today, this.now],
      );
    return id;
  }

  /** A request of somebody, below the hub's own path, or below `/api/v1` when it begins with a slash. */
  async call<T>(key: string, method: 'GET' | 'POST' | 'PUT', route: string, call?: Call): Promise<T> {
    this.known = null;
    return this.browser.call<T>(key, method, route.startsWith('/') ? route.slice(1) : `hubs/${SLUG}/${route}`, call);
  }

  /** As `worker` does within a second: what was published is told to whoever reacts. */
  async deliverEvents(): Promise<void> {
    this.known = null;
    const deliver = this.app.get(DeliverEvent, { strict: false });
    for (;;) {
      const { rows } = await this.database.owner.query<{ id: string }>(
        `select id from platform.outbox_message where hub_id = $1 and delivered_at is null order by occurred_at, id`,
        [this.hubId],
      );
      if (rows.length === 0) return;
      for (const { id } of rows) {
        const [failure] = await deliver.execute(id, this.hubId);
        if (failure) throw failure;
      }
    }
  }

  /** The secret in the newest invitation that an address got; it is mailed after the answer to who sent it. */
  async invitationOf(address: string): Promise<string> {
    await this.app.get(Afterwards, { strict: false }).settled();
    return this.sink.secretOf(address);
  }

  async sendReminders(): Promise<void> {
    await this.app.get(SendReminders, { strict: false }).execute();
  }

  async reconcile(): Promise<void> {
    await this.app.get(ReconcileReminders, { strict: false }).execute();
  }

  /** What stands now; read again after something was done. */
  async facts(): Promise<Facts> {
    this.known ??= await readFacts(this.database.owner, { hubId: this.hubId, zone: ZONE, now: this.now });
    return this.known;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.sink.close();
    await this.database.drop();
    rmSync(this.dataDir, { recursive: true });
  }

  private async found(): Promise<void> {
    const { owner } = this.database;
    await owner.query(`insert into network.network (id, name) values ($1, 'A year')`, [this.hubId]);
    await owner.query(
      `insert into network.hub (id, network_id, slug, name_ko, name_en, kind, time_zone, locale, sender_name)
       values ($1, $1, $2, '한 해', 'A year', 'campus', $3, 'ko', '한 해')`,
      [this.hubId, SLUG, ZONE],
    );
    await owner.query(`insert into reminders.link_key (id, hub_id, key) values ($1, $2, $3)`, [
      newId(),
      this.hubId,
      randomBytes(32),
    ]);
  }
}
