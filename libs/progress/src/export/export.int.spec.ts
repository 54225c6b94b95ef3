import { text } from 'node:stream/consumers';

import { beforeEach, describe, expect, it } from '@jest/globals';
import { boardFilter, type PeopleFilter } from '@onsil/contracts';
import { IdentityModule } from '@onsil/identity';
import { NotFound, newId, type Actor, type ExportTable } from '@onsil/platform';
import { insertGrant, insertPerson } from '@onsil/testing/identity';
import { freshHub, type HubHarness } from '@onsil/testing/platform';
import { parse } from 'csv-parse/sync';

import { insertBoard, insertStaff, type BoardIds } from '../../testing/board.builder.js';
import { CohortBoardModule } from '../cohort-board/cohort-board.module.js';
import { AuditExport } from './audit-export.js';
import { BoardExport } from './board-export.js';
import { PeopleExport } from './people-export.query.js';
import { RolesExport } from './roles-export.query.js';
import { RunExport, type ExportKind } from './run-export.js';
import { TeamsExport } from './teams-export.query.js';

const LATE = '산골약배달';
const QUIET = '햇살동행';
const CANARY = '=cmd|canary';

describe('exports', () => {
  let hub: HubHarness;
  let ids: BoardIds;
  let staff: Actor;

  beforeEach(async () => {
    hub = await freshHub({ modules: [CohortBoardModule, IdentityModule] });
    hub.clock.set('2031-08-20T12:00:00+09:00');
    [ids, staff] = await hub.tx(async (tx) => [
      await insertBoard(tx, {
        milestones: { M8: '2031-08-14' },
        teams: [
          { name: LATE, class: 'resident', sector: CANARY, activeOn: '2031-08-19' },
          { name: QUIET, class: 'registered', activeOn: '2031-08-19', cells: { M8: { status: 'accepted' } } },
        ],
      }),
      hub.actorAs('hub_staff', { personId: await insertStaff(tx, '담당자 02') }),
    ]);
    await hub.tx(async (tx) => {
      for (const [team, name] of [
        [LATE, '대표 01'],
        [QUIET, '대표 02'],
      ] as const) {
        const participantId = newId();
        await tx.rows(
          `insert into ventures.participant (id, hub_id, name, phone, email, created_at) values ($1, $2, $3, '010-0000-0002', 'lead@example.org', now())`,
          [participantId, hub.hub.id, name],
        );
        await tx.rows(
          `insert into ventures.membership (id, hub_id, team_id, participant_id, role, joined_on) values ($1, $2, $3, $4, 'lead', '2031-01-01')`,
          [newId(), hub.hub.id, ids.teams[team], participantId],
        );
      }
    });
  });

  const taken = async (actor: Actor, kind: ExportKind, table: ExportTable): Promise<string[][]> => {
    const { content } = await hub.get(RunExport).execute(actor, { kind, format: 'csv', table, filter: {} });
    return parse(await text(content), { bom: true });
  };

  it('writes the board in the reader’s filter and language, and nothing a spreadsheet would run', async () => {
    const table = await hub.get(BoardExport).table(staff, ids.cohortId, boardFilter.parse({ state: 'late' }));

    const [head, ...rows] = await taken(staff, 'board', table);

    expect(head!.slice(0, 2)).toEqual(['창업팀', '구분']);
    expect(rows).toEqual([[LATE, '상주', '', `'${CANARY}`, '', '', '높음', 'M8 6일 지남', '1', '지연 6일']]);
  });

  it('leaves who took what, in which filter, in the trail', async () => {
    const table = await hub.get(BoardExport).table(staff, ids.cohortId, {});

    await hub
      .get(RunExport)
      .execute(staff, { kind: 'board', format: 'xlsx', table, filter: { cohort: ids.cohortId, state: ['late'] } });

    expect(await hub.auditTrail()).toEqual([
      expect.objectContaining({
        action: 'data.exported',
        person_id: staff.personId,
        after: { kind: 'board', format: 'xlsx', filter: { cohort: ids.cohortId, state: ['late'] } },
      }),
    ]);
  });

  it('gives a mentor the assigned teams only, and people without how to reach them', async () => {
    const personId = await hub.tx((tx) => insertStaff(tx, '멘토 01'));
    const mentor = hub.actorAs('mentor', {
      personId,
      assignedTeamIds: [ids.teams[QUIET]!],
      without: ['participant.update'],
    });

    const teams = await taken(mentor, 'teams', await hub.get(TeamsExport).table(mentor, {}));
    const people = await taken(mentor, 'people', await hub.get(PeopleExport).table(mentor, {}));

    expect(teams.slice(1).map(([name]) => name)).toEqual([QUIET]);
    expect(people.slice(1)).toEqual([[QUIET, '대표 02', '대표자', '', '', '2031-01-01']]);
  });

  it('gives staff the people of one cohort with how to reach them', async () => {
    const people = await taken(staff, 'people', await hub.get(PeopleExport).table(staff, { cohort: ids.cohortId }));

    expect(people.slice(1).map(([, name, , phone, email]) => [name, phone, email])).toEqual([
      ['대표 01', '010-0000-0002', 'lead@example.org'],
      ['대표 02', '010-0000-0002', 'lead@example.org'],
    ]);
  });

  it.each([
    [{ search: '햇살' }, [QUIET]],
    [{ search: '대표 01' }, [LATE]],
    [{ search: '%' }, []],
    [{ district: '춘천' }, []],
    [{}, [LATE, QUIET]],
  ])('takes teams and their people in the filter of their page: %j', async (filter, names) => {
    const teams = await taken(staff, 'teams', await hub.get(TeamsExport).table(staff, filter));
    const people = await taken(staff, 'people', await hub.get(PeopleExport).table(staff, filter));

    expect(teams.slice(1).map(([name]) => name)).toEqual(names);
    expect(people.slice(1).map(([name]) => name)).toEqual(names);
  });

  it('takes who holds which role in the filter of the page of people', async () => {
    const [mentor, manager] = [await insertPerson(hub, { name: '한결' }), await insertPerson(hub, { name: '지우' })];
    await insertGrant(hub, { personId: mentor.id, role: 'mentor', scope: 'team', scopeId: ids.teams[LATE]! });
    await insertGrant(hub, { personId: manager.id, role: 'hub_manager' });
    const roles = async (filter: PeopleFilter) =>
      (await taken(staff, 'roles', await hub.get(RolesExport).table(staff, filter)))
        .slice(1)
        .map(([name, , role, where]) => [name, role, where]);

    expect(await roles({})).toEqual([
      ['지우', '허브 관리자', ''],
      ['한결', '멘토', LATE],
    ]);
    expect(await roles({ role: 'mentor' })).toEqual([['한결', '멘토', LATE]]);
    expect(await roles({ search: manager.email.toUpperCase() })).toEqual([['지우', '허브 관리자', '']]);
  });

  it('does not know another hub’s cohort', async () => {
    const other = await freshHub({ modules: [CohortBoardModule] });

    await expect(hub.get(BoardExport).table(other.actorAs('hub_staff'), ids.cohortId, {})).rejects.toThrow(NotFound);
    const table = await hub.get(TeamsExport).table(other.actorAs('hub_staff'), { cohort: ids.cohortId });
    expect(table.rows).toEqual([]);
  });

  it('writes the trail as it was searched, over more than one page', async () => {
    await hub.tx(async (tx) => {
      for (let entry = 0; entry < 620; entry++)
        tx.audit({
          action: 'risk.snoozed',
          subject: 'progress.risk_snooze',
          subjectId: newId(),
          reason: `까닭 ${entry}`,
        });
    });

    const rows = await taken(staff, 'audit', hub.get(AuditExport).table(staff, { action: 'risk' }));

    expect(new Set(rows.slice(1).map((row) => row.at(-1))).size).toBe(620);
  });

  it('keeps in the trail’s file what stood there, with names and the hub’s clock beside it', async () => {
    const by = staff.personId!;
    await insertGrant(hub, { personId: by, role: 'hub_staff' });
    await hub.asOwner(`update identity.person set name = '담당자 $& 02' where id = $1`, [by]);
    await hub.tx(async (tx) => {
      const after = { snoozed_by: by, until_on: '2031-08-27' };
      tx.audit({ action: 'risk.snoozed', subject: 'progress.risk_snooze', subjectId: newId(), after });
    });

    const [head, row] = await taken(staff, 'audit', hub.get(AuditExport).table(staff, { action: 'risk' }));

    const cells = Object.fromEntries(head!.map((title, column) => [title, row![column]]));
    expect(cells).toMatchObject({
      언제: '2031-08-20T03:00:00.000Z',
      '언제(허브 시각)': '2031-08-20 12:00',
      후: `until_on: 2031-08-27\nsnoozed_by: ${by} (담당자 $& 02)`,
    });
  });
});
