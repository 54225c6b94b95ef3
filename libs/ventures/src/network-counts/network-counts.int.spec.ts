import { text } from 'node:stream/consumers';

import { describe, expect, it } from '@jest/globals';
import { newId, UnitOfWork } from '@onsil/platform';
import { insertPerson } from '@onsil/testing/identity';
import { freshHub, type HubHarness } from '@onsil/testing/platform';
import { parse } from 'csv-parse/sync';

import { insertCohort, insertTeam } from '../../testing/index.js';
import { Enrolment } from '../enrolment/enrolment.js';
import { VenturesModule } from '../ventures.module.js';
import { ExportNetworkCounts } from './export-network-counts.js';
import { networkCounts } from './network-counts.query.js';

describe('the counts of a network', () => {
  const countsOf = async ({ get, networkId }: HubHarness) =>
    (await networkCounts(get(UnitOfWork).readGlobal(), networkId)).items;

  it('are of open cohorts and the teams on them, each team once, in its own hubs only', async () => {
    const [hub, other] = [await freshHub({ modules: [VenturesModule] }), await freshHub({ modules: [VenturesModule] })];
    const open = [await insertCohort(hub), await insertCohort(hub, { name: '2기' })];
    const draft = await insertCohort(hub, { phase: 'draft' });
    await hub.tx(async (tx) => {
      const enrolment = hub.get(Enrolment);
      const [first, second, later] = [await insertTeam(tx), await insertTeam(tx), await insertTeam(tx)];
      for (const cohortId of open) await enrolment.enrol(tx, { cohortId, teamIds: [first.teamId] });
      await enrolment.enrol(tx, { cohortId: open[0]!, teamIds: [second.teamId] });
      await enrolment.enrol(tx, { cohortId: draft, teamIds: [later.teamId] });
      await enrolment.leave(tx, {
        cohortId: open[0]!,
        teamId: second.teamId,
        exit: 'withdrawn',
        reason: '그만둠',
      });
    });

    const { content } = await hub.get(ExportNetworkCounts).execute(
      { personId: (await insertPerson(hub)).id, sessionId: newId(), locale: 'ko' },
      {
        networkId: hub.networkId,
        format: 'csv',
      },
    );
    const [, ...rows] = parse(await text(content), { bom: true }) as string[][];
    expect(rows).toEqual([[expect.any(String), expect.any(String), hub.hub.slug, '2', '1', '0', '0', '0', '0']]);
    const left = await hub.asOwner(
      `select action, subject from platform.global_audit_entry where subject_id = $1 and action like 'network_counts%'`,
      [hub.networkId],
    );
    expect(left).toEqual([{ action: 'network_counts.exported_csv', subject: 'network.network' }]);
    expect(await countsOf(hub)).toEqual([{ slug: hub.hub.slug, openCohorts: 2, teams: 1 }]);
    expect(await countsOf(other)).toEqual([{ slug: other.hub.slug, openCohorts: 0, teams: 0 }]);
  });
});
