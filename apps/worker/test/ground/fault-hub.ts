import { randomBytes } from 'node:crypto';

import { migrateQueue, newId } from '@onsil/platform';

import { ownDatabase, type OwnDatabase } from '../../../api/test/ground/databases.js';

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

/** What a suite does to a database on which workers run. */
export interface FaultGround {
  readonly database: OwnDatabase;
  /** A hub in which it is about noon, with one rule: at the thing's own time. */
  hub(): Promise<string>;
  /** Plans a reminder of a thing for each address, due so long ago. */
  plan(hubId: string, addresses: readonly string[], dueAgo?: string): Promise<void>;
  ledger(hubId: string): Promise<LedgerRow[]>;
  /** Two minutes go by for whatever waits for a lease, a doubt or another try. */
  letTimePass(): Promise<void>;
}

export async function faultGround(name: string): Promise<FaultGround> {
  const database = await ownDatabase(name);
  const { owner } = database;
  await migrateQueue(database.ownerUrl);
  await owner.query('create schema fault');
  await owner.query(
    `create table fault.thing (id uuid primary key, at timestamptz not null, address text not null,
                               is_finished boolean not null default false)`,
  );
  await owner.query('grant usage on schema fault to onsil_app');
  await owner.query('grant select on fault.thing to onsil_app');
  return {
    database,
    hub: async () => {
      const id = newId();
      await owner.query(`insert into network.network (id, name) values ($1, 'Fault network')`, [id]);
      await owner.query(
        `insert into network.hub (id, network_id, slug, name_ko, name_en, kind, time_zone, locale, sender_name)
         values ($1, $1, $2, '시험 허브', 'Test hub', 'campus', $3, 'ko', '시험 허브')`,
        [id, `hub-${id.slice(-12)}`, await zoneWithNoon(database)],
      );
      await owner.query(
        `insert into reminders.reminder_rule (id, hub_id, trigger, offset_days, time_of_day, audiences, position)
         values ($1, $1, 'session_starts', 0, null, '{team}', 1)`,
        [id],
      );
      await owner.query(`insert into reminders.link_key (id, hub_id, key) values ($1, $1, $2)`, [id, randomBytes(32)]);
      return id;
    },
    plan: async (hubId, addresses, dueAgo = '1 second') => {
      const ids = addresses.map(() => newId());
      await owner.query('begin');
      await owner.query(
        `insert into fault.thing (id, at, address)
         select id, date_trunc('milliseconds', now()) - $3::interval, address from unnest($1::uuid[], $2::text[]) t (id, address)`,
        [ids, addresses, dueAgo],
      );
      await owner.query(
        `insert into reminders.planned_reminder (id, hub_id, rule_id, subject_kind, subject_id, occurrence, audience,
                address, recipient_key, recipient_name, locale, facts, path, occasion_at, due_at, wake_at, mail_id, planned_at)
         select t.id, $1, $1, 'thing', t.id, '1', 'team', t.address, t.address, '김하나', 'ko', '{}', '/h/fault',
                t.at, t.at, t.at, t.id, now()
           from fault.thing t where t.id = any ($2)`,
        [hubId, ids],
      );
      await owner.query('commit');
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
    letTimePass: async () => {
      await owner.query(`update platform.lease set until = now() - interval '1 second'`);
      await owner.query(
        `update reminders.planned_reminder set wake_at = wake_at - interval '2 minutes'
          where state in ('sending', 'in_doubt') or attempts > 0 and wake_at is not null`,
      );
    },
  };
}

/** Nobody sleeps where it is noon. */
async function zoneWithNoon({ owner }: OwnDatabase): Promise<string> {
  const { rows } = await owner.query<{ hour: number }>(
    `select extract(hour from now() at time zone 'UTC')::int as hour`,
  );
  const ahead = 12 - rows[0]!.hour;
  return ahead >= 0 ? `Etc/GMT-${ahead}` : `Etc/GMT+${-ahead}`;
}
