import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll } from '@jest/globals';
import type { DynamicModule, Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import pg from 'pg';
import { getMetadataArgsStorage } from 'typeorm';

import type { Role } from '@onsil/contracts';

import { Clock } from '../src/clock/clock.js';
import { Config } from '../src/config/config.js';
import { ConfigModule } from '../src/config/config.module.js';
import { DatabaseModule } from '../src/database/database.module.js';
import type { HubRead, HubTx } from '../src/database/hub-tx.js';
import { UnitOfWork } from '../src/database/unit-of-work.js';
import { FilesModule } from '../src/files/files.module.js';
import { newId } from '../src/ids/new-id.js';
import { MailModule } from '../src/mail/mail.module.js';
import { Mailer, type Mail } from '../src/mail/mailer.js';
import { jobActor, type Actor, type ActorHub } from '../src/tenancy/actor.js';
import { actorOf, type ActorOverrides } from './actors.js';
import { Mailbox } from './mailbox.js';
import { FixedClock, TEST_NOW } from './fixed-clock.js';
import { testDatabaseUrls } from './test-database.js';

/** A hub of its own on this worker's database, and the modules under test, really wired. */
export interface HubHarness {
  readonly hub: ActorHub;
  readonly networkId: string;
  readonly clock: FixedClock;
  /** Mails sent at once to an address, in order. */
  mailsTo(address: string): readonly Mail[];
  /** The next mail is answered with this fault. */
  failNextMail(fault: Error, to?: string): void;
  get<T>(type: abstract new (...args: never[]) => T): T;
  actorAs(role: Role, overrides?: ActorOverrides): Actor;
  /** Seeds rows; leaves its own audit entry. */
  tx<T>(work: (tx: HubTx) => Promise<T>): Promise<T>;
  readonly read: HubRead;
  /** This hub's audit entries in order, without the seeding ones. */
  auditTrail(): Promise<Record<string, unknown>[]>;
  /** This hub's outbox in order. */
  outbox(): Promise<{ id: string; name: string; payload: Record<string, unknown> }[]>;
  /** SQL as the owner, past every wall: for arranging what no use case can, and for judging. */
  asOwner<T extends object>(text: string, values?: unknown[]): Promise<T[]>;
}

interface Harness {
  readonly module: TestingModule;
  readonly clock: FixedClock;
  readonly mailbox: Mailbox;
}

const harnesses = new Map<string, Promise<Harness>>();
const numbers = new Map<Type, number>();
let owner: pg.Pool | undefined;

afterAll(async () => {
  for (const harness of harnesses.values()) await (await harness).module.close();
  harnesses.clear();
  await owner?.end();
  owner = undefined;
});

/** Makes a hub nobody else uses; the application is started once per set of modules and worker. */
export async function freshHub({ modules }: { modules: readonly (Type | DynamicModule)[] }): Promise<HubHarness> {
  const { module, clock, mailbox } = await harnessOf(modules);
  clock.set(TEST_NOW);
  const networkId = newId();
  const hub: ActorHub = { id: newId(), slug: `hub-${newId().slice(-12)}`, timeZone: 'Asia/Seoul', locale: 'ko' };
  await asOwner(`insert into network.network (id, name) values ($1, 'Test network')`, [networkId]);
  await asOwner(
    `insert into network.hub (id, network_id, slug, name_ko, name_en, kind, time_zone, locale, sender_name)
     values ($1, $2, $3, '시험 허브', 'Test hub', 'campus', $4, 'ko', '시험 허브')`,
    [hub.id, networkId, hub.slug, hub.timeZone],
  );
  const unitOfWork = module.get(UnitOfWork);
  const seeding: Actor = jobActor(hub);
  return {
    hub,
    networkId,
    clock,
    mailsTo: (address) => mailbox.to(address),
    failNextMail: (fault, to) => mailbox.failNext(fault, to),
    get: (type) => module.get(type, { strict: false }),
    actorAs: (role, overrides) => actorOf(hub, role, overrides),
    tx: (work) =>
      unitOfWork.write(seeding, async (tx) => {
        tx.audit({ action: 'test.seeded', subject: 'platform.audit_entry', subjectId: newId() });
        return work(tx);
      }),
    read: unitOfWork.read(seeding),
    auditTrail: () =>
      asOwner(`select * from platform.audit_entry where hub_id = $1 and action <> 'test.seeded' order by id`, [hub.id]),
    outbox: () =>
      asOwner(`select id, name, payload from platform.outbox_message where hub_id = $1 order by id`, [hub.id]),
    asOwner,
  };
}

function harnessOf(modules: readonly (Type | DynamicModule)[]): Promise<Harness> {
  const key = modules.map((module) => numberOf('module' in module ? module.module : module)).join(',');
  const harness = harnesses.get(key) ?? start(modules);
  harnesses.set(key, harness);
  return harness;
}

/** Bundled specs share this file, and two of them may name their module alike: the class tells them apart. */
function numberOf(module: Type): number {
  const number = numbers.get(module) ?? numbers.size + 1;
  numbers.set(module, number);
  return number;
}

async function start(modules: readonly (Type | DynamicModule)[]): Promise<Harness> {
  const clock = new FixedClock();
  const mailbox = new Mailbox();
  const entities = getMetadataArgsStorage().tables.map(({ target }) => target as new () => object);
  const module = await Test.createTestingModule({
    imports: [
      ConfigModule.forRoot(testConfig()),
      MailModule,
      FilesModule.forRoot({ folder: path.join(tmpdir(), `onsil-test-files-${process.pid}`) }),
      DatabaseModule.forRoot({
        url: testDatabaseUrls().app,
        schemas: [{ entities, migrations: [] }],
        poolSize: 8,
        statementTimeoutMs: 10_000,
        connectionWaitMs: 60_000, // fifty at once, beside other specs: none of them is here to be told to try again
      }),
      ...modules,
    ],
  })
    .overrideProvider(Clock)
    .useValue(clock)
    .overrideProvider(Mailer)
    .useValue(mailbox)
    .compile();
  await module.init();
  return { module, clock, mailbox };
}

/** Demo settings: nothing a test does may reach a real mail server. */
function testConfig(): Config {
  return Config.from({ DATABASE_URL: testDatabaseUrls().app, ONSIL_DEMO: '1' });
}

async function asOwner<T extends object>(text: string, values: unknown[] = []): Promise<T[]> {
  owner ??= new pg.Pool({ connectionString: testDatabaseUrls().owner, max: 2 });
  const { rows } = await owner.query(text, values);
  return rows as T[];
}
