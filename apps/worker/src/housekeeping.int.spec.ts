import { Readable } from 'node:stream';

import { Module } from '@nestjs/common';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { ForgetRemovedRecordings } from '@onsil/business-model';
import { HubDirectoryModule } from '@onsil/network';
import { FileStore, ForgetContents, forgetFiles, newId, storeFile, type StoredFile } from '@onsil/platform';
import { ForgetRemovedEvidence } from '@onsil/progress';
import { ForgetRemovedFiles } from '@onsil/readiness';
import { ForgetRosters } from '@onsil/ventures';
import { insertPerson } from '@onsil/testing/identity';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { Housekeeping } from './housekeeping.js';

@Module({
  imports: [HubDirectoryModule],
  providers: [
    Housekeeping,
    ForgetRosters,
    ForgetRemovedEvidence,
    ForgetRemovedRecordings,
    ForgetRemovedFiles,
    ForgetContents,
  ],
})
class HousekeepingModule {}

describe('Housekeeping', () => {
  let hub: HubHarness;

  beforeEach(async () => {
    hub = await freshHub({ modules: [HousekeepingModule] });
  });

  const daysAgo = (days: number) => new Date(hub.clock.now().getTime() - days * 86_400_000);

  async function event(deliveredAt: Date | null): Promise<string> {
    const id = newId();
    await hub.asOwner(
      `insert into platform.outbox_message (id, hub_id, name, payload, occurred_at, next_attempt_at, delivered_at)
       values ($1, $2, 'test.happened.v1', '{}', $3, $3, $4)`,
      [id, hub.hub.id, daysAgo(60), deliveredAt],
    );
    await hub.asOwner(
      `insert into platform.handled_event (id, hub_id, event_id, reaction, handled_at) values ($1, $2, $3, 'React', $4)`,
      [newId(), hub.hub.id, id, daysAgo(60)],
    );
    return id;
  }

  const ids = async (sql: string) => (await hub.asOwner<{ id: string }>(sql, [hub.hub.id])).map(({ id }) => id).sort();

  it('forgets events a month after they were delivered, and never one that still waits', async () => {
    const [, fresh, waiting] = [await event(daysAgo(31)), await event(daysAgo(29)), await event(null)];

    await hub.get(Housekeeping).execute();

    const kept = [fresh, waiting].sort();
    expect(await ids('select id from platform.outbox_message where hub_id = $1')).toEqual(kept);
    expect(await ids('select event_id as id from platform.handled_event where hub_id = $1')).toEqual(kept);
  });

  it('forgets remembered answers after two days', async () => {
    const remember = (key: string, at: Date) =>
      hub.asOwner(
        `insert into platform.idempotency_key (id, hub_id, person_id, key, route, body_hash, created_at)
         values ($1, $2, $3, $4, 'POST /x', '', $5)`,
        [newId(), hub.hub.id, newId(), key, at],
      );
    await remember('old', daysAgo(3));
    await remember('new', daysAgo(1));

    await hub.get(Housekeeping).execute();

    expect(await ids('select key as id from platform.idempotency_key where hub_id = $1')).toEqual(['new']);
  });

  it('forgets mail a month after nothing more happened to it, and never one that still waits', async () => {
    const mail = async (settledAt: Date | null): Promise<string> => {
      const id = newId();
      await hub.asOwner(
        `insert into platform.mail (id, hub_id, to_address, subject, body_text, body_html, created_at, next_attempt_at, settled_at)
         values ($1, $2, 'a@b.example', '', '', '', $3, case when $4::timestamptz is null then $3::timestamptz end, $4)`,
        [id, hub.hub.id, daysAgo(60), settledAt],
      );
      return id;
    };
    const [, fresh, waiting] = [await mail(daysAgo(31)), await mail(daysAgo(29)), await mail(null)];

    await hub.get(Housekeeping).execute();

    expect(await ids('select id from platform.mail where hub_id = $1')).toEqual([fresh, waiting].sort());
  });

  it('forgets ways in that are long over', async () => {
    const token = (expiresAt: Date) =>
      hub.asOwner(
        `insert into identity.hub_token (id, hub_id, token_hash, purpose, subject_id, created_at, expires_at)
         values ($1, $2, decode(md5($3), 'hex'), 'invitation', $1, $4, $5)`,
        [newId(), hub.hub.id, `${hub.hub.id}${expiresAt.toISOString()}`, daysAgo(60), expiresAt],
      );
    const { id: personId } = await insertPerson(hub);
    const session = async (lastSeenAt: Date): Promise<string> => {
      const id = newId();
      await hub.asOwner(
        `insert into identity.session (id, person_id, token_hash, own_device, user_agent, started_at, rotated_at, last_seen_at)
         values ($1, $2, decode(md5($3), 'hex'), true, '', $4, $4, $4)`,
        [id, personId, id, lastSeenAt],
      );
      return id;
    };
    await token(daysAgo(31));
    await token(daysAgo(-1));
    const [, fresh] = [await session(daysAgo(91)), await session(daysAgo(89))];

    await hub.get(Housekeeping).execute();

    expect(await ids('select id from identity.hub_token where hub_id = $1')).toHaveLength(1);
    expect(
      await hub.asOwner<{ id: string }>('select id from identity.session where person_id = $1', [personId]),
    ).toEqual([{ id: fresh }]);
  });

  it('forgets rosters 30 days after they were left alone', async () => {
    const upload = async (touchedAt: Date): Promise<string> => {
      const id = newId();
      await hub.asOwner(
        `insert into ventures.roster_import (id, hub_id, file_name, sha256, status, created_at, touched_at)
         values ($1, $2, '명단.csv', $3, 'ready', $4, $4)`,
        [id, hub.hub.id, id, touchedAt],
      );
      return id;
    };
    const [, fresh] = [await upload(daysAgo(31)), await upload(daysAgo(29))];

    await hub.get(Housekeeping).execute();

    expect(await ids('select id from ventures.roster_import where hub_id = $1')).toEqual([fresh]);
  });

  describe('contents of files', () => {
    const PDF = `%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`;
    const receive = () => hub.get(FileStore).receive(Readable.from([Buffer.from(`${PDF}${hub.hub.id}`)]), 'a.pdf');
    const stored = async (of: HubHarness): Promise<StoredFile> => {
      const received = await receive();
      return of.tx((tx) => storeFile(tx, received));
    };
    const sweep = (sha256: string) =>
      hub.get(ForgetContents).execute(Number.parseInt(sha256.slice(0, 2), 16), hub.clock.now());
    const isThere = (sha256: string) =>
      hub
        .get(FileStore)
        .open(sha256)
        .then((content) => content.destroy() !== undefined)
        .catch(() => false);

    it('go when the last hub that held them let go of them', async () => {
      const other = await freshHub({ modules: [HousekeepingModule] });
      const [ours, theirs] = [await stored(hub), await stored(other)];

      await hub.tx((tx) => forgetFiles(tx, [ours.id]));
      await sweep(ours.sha256);
      const whileHeldElsewhere = await isThere(ours.sha256);
      await other.tx((tx) => forgetFiles(tx, [theirs.id]));
      await sweep(ours.sha256);

      expect([whileHeldElsewhere, await isThere(ours.sha256)]).toEqual([true, false]);
    });

    it('go when they were received and then refused', async () => {
      const { sha256 } = await receive();

      await sweep(sha256);

      expect(await isThere(sha256)).toBe(false);
    });
  });
});
