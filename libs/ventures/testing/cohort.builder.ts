import { newId } from '@onsil/platform';
import type { HubHarness } from '@onsil/testing/platform';

/** Stores an open cohort without a plan; answers its id. */
export async function insertCohort(
  { asOwner, hub }: Pick<HubHarness, 'asOwner' | 'hub'>,
  { name = '1기', phase = 'open' }: { name?: string; phase?: 'draft' | 'open' | 'closed' } = {},
): Promise<string> {
  const [programmeId, cohortId] = [newId(), newId()];
  await asOwner(`insert into programmes.programme (id, hub_id, name, year) values ($1, $2, $3, 2031)`, [
    programmeId,
    hub.id,
    `육성사업 ${programmeId.slice(-6)}`,
  ]);
  await asOwner(
    `insert into programmes.cohort (id, hub_id, programme_id, name, starts_on, ends_on, phase)
     values ($1, $2, $3, $4, '2031-03-01', '2031-12-31', $5)`,
    [cohortId, hub.id, programmeId, name, phase],
  );
  return cohortId;
}
