import { beforeEach, describe, expect, it } from '@jest/globals';
import { NotFound, StaleVersion, type Actor } from '@onsil/platform';
import { insertGrant, insertPerson } from '@onsil/testing/identity';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { aMilestoneDraft, aPlanDraft, aStageDraft, insertCohort } from '../../testing/index.js';
import {
  CohortIsClosed,
  CohortIsNotClosed,
  CohortIsNotOpen,
  CohortIsOpenAlready,
  CohortNameTaken,
  CohortNotReady,
} from '../programmes.errors.js';
import { ProgrammesModule } from '../programmes.module.js';
import { CloseCohort } from './close-cohort.js';
import { OpenCohort } from './open-cohort.js';
import { RenameCohort } from './rename-cohort.js';
import { ReopenCohort } from './reopen-cohort.js';
import { SetupReader } from './setup-reader.js';

const REASON = '정산까지 마쳤어요.';

describe('the phases of a cohort', () => {
  let hub: HubHarness;
  let manager: Actor;

  const addReviewer = async () => insertGrant(hub, { personId: (await insertPerson(hub)).id, role: 'hub_staff' });

  beforeEach(async () => {
    hub = await freshHub({ modules: [ProgrammesModule] });
    manager = hub.actorAs('hub_manager');
  });

  it('opens a cohort whose required steps are done, and tells other modules', async () => {
    const { cohortId } = await hub.tx((tx) => insertCohort(tx));
    await addReviewer();

    const opened = await hub.get(OpenCohort).execute(manager, { cohortId, version: 1 });

    expect(opened).toMatchObject({ phase: 'open', version: 2 });
    expect(await hub.outbox()).toEqual([
      expect.objectContaining({ name: 'programmes.cohort_opened.v1', payload: { cohortId } }),
    ]);
    expect(await hub.auditTrail()).toEqual([
      expect.objectContaining({
        action: 'cohort.opened',
        subject_id: cohortId,
        before: { phase: 'draft' },
        after: { phase: 'open' },
      }),
    ]);
  });

  it('refuses to open and says what is missing, milestone by milestone', async () => {
    const draft = aPlanDraft({ stages: [aStageDraft({ milestones: [aMilestoneDraft({ evidence: [] })] })] });
    const { cohortId } = await hub.tx((tx) => insertCohort(tx, { draft }));

    const refusal = hub.get(OpenCohort).execute(manager, { cohortId, version: 1 });

    await expect(refusal).rejects.toThrow(CohortNotReady);
    await expect(refusal).rejects.toMatchObject({ params: { missing: 2 } });
    const { steps, required, requiredDone } = await hub.get(SetupReader).view(hub.read, manager, cohortId);
    expect([requiredDone, required]).toEqual([3, 5]);
    expect(steps.filter(({ weight, done }) => weight === 'required' && !done)).toEqual([
      expect.objectContaining({ step: 'evidence', milestones: ['M1'] }),
      expect.objectContaining({ step: 'reviewer', milestones: [] }),
    ]);
    expect(await hub.outbox()).toEqual([]);
  });

  it('closes an open cohort and reopens it, each with its reason', async () => {
    const { cohortId } = await hub.tx((tx) => insertCohort(tx, { phase: 'open' }));

    const closed = await hub.get(CloseCohort).execute(manager, { cohortId, version: 1, reason: REASON });
    const reopened = await hub
      .get(ReopenCohort)
      .execute(manager, { cohortId, version: 2, reason: '한 팀이 남았어요.' });

    expect([closed.phase, reopened.phase]).toEqual(['closed', 'open']);
    expect((await hub.auditTrail()).map(({ action, reason }) => [action, reason])).toEqual([
      ['cohort.closed', REASON],
      ['cohort.reopened', '한 팀이 남았어요.'],
    ]);
  });

  it('refuses every step that the phase does not allow', async () => {
    const of = async (phase: 'draft' | 'open' | 'closed') => ({
      cohortId: (await hub.tx((tx) => insertCohort(tx, { phase }))).cohortId,
      version: 1,
    });
    const [draft, open, closed] = [await of('draft'), await of('open'), await of('closed')];

    await expect(hub.get(OpenCohort).execute(manager, open)).rejects.toThrow(CohortIsOpenAlready);
    await expect(hub.get(OpenCohort).execute(manager, closed)).rejects.toThrow(CohortIsClosed);
    await expect(hub.get(CloseCohort).execute(manager, { ...draft, reason: REASON })).rejects.toThrow(CohortIsNotOpen);
    await expect(hub.get(ReopenCohort).execute(manager, { ...open, reason: REASON })).rejects.toThrow(
      CohortIsNotClosed,
    );
    await expect(hub.get(RenameCohort).execute(manager, { ...closed, name: '2기' })).rejects.toThrow(CohortIsClosed);
  });

  it('renames a cohort, but not to the name of its neighbour', async () => {
    const { cohortId, programmeId } = await hub.tx((tx) => insertCohort(tx, { name: '1기' }));
    await hub.tx((tx) =>
      tx.rows(
        `insert into programmes.cohort (id, hub_id, programme_id, name, starts_on, ends_on)
       values (gen_random_uuid(), $1, $2, '2기', '2031-01-01', '2031-12-31')`,
        [tx.hubId, programmeId],
      ),
    );

    await expect(hub.get(RenameCohort).execute(manager, { cohortId, version: 1, name: '2기' })).rejects.toThrow(
      CohortNameTaken,
    );
    await expect(hub.get(RenameCohort).execute(manager, { cohortId, version: 1, name: '3기' })).resolves.toMatchObject({
      name: '3기',
      version: 2,
    });
    await expect(hub.get(RenameCohort).execute(manager, { cohortId, version: 1, name: '4기' })).rejects.toThrow(
      StaleVersion,
    );
  });

  it('cannot see another hub’s cohort', async () => {
    const { cohortId } = await hub.tx((tx) => insertCohort(tx, { phase: 'open' }));
    const stranger = (await freshHub({ modules: [ProgrammesModule] })).actorAs('hub_manager');

    await expect(hub.get(OpenCohort).execute(stranger, { cohortId, version: 1 })).rejects.toThrow(NotFound);
    await expect(hub.get(CloseCohort).execute(stranger, { cohortId, version: 1, reason: REASON })).rejects.toThrow(
      NotFound,
    );
    await expect(hub.get(SetupReader).view(hub.read, hub.actorAs('team_lead'), cohortId)).rejects.toThrow(NotFound);
  });
});
