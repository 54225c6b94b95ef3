import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { Client } from 'pg';

import * as gates from './catalogue.gates.js';
import { asRoot, ownDatabase, undone, type OwnDatabase } from '../ground/databases.js';

describe('the catalogue behind the hub wall', () => {
  let database: OwnDatabase;

  beforeAll(async () => {
    database = await ownDatabase('catalogue');
  });

  afterAll(() => database.drop());

  it('holds the tables we think it holds', async () => {
    const walled = await gates.hubTables(database.owner);

    expect(walled.length).toBeGreaterThanOrEqual(25);
    expect(walled).toEqual(
      expect.arrayContaining(['identity.hub_grant', 'platform.audit_entry', 'progress.submission']),
    );
  });

  const planted: readonly [
    title: string,
    gate: (client: Client) => Promise<gates.Faults>,
    defect: string,
    fault: string,
  ][] = [
    [
      'every table is walled',
      gates.unwalledTables,
      'create table ventures.planted (id uuid primary key)',
      'ventures.planted: row-level security is off',
    ],
    [
      'the wall is forced',
      gates.unwalledTables,
      'alter table ventures.team no force row level security',
      'ventures.team: row-level security is not forced',
    ],
    [
      'the wall is the wall',
      gates.unwalledTables,
      'alter policy hub_wall on ventures.team using (true)',
      'ventures.team: no hub_wall',
    ],
    [
      'the wall holds for writes',
      gates.unwalledTables,
      'alter policy hub_wall on ventures.team with check (true)',
      'ventures.team: no hub_wall',
    ],
    [
      'no second policy opens the wall',
      gates.unwalledTables,
      'create policy planted on ventures.team using (true)',
      'ventures.team: a second policy for the app',
    ],
    [
      'a door reads and never writes',
      gates.unwalledTables,
      'create policy planted on ventures.team to onsil_system using (true)',
      'ventures.team: onsil_system may write',
    ],
    [
      'a row without a hub cannot be',
      gates.unwalledTables,
      'alter table ventures.team drop constraint team_hub_id_id_key cascade; alter table ventures.team alter hub_id drop not null',
      'ventures.team: hub_id is missing or may be null',
    ],
    [
      'the wall of second notes is forced',
      gates.unwalledTables,
      'alter table mentoring.session_note no force row level security',
      'mentoring.session_note: row-level security is not forced',
    ],
    [
      'the wall of planned reminders is the wall',
      gates.unwalledTables,
      'alter policy hub_wall on reminders.planned_reminder using (true)',
      'reminders.planned_reminder: no hub_wall',
    ],
    [
      'a new table of mentoring is walled',
      gates.unwalledTables,
      'create table mentoring.planted (id uuid primary key)',
      'mentoring.planted: row-level security is off',
    ],
    [
      'the wall of comments on a canvas is forced',
      gates.unwalledTables,
      'alter table business_model.canvas_comment no force row level security',
      'business_model.canvas_comment: row-level security is not forced',
    ],
    [
      'a new table of business-model is walled',
      gates.unwalledTables,
      'create table business_model.planted (id uuid primary key)',
      'business_model.planted: row-level security is off',
    ],
    [
      'a new table of reminders is walled',
      gates.unwalledTables,
      'create table reminders.planted (id uuid primary key)',
      'reminders.planted: row-level security is off',
    ],
    [
      'the wall of gate decisions is forced',
      gates.unwalledTables,
      'alter table progress.gate_decision no force row level security',
      'progress.gate_decision: row-level security is not forced',
    ],
    [
      'the wall of waived conditions is the wall',
      gates.unwalledTables,
      'alter policy hub_wall on progress.gate_waiver using (true)',
      'progress.gate_waiver: no hub_wall',
    ],
    [
      'the list of hub-less tables is true',
      gates.untrueHubLessTables,
      'alter table platform.lease add hub_id uuid',
      'platform.lease: has a hub_id',
    ],
    [
      'no foreign key leaves the hub',
      gates.keysThatLeaveTheHub,
      'alter table ventures.membership add constraint planted foreign key (team_id) references ventures.team (id)',
      'ventures.membership.planted',
    ],
    [
      'no log belongs to a session of another hub',
      gates.keysThatLeaveTheHub,
      'alter table mentoring.session_log add constraint planted foreign key (session_id) references mentoring.session (id)',
      'mentoring.session_log.planted',
    ],
    [
      'no decision is on a gate of another hub',
      gates.keysThatLeaveTheHub,
      'alter table progress.gate_decision add constraint planted foreign key (stage_id) references programmes.stage (id)',
      'progress.gate_decision.planted',
    ],
    [
      'no thread belongs to a canvas of another hub',
      gates.keysThatLeaveTheHub,
      'alter table business_model.canvas_thread add constraint planted foreign key (canvas_id) references business_model.canvas (id)',
      'business_model.canvas_thread.planted',
    ],
    [
      'no delivery belongs to a reminder of another hub',
      gates.keysThatLeaveTheHub,
      'alter table reminders.reminder_delivery add constraint planted foreign key (reminder_id) references reminders.planned_reminder (id)',
      'reminders.reminder_delivery.planted',
    ],
    [
      'no stopped kind of mail tells of another hub',
      gates.uniqueKeysAcrossHubs,
      'create unique index planted on reminders.stopped_trigger (recipient_key, trigger)',
      'reminders.planted',
    ],
    [
      'no waiver keeps another hub from its own',
      gates.uniqueKeysAcrossHubs,
      'create unique index planted on progress.gate_waiver (stage_id, condition_key)',
      'progress.planted',
    ],
    [
      'no unique key spans hubs',
      gates.uniqueKeysAcrossHubs,
      'create unique index planted on ventures.team (name)',
      'ventures.planted',
    ],
    [
      'every index starts with the hub',
      gates.indexesWithoutHub,
      'create index planted on ventures.team (name)',
      'ventures.planted',
    ],
    [
      'views read with the rights of the reader',
      gates.sideDoors,
      'create view ventures.planted as select * from ventures.team',
      'view ventures.planted is not security_invoker',
    ],
    [
      'nothing is materialised',
      gates.sideDoors,
      'create materialized view ventures.planted as select * from ventures.team',
      'materialised view ventures.planted',
    ],
    [
      'no other function runs as its owner',
      gates.sideDoors,
      `create function ventures.planted() returns bigint language sql security definer as 'select count(*) from ventures.team'`,
      'function ventures.planted: not on the list',
    ],
    [
      'no function of mentoring runs as its owner',
      gates.sideDoors,
      `create function mentoring.planted() returns bigint language sql security definer as 'select count(*) from mentoring.session_note'`,
      'function mentoring.planted: not on the list',
    ],
    [
      'no function of business-model runs as its owner',
      gates.sideDoors,
      `create function business_model.planted() returns bigint language sql security definer as 'select count(*) from business_model.canvas_comment'`,
      'function business_model.planted: not on the list',
    ],
    [
      'no second function of reminders runs as its owner',
      gates.sideDoors,
      `create function reminders.planted() returns bigint language sql security definer as 'select count(*) from reminders.planned_reminder'`,
      'function reminders.planted: not on the list',
    ],
    [
      'the door of reminders is not open to the public',
      gates.sideDoors,
      'grant execute on function reminders.hubs_with_due_reminders(timestamptz) to public',
      'function reminders.hubs_with_due_reminders: anybody may call it',
    ],
    [
      'a door has a closed search_path',
      gates.sideDoors,
      'alter function identity.hub_of_token(bytea) reset search_path',
      'function identity.hub_of_token: search_path is open',
    ],
    [
      'a door is not open to the public',
      gates.sideDoors,
      'grant execute on function identity.hub_of_token(bytea) to public',
      'function identity.hub_of_token: anybody may call it',
    ],
    [
      'a door belongs to the role that sees ids only',
      gates.sideDoors,
      'alter function identity.hub_of_token(bytea) owner to onsil_owner',
      'function identity.hub_of_token: owned by onsil_owner',
    ],
    [
      'a door answers ids',
      gates.doorsThatTellMore,
      `create function ventures.planted() returns table (name text) language sql security definer as 'select name from ventures.team'`,
      'ventures.planted answers name',
    ],
    [
      'no door tells an address',
      gates.doorsThatTellMore,
      `create function reminders.planted() returns table (address text) language sql security definer as 'select address from reminders.planned_reminder'`,
      'reminders.planted answers address',
    ],
    [
      'the app empties no table',
      gates.rightsBeyondRows,
      'grant truncate on ventures.team to onsil_app',
      'may truncate ventures.team',
    ],
    [
      'the app makes nothing',
      gates.rightsBeyondRows,
      'grant create on schema ventures to onsil_app',
      'may create in ventures',
    ],
    [
      'the app is nobody else',
      gates.rightsBeyondRows,
      'grant onsil_system to onsil_app',
      'is a member of onsil_system',
    ],
  ];

  it.each(planted)('keeps that %s', async (_title, gate) => {
    expect(await gate(database.owner)).toEqual([]);
  });

  it.each(planted)('would see it if it were not so that %s', async (_title, gate, defect, fault) => {
    const faults = await asRoot(database.name, (root) =>
      undone(root, async () => {
        await root.query(defect);
        return gate(root);
      }),
    );

    expect(faults).toEqual([fault]);
  });
});
