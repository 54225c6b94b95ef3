import { text } from 'node:stream/consumers';

import { beforeEach, describe, expect, it } from '@jest/globals';
import { newId, type Actor } from '@onsil/platform';
import { freshHub, type HubHarness } from '@onsil/testing/platform';
import { parse } from 'csv-parse/sync';

import { insertBoard, insertStaff, type BoardIds, type SeededCell } from '../../testing/board.builder.js';
import { CohortBoardModule } from '../cohort-board/cohort-board.module.js';
import { CountsExport } from '../export/counts-export.js';
import { RunExport } from '../export/run-export.js';
import { CohortCountsQuery } from './cohort-counts.query.js';

const teams = (states: Readonly<Record<string, number>>) =>
  Object.entries(states).flatMap(([status, count]) =>
    Array.from({ length: count }, (_, nth) => ({
      name: `${status} ${nth}`,
      cells: { M8: { status: status as SeededCell['status'] } },
    })),
  );

describe('CohortCountsQuery', () => {
  let hub: HubHarness;
  let ids: BoardIds;
  let observerId: string;

  beforeEach(async () => {
    hub = await freshHub({ modules: [CohortBoardModule] });
    hub.clock.set('2031-08-20T12:00:00+09:00');
    [ids, observerId] = await hub.tx(async (tx) => [
      await insertBoard(tx, {
        milestones: { M8: '2031-08-14' },
        teams: teams({ accepted: 30, in_review: 6, waived: 2, open: 7 }),
      }),
      await insertStaff(tx, '참관 01'),
    ]);
  });

  const observer = (): Actor => hub.actorAs('funder_observer', { personId: observerId });
  const grant = (scope: 'hub' | 'programme', scopeId: string | null, endsOn: string | null = null) =>
    hub.tx((tx) =>
      tx.rows(
        `insert into identity.hub_grant (id, hub_id, person_id, role, scope, scope_id, starts_on, ends_on, changed_at)
         values ($1, $2, $3, 'funder_observer', $4, $5, '2031-01-01', $6, $7)`,
        [newId(), hub.hub.id, observerId, scope, scopeId, endsOn, tx.at],
      ),
    );
  const counted = () => hub.get(CohortCountsQuery).execute(observer());

  it('tells an observer how many teams of the programme stand where, and hides what is under 5', async () => {
    await grant('programme', ids.programmeId);

    const { items } = await counted();

    expect(items).toEqual([
      expect.objectContaining({
        cohortId: ids.cohortId,
        teams: 45,
        milestones: [expect.objectContaining({ code: 'M8', done: 30, inReview: null, waived: null, behind: 7 })],
      }),
    ]);
  });

  it('leaves as a file with the same gaps, and in the trail', async () => {
    await grant('programme', ids.programmeId);

    const table = await hub.get(CountsExport).table(observer());
    const { content } = await hub
      .get(RunExport)
      .execute(observer(), { kind: 'counts', format: 'csv', table, filter: {} });

    const [, row] = parse(await text(content), { bom: true }) as string[][];
    expect(row!.slice(2)).toEqual(['45', expect.stringContaining('M8'), '2031-08-14', '30', '가림', '7', '가림']);
    expect((await hub.auditTrail()).at(-1)).toMatchObject({ action: 'data.exported', after: { kind: 'counts' } });
  });

  it('shows no programme that was not granted, and none after the grant has ended', async () => {
    const otherProgramme = newId();
    await hub.tx((tx) =>
      tx.rows(`insert into programmes.programme (id, hub_id, name, year) values ($1, $2, '다른 사업', 2031)`, [
        otherProgramme,
        hub.hub.id,
      ]),
    );
    await grant('programme', otherProgramme);
    await grant('programme', ids.programmeId, '2031-08-19');

    expect((await counted()).items).toEqual([]);
  });

  it('shows every open cohort to an observer of the whole hub', async () => {
    await grant('hub', null);

    expect((await counted()).items).toHaveLength(1);
  });
});
