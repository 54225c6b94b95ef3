import { randomBytes, randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { ownDatabase, undone, type OwnDatabase } from '../ground/databases.js';
import { insertGenerated, loosen } from '../ground/generated-rows.js';
import { DOORS_ACROSS_HUBS } from './hub-less-tables.js';

const HUBS = [randomUUID(), randomUUID()];
const SOMEBODY = randomUUID();
const LATER = '2099-01-01T00:00:00Z';

/** How each door is called, and what makes a generated row one that it answers. */
const DOORS: Readonly<Record<string, { table: string; key: string; call: string; values: readonly unknown[] }>> = {
  'exits.hub_of_certificate': {
    table: 'exits.certificate',
    key: 'token',
    call: 'exits.hub_of_certificate($1)',
    values: ['a-token-of-no-paper-at-all-'],
  },
  'identity.grants_of_person': {
    table: 'identity.hub_grant',
    key: 'person_id',
    call: 'identity.grants_of_person($1)',
    values: [SOMEBODY],
  },
  'identity.hub_of_token': {
    table: 'identity.hub_token',
    key: 'token_hash',
    call: 'identity.hub_of_token($1)',
    values: [randomBytes(32)],
  },
  'identity.notices_owed': {
    table: 'identity.privacy_notice',
    key: 'published_by',
    call: `identity.notices_owed($1, '{${HUBS.join()}}')`,
    values: [randomUUID()],
  },
  'identity.people_of_hubs': {
    table: 'identity.hub_grant',
    key: 'role',
    call: `identity.people_of_hubs('{${HUBS.join()}}', $1, '${LATER}'::date)`,
    values: ['hub_manager'],
  },
  'identity.rights_of_person_changed': {
    table: 'identity.hub_grant',
    key: 'person_id',
    call: 'identity.rights_of_person_changed($1)',
    values: [SOMEBODY],
  },
  'platform.due_events': {
    table: 'platform.outbox_message',
    key: 'next_attempt_at',
    call: `platform.due_events('${LATER}', 10)`,
    values: [],
  },
  'platform.due_mail': {
    table: 'platform.mail',
    key: 'next_attempt_at',
    call: `platform.due_mail('${LATER}', 10)`,
    values: [],
  },
  'reminders.hubs_with_due_reminders': {
    table: 'reminders.planned_reminder',
    key: 'wake_at',
    call: `reminders.hubs_with_due_reminders('${LATER}')`,
    values: [],
  },
  'ventures.teams_of_hubs': {
    table: 'programmes.cohort',
    key: 'phase',
    call: `ventures.teams_of_hubs('{${HUBS.join()}}', $1)`,
    values: ['open'],
  },
};

describe('the doors across hubs', () => {
  let database: OwnDatabase;

  beforeAll(async () => {
    database = await ownDatabase('doors');
    await loosen(database.owner);
    for (const { table, key, values } of Object.values(DOORS))
      for (const hub of HUBS) {
        await insertGenerated(database.owner, table, hub);
        await database.owner.query(`update ${table} set ${key} = $1 where hub_id = $2`, [
          values[0] ?? '2031-01-01',
          hub,
        ]);
      }
  });

  afterAll(() => database.drop());

  it('are all tried here', () => {
    expect(Object.keys(DOORS).sort()).toEqual([...DOORS_ACROSS_HUBS].sort());
  });

  it.each(Object.entries(DOORS))('%s names the hubs, and opens none', async (_name, { table, call, values }) => {
    const found = await undone(database.app, async () => {
      await database.app.query(`select set_config('onsil.hub_id', $1, true)`, [HUBS[0]]);
      const answered = await database.app.query<{ hub_id: string }>(`select * from ${call}`, [...values]);
      const readable = await database.app.query<{ hub_id: string }>(`select hub_id from ${table}`);
      return {
        answered: [...new Set(answered.rows.map((row) => row.hub_id))].sort(),
        readable: [...new Set(readable.rows.map((row) => row.hub_id))],
      };
    });

    expect(found).toEqual({ answered: [...HUBS].sort(), readable: [HUBS[0]] });
  });
});
