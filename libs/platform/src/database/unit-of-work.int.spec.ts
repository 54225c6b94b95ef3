import { inspect } from 'node:util';

import { describe, expect, it } from '@jest/globals';
import { freshHub, testDatabaseUrls, type HubHarness } from '@onsil/testing/platform';
import pg from 'pg';

import { newId } from '../ids/new-id.js';
import { assertRecordable } from './record-tables.js';
import { MissingAuditEntry } from './typeorm-unit-of-work.js';
import { UnitOfWork } from './unit-of-work.js';

const SUBJECT = { subject: 'platform.audit_entry', subjectId: newId() } as const;

const insertEvent = (hubId: string) => ({
  text: `insert into platform.handled_event (id, hub_id, event_id, reaction, handled_at) values ($1, $2, $1, 'x', now())`,
  values: [newId(), hubId],
});

const countOf = async (hub: HubHarness): Promise<number> => {
  const [row] = await hub.read.rows<{ n: number }>('select count(*)::int as n from platform.handled_event');
  return row!.n;
};

describe('UnitOfWork', () => {
  it('commits rows, audit entry and event together, stamped with the actor and one instant', async () => {
    const hub = await freshHub({ modules: [] });
    const actor = hub.actorAs('hub_staff');

    await hub.get(UnitOfWork).write(actor, async (tx) => {
      const { text, values } = insertEvent(tx.hubId);
      await tx.rows(text, values);
      tx.audit({ action: 'thing.made', ...SUBJECT, reason: '시험' });
      tx.publish({ name: 'platform.thing_made.v1', payload: { id: SUBJECT.subjectId } });
    });

    expect(await countOf(hub)).toBe(1);
    expect(await hub.auditTrail()).toMatchObject([
      { action: 'thing.made', person_id: actor.personId, actor_kind: 'person', reason: '시험', at: hub.clock.now() },
    ]);
    expect(await hub.outbox()).toMatchObject([{ name: 'platform.thing_made.v1', payload: { id: SUBJECT.subjectId } }]);
  });

  it('commits nothing without an audit entry', async () => {
    const hub = await freshHub({ modules: [] });
    const { text, values } = insertEvent(hub.hub.id);

    const writing = hub.get(UnitOfWork).write(hub.actorAs('hub_staff'), (tx) => tx.rows(text, values));

    await expect(writing).rejects.toThrow(MissingAuditEntry);
    expect(await countOf(hub)).toBe(0);
  });

  it('keeps the values of a failed statement out of the error, and so out of every log', async () => {
    const hub = await freshHub({ modules: [] });
    const canary = 'canary-4c1f';

    const error: unknown = await hub
      .get(UnitOfWork)
      .write(hub.actorAs('hub_staff'), (tx) =>
        tx.rows(
          `insert into platform.stored_file (id, hub_id, sha256, name, media_type, bytes, stored_at)
           values ($1, $2, 'no hash', $3, 'text/plain', 1, now())`,
          [newId(), tx.hubId, canary],
        ),
      )
      .catch((failed: unknown) => failed);

    expect(inspect(error, { depth: 9 })).toContain('stored_file_sha256_shape');
    expect(inspect(error, { depth: 9 })).not.toContain(canary);
  });

  it('leaves nothing behind when the work fails half-way', async () => {
    const hub = await freshHub({ modules: [] });

    const writing = hub.get(UnitOfWork).write(hub.actorAs('hub_staff'), async (tx) => {
      const { text, values } = insertEvent(tx.hubId);
      await tx.rows(text, values);
      tx.audit({ action: 'thing.made', ...SUBJECT });
      throw new Error('half-way');
    });

    await expect(writing).rejects.toThrow('half-way');
    expect(await countOf(hub)).toBe(0);
    expect(await hub.auditTrail()).toEqual([]);
  });

  it('refuses a row of another hub, and cannot see one', async () => {
    const mine = await freshHub({ modules: [] });
    const theirs = await freshHub({ modules: [] });
    const { text, values } = insertEvent(theirs.hub.id);
    await theirs.tx((tx) => tx.rows(text, values));

    const crossing = mine.tx((tx) => {
      const foreign = insertEvent(theirs.hub.id);
      return tx.rows(foreign.text, foreign.values);
    });

    await expect(crossing).rejects.toMatchObject({ driverError: { code: '42501' } });
    expect(await countOf(mine)).toBe(0);
    expect(await countOf(theirs)).toBe(1);
  });

  it('goes on when a migration changed the columns that its connections remember', async () => {
    const hub = await freshHub({ modules: [] });
    const owner = new pg.Client(testDatabaseUrls().owner);
    await owner.connect();
    await owner.query('create table platform.probe as select 1 as one; grant select on platform.probe to onsil_app');
    const all = () => hub.tx((tx) => tx.rows('select * from platform.probe'));
    try {
      await Promise.all([all(), all(), all()]); // on several connections

      await owner.query('alter table platform.probe add column two int');

      expect(await Promise.all([all(), all(), all()])).toEqual(Array(3).fill([{ one: 1, two: null }]));
    } finally {
      await owner.query('drop table platform.probe');
      await owner.end();
    }
  });

  it('runs nothing more for a transaction that is over', async () => {
    const hub = await freshHub({ modules: [] });
    const [tx] = await hub.tx(async (over) => [over]);

    await expect(tx!.rows('select 1')).rejects.toThrow(/already released/);
  });

  it('tries nothing again that failed for another reason', async () => {
    const hub = await freshHub({ modules: [] });
    let tries = 0;

    const writing = hub.tx((tx) => {
      tries++;
      return tx.rows('select 1 / 0');
    });

    await expect(writing).rejects.toMatchObject({ driverError: { code: '22012' } });
    expect(tries).toBe(1);
  });

  it('sees no hub’s rows through the global door', async () => {
    const hub = await freshHub({ modules: [] });
    const { text, values } = insertEvent(hub.hub.id);
    await hub.tx((tx) => tx.rows(text, values));

    const rows = await hub.get(UnitOfWork).readGlobal().rows('select * from platform.handled_event');

    expect(rows).toEqual([]);
  });

  it('keeps open values, hides private ones and drops secrets in the trail', async () => {
    const hub = await freshHub({ modules: [] });

    await hub.get(UnitOfWork).write(hub.actorAs('hub_staff'), async (tx) => {
      tx.audit({
        action: 'mail.changed',
        subject: 'platform.idempotency_key',
        subjectId: newId(),
        after: { route: 'POST /x', key: 'canary-private' },
      });
    });

    const [entry] = await hub.auditTrail();
    expect(entry!['after']).toEqual({ route: 'POST /x', key: '(changed)' });
    expect(JSON.stringify(entry)).not.toContain('canary-private');
  });

  it('lets record write only the listed tables', () => {
    expect(() => assertRecordable('insert into progress.draft (id) values ($1)')).not.toThrow();
    expect(() => assertRecordable('update progress.submission set note = $1')).toThrow(/progress\.submission/);
    expect(() => assertRecordable('with x as (delete from ventures.team returning id) select 1')).toThrow(
      /ventures\.team/,
    );
    expect(() => assertRecordable('truncate platform.mail')).toThrow(/no schema statements/);
  });
});
