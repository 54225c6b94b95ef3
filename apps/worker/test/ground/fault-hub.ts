import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import { migrateQueue, newId } from '@onsil/platform';
import pg from 'pg';

import type { OwnDatabase } from '../../../api/test/ground/databases.js';

/** One row of the ledger as a suite judges it. */
export interface LedgerRow {
  readonly id: string;
  readonly address: string;
  readonly state: string;
  readonly reason: string | null;
  readonly attempts: number;
  readonly isLate: boolean;
  readonly wasInDoubt: boolean;
  /** Nothing more will happen to it. */
  readonly ended: boolean;
}

/** Nobody sleeps where it is noon. */
const NOON = 12;

/** Where workers run. */
export type FaultDatabase = Pick<OwnDatabase, 'name' | 'ownerUrl' | 'appUrl' | 'drop'>;

/** What a suite does to a database on which workers run. */
export interface FaultGround {
  readonly database: FaultDatabase;
  /** The owner's connections; those that break are replaced. */
  readonly owner: pg.Pool;
  /** A hub in which it is about noon, with one rule: at the thing's own time. */
  hub(): Promise<string>;
  /** Plans a reminder of a thing for each address, due so long ago; `persons` are theirs, in the same order. */
  plan(hubId: string, addresses: readonly string[], dueAgo?: string, persons?: readonly string[]): Promise<void>;
  /** A zone in which the clock shows that hour. */
  zoneWhereItIs(hour: number): Promise<string>;
  /** Somebody whose clock is the hub's, and who sleeps from nine in the evening to eight. */
  person(): Promise<string>;
  /** Queues a mail of another part of Onsil, and an event; answers the ids. */
  post(hubId: string): Promise<{ mailId: string; eventId: string }>;
  /** How often the event was reacted to. */
  noted(eventId: string): Promise<number>;
  ledger(hubId: string): Promise<LedgerRow[]>;
  /** Whether something may still happen to a row of the ledger. */
  isWaiting(hubId: string): Promise<boolean>;
  /** Two minutes go by for whatever waits for a lease, a doubt or another try. */
  letTimePass(): Promise<void>;
  /** Keeps what waits in a hub out of the way, until a later call with `false` makes all of it due. */
  putAside(hubId: string, isAside: boolean): Promise<void>;
  /** Nothing that is left is due any more, and every lease is free: the next test's workers serve all hubs. */
  forget(): Promise<void>;
  /** Waits until no connection of that name is left: until then a dead worker's last commit may still be coming. */
  hungUp(name: string): Promise<void>;
}

export async function faultGround(database: FaultDatabase): Promise<FaultGround> {
  const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 2 });
  owner.on('error', () => {}); // a test may end every connection
  await migrateQueue(database.ownerUrl);
  await owner.query('create schema fault');
  await owner.query(
    `create table fault.thing (id uuid primary key, at timestamptz not null, address text not null,
                               person_id uuid, is_finished boolean not null default false)`,
  );
  await owner.query('create table fault.noted (event_id uuid not null)');
  await owner.query('grant usage on schema fault to onsil_app');
  await owner.query('grant select on fault.thing to onsil_app');
  await owner.query('grant insert on fault.noted to onsil_app');
  return {
    database,
    owner,
    hub: async () => {
      const id = newId();
      await owner.query(`insert into network.network (id, name) values ($1, 'Fault network')`, [id]);
      await owner.query(
        `insert into network.hub (id, network_id, slug, name_ko, name_en, kind, time_zone, locale, sender_name)
         values ($1, $1, $2, '시험 허브', 'Test hub', 'campus', $3, 'ko', '시험 허브')`,
        [id, `hub-${id.slice(-12)}`, await zoneWhereItIs(owner, NOON)],
      );
      await owner.query(
        `insert into reminders.reminder_rule (id, hub_id, trigger, offset_days, time_of_day, audiences, position)
         values ($1, $1, 'session_starts', 0, null, '{team}', 1)`,
        [id],
      );
      await owner.query(`insert into reminders.link_key (id, hub_id, key) values ($1, $1, $2)`, [id, randomBytes(32)]);
      return id;
    },
    plan: async (hubId, addresses, dueAgo = '1 second', persons = []) => {
      const ids = addresses.map(() => newId());
      await owner.query(
        `with thing as (
           insert into fault.thing (id, at, address, person_id)
           select id, date_trunc('milliseconds', now()) - $4::interval, address, person_id
             from unnest($2::uuid[], $3::text[], $5::uuid[]) t (id, address, person_id)
           returning *)
         insert into reminders.planned_reminder (id, hub_id, rule_id, subject_kind, subject_id, occurrence, audience,
                address, person_id, recipient_key, recipient_name, locale, facts, path, occasion_at, due_at, wake_at,
                mail_id, planned_at)
         select t.id, $1, $1, 'thing', t.id, '1', 'team', t.address, t.person_id,
                coalesce(t.person_id::text, t.address), '김하나', 'ko', '{}', '/h/fault', t.at, t.at, t.at, t.id, now()
           from thing t`,
        [hubId, ids, addresses, dueAgo, persons],
      );
    },
    zoneWhereItIs: (hour) => zoneWhereItIs(owner, hour),
    person: async () => {
      const id = newId();
      await owner.query(`insert into identity.person (id, email, name, locale) values ($1, $2, '이둘', 'ko')`, [
        id,
        `${id}@person.example`,
      ]);
      await owner.query(
        `insert into reminders.person_preference (person_id, delivery, digest_time, quiet_from, quiet_until)
         values ($1, 'each', '17:00', '21:00', '08:00')`,
        [id],
      );
      return id;
    },
    post: async (hubId) => {
      const [mailId, eventId] = [newId(), newId()];
      await owner.query(
        `insert into platform.mail (id, hub_id, to_address, subject, body_text, body_html, created_at, next_attempt_at)
         values ($1, $2, 'lead@team.example', '승인되었어요', '축하해요', '<p>축하해요</p>', now(), now())`,
        [mailId, hubId],
      );
      await owner.query(
        `insert into platform.outbox_message (id, hub_id, name, payload, occurred_at, next_attempt_at)
         values ($1, $2, 'fault.happened.v1', '{}', now(), now())`,
        [eventId, hubId],
      );
      return { mailId, eventId };
    },
    noted: async (eventId) => {
      const { rows } = await owner.query('select from fault.noted where event_id = $1', [eventId]);
      return rows.length;
    },
    ledger: async (hubId) => {
      const { rows } = await owner.query<LedgerRow>(
        `select p.id, p.address, p.state, p.reason, p.attempts, p.wake_at is null as ended, p.is_late as "isLate",
                exists (select from reminders.reminder_delivery d
                         where d.hub_id = p.hub_id and d.reminder_id = p.id and d.outcome is not distinct from 'in_doubt') as "wasInDoubt"
           from reminders.planned_reminder p where p.hub_id = $1 order by p.id`,
        [hubId],
      );
      return rows;
    },
    isWaiting: async (hubId) => {
      const { rows } = await owner.query(
        `select from reminders.planned_reminder where hub_id = $1 and wake_at is not null limit 1`,
        [hubId],
      );
      return rows.length > 0;
    },
    letTimePass: async () => {
      await owner.query(`update platform.lease set until = now() - interval '1 second'`);
      await owner.query(
        `update reminders.planned_reminder set wake_at = wake_at - interval '2 minutes'
          where state in ('sending', 'in_doubt') or attempts > 0 and wake_at is not null`,
      );
    },
    putAside: async (hubId, isAside) => {
      await owner.query(
        `update reminders.planned_reminder set wake_at = case when $2 then now() + interval '1 day' else now() end
          where hub_id = $1 and wake_at is not null`,
        [hubId, isAside],
      );
    },
    forget: async () => {
      await owner.query(`update platform.lease set until = now() - interval '1 second'`);
      await owner.query(
        `update reminders.planned_reminder set state = 'cancelled', reason = 'no_longer_wanted', wake_at = null
          where wake_at is not null`,
      );
    },
    hungUp: async (name) => {
      for (let left = 1; left > 0; await sleep(10)) {
        const { rows } = await owner.query<{ left: number }>(
          `select count(*)::int as left from pg_stat_activity where datname = $1 and application_name = $2`,
          [database.name, name],
        );
        left = rows[0]!.left;
      }
    },
  };
}

async function zoneWhereItIs(owner: pg.Pool, wanted: number): Promise<string> {
  const { rows } = await owner.query<{ hour: number }>(
    `select extract(hour from now() at time zone 'UTC')::int as hour`,
  );
  const ahead = ((wanted - rows[0]!.hour + 36) % 24) - 12;
  return ahead >= 0 ? `Etc/GMT-${ahead}` : `Etc/GMT+${-ahead}`;
}
