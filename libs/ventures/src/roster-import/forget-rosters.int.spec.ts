import { beforeEach, describe, expect, it } from '@jest/globals';
import type { RosterImportView } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { incoming, insertCohort, readInBundledThread } from '../../testing/index.js';
import { Enrolment } from '../enrolment/enrolment.js';
import { VenturesModule } from '../ventures.module.js';
import { ForgetRosters } from './forget-rosters.js';
import { RosterImportQuery } from './roster-import.query.js';
import { UploadRoster } from './upload-roster.js';

describe('ForgetRosters', () => {
  let hub: HubHarness;
  let staff: Actor;
  let cohortId: string;

  beforeEach(async () => {
    hub = await freshHub({ modules: [VenturesModule] });
    readInBundledThread(hub);
    staff = { ...hub.actorAs('hub_staff'), kind: 'job', personId: null };
    cohortId = await insertCohort(hub);
  });

  async function upload(team: string): Promise<RosterImportView> {
    const file = incoming(Buffer.from(`창업팀명,대표자,이메일\n${team},대표01,${team.length}@x.example`));
    let view = await hub.get(UploadRoster).execute(staff, { file, cohortId });
    while (view.status === 'reading') {
      await new Promise((resolve) => setTimeout(resolve, 100));
      view = await hub.get(RosterImportQuery).one(staff, view.id);
    }
    return view;
  }
  const confirm = ({ id, version }: RosterImportView) =>
    hub.get(UnitOfWork).write(staff, (tx) => hub.get(Enrolment).confirmImport(tx, { importId: id, version }));
  const forget = (daysAgo: number) =>
    hub
      .get(UnitOfWork)
      .record(staff, (tx) =>
        hub.get(ForgetRosters).execute(tx, new Date(hub.clock.now().getTime() - daysAgo * 86_400_000)),
      );
  const stored = async (importId: string) => {
    const rows = await hub.asOwner(
      `select i.samples, r.* from ventures.roster_import i
         left join ventures.roster_import_row r on r.import_id = i.id where i.id = $1`,
      [importId],
    );
    return JSON.stringify(rows);
  };

  it('keeps of a confirmed import its counts, and nothing that the file said', async () => {
    const view = await upload('다시책방');
    await confirm(view);
    const before = await hub.get(RosterImportQuery).one(staff, view.id);
    hub.clock.advance({ days: 31 });

    await forget(30);

    const after = await hub.get(RosterImportQuery).one(staff, view.id);
    expect(await stored(view.id)).not.toContain('다시책방');
    expect(after.counts).toEqual(before.counts);
    expect(after.columns.map(({ label, sample }) => [label, sample])).toEqual([
      ['창업팀명', ''],
      ['대표자', ''],
      ['이메일', ''],
    ]);
  });

  it('takes a dry run away that was never confirmed', async () => {
    const view = await upload('다시책방');
    hub.clock.advance({ days: 31 });

    await forget(30);

    expect(await stored(view.id)).toBe('[]');
  });

  it('leaves what is younger', async () => {
    const [waiting, done] = [await upload('다시책방'), await upload('숲길부엌집')];
    await confirm(done);
    hub.clock.advance({ days: 29 });

    await forget(30);

    expect(await stored(waiting.id)).toContain('다시책방');
    expect(await stored(done.id)).toContain('숲길부엌집');
  });
});
