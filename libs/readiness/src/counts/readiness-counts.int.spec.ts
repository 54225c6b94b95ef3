import { text } from 'node:stream/consumers';

import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@onsil/platform';
import { insertGrant, insertPerson } from '@onsil/testing/identity';
import { freshHub, type HubHarness } from '@onsil/testing/platform';
import { parse } from 'csv-parse/sync';

import { answerUpTo, insertAssessedTeam, type AssessedTeam } from '../../testing/index.js';
import { ReadinessModule } from '../readiness.module.js';
import { CloseRound } from '../round/close-round.js';
import { ExportReadinessCounts } from './export-readiness-counts.js';
import { ReadinessCountsQuery } from './readiness-counts.query.js';

/** As many further teams of the cohort, assessed at one level in every dimension. */
const ASSESSED = `
with team as (
  insert into ventures.team (id, hub_id, name, name_key, created_at)
  select gen_random_uuid(), $1, format('팀 %s-%s', $4::int, n), format('팀 %s-%s', $4::int, n), now() from generate_series(1, $5) n returning id),
enrolled as (
  insert into ventures.enrolment (id, hub_id, team_id, cohort_id, enrolled_on)
  select gen_random_uuid(), $1, id, $2, '2031-01-01' from team),
assessed as (
  insert into readiness.assessment (id, hub_id, round_id, team_id, perspective, started_at, finished_at)
  select gen_random_uuid(), $1, $3, id, 'self', now(), now() from team returning id)
insert into readiness.dimension_level (id, hub_id, assessment_id, dimension_key, level, asserted)
select gen_random_uuid(), $1, a.id, d->>'key', $4, $4
  from assessed a, readiness.round r join readiness.framework f on f.id = r.framework_id,
       jsonb_array_elements(f.content->'dimensions') d where r.id = $3`;

describe('the readiness that an observer counts', () => {
  let hub: HubHarness;
  let team: AssessedTeam;
  let observer: Actor;

  beforeEach(async () => {
    hub = await freshHub({ modules: [ReadinessModule] });
    hub.clock.set('2031-03-04T08:00:00Z');
    team = await insertAssessedTeam(hub);
    const { id: personId } = await insertPerson(hub, { name: '참관 01' });
    observer = hub.actorAs('funder_observer', { personId });
  });

  const teamsAt = (level: number, count: number) =>
    hub.asOwner(ASSESSED, [hub.hub.id, team.cohortId, team.round.id, level, count]);
  const notAssessed = (count: number) =>
    hub.asOwner(
      `with team as (
         insert into ventures.team (id, hub_id, name, name_key, created_at)
         select gen_random_uuid(), $1, format('새 팀 %s', n), format('새 팀 %s', n), now() from generate_series(1, $3) n returning id)
       insert into ventures.enrolment (id, hub_id, team_id, cohort_id, enrolled_on)
       select gen_random_uuid(), $1, id, $2, '2031-01-01' from team`,
      [hub.hub.id, team.cohortId, count],
    );
  const close = () => hub.get(CloseRound).execute(team.staff, { roundId: team.round.id, version: 1 });
  const grant = async () => {
    const [cohort] = await hub.asOwner<{ programmeId: string }>(
      `select programme_id as "programmeId" from programmes.cohort where id = $1`,
      [team.cohortId],
    );
    await insertGrant(hub, {
      personId: observer.personId!,
      role: 'funder_observer',
      scope: 'programme',
      scopeId: cohort!.programmeId,
    });
  };
  const items = async (actor = observer) => (await hub.get(ReadinessCountsQuery).execute(actor)).items;
  const market = async () => {
    const { notAssessed, levels } = (await items())[0]!.dimensions.find(({ key }) => key === 'market')!;
    return { notAssessed, told: levels.filter(({ teams }) => teams !== null) };
  };

  it('is of the last closed round of the programmes that are theirs', async () => {
    await teamsAt(2, 6);
    await grant();
    expect(await items()).toEqual([]);

    await close();

    expect(await items()).toMatchObject([{ cohortId: team.cohortId, teams: 7, round: { id: team.round.id } }]);
    expect(await items(hub.actorAs('funder_observer'))).toEqual([]);
    expect(await items(team.manager)).toHaveLength(1);
  });

  it('hides what is under 5, and what would tell it by subtraction: who was not assessed is counted too', async () => {
    await teamsAt(2, 6);
    await teamsAt(3, 8);
    await grant();
    await close();

    expect(await market()).toEqual({ notAssessed: null, told: [{ level: 3, teams: 8 }] });
  });

  it('tells of those who were not assessed in every dimension or in none: what one hides, no other tells', async () => {
    await teamsAt(3, 20);
    await hub.asOwner(
      `update readiness.dimension_level set level = 1 where id in (
         select id from readiness.dimension_level where hub_id = $1 and dimension_key = 'market' limit 3)`,
      [hub.hub.id],
    );
    await notAssessed(6);
    await grant();
    await close();

    const [{ teams, dimensions }] = (await items()) as [Awaited<ReturnType<typeof items>>[number]];

    expect([teams, await market()]).toEqual([27, { notAssessed: 7, told: [] }]);
    expect(new Set(dimensions.map((dimension) => dimension.notAssessed))).toEqual(new Set([7]));
  });

  it('takes of each team the lowest level that anybody found', async () => {
    await teamsAt(0, 6);
    for (const [as, by, level] of [
      ['self', team.lead, 3],
      ['staff', team.staff, 0],
    ] as const) {
      const { id } = await answerUpTo(hub, team, { by, as, level: 1 });
      await hub.asOwner(`update readiness.dimension_level set level = $2, asserted = $2 where assessment_id = $1`, [
        id,
        level,
      ]);
    }
    await grant();
    await close();

    expect(await market()).toEqual({ notAssessed: null, told: [{ level: 0, teams: 7 }] });
  });

  it('leaves as a file with the same gaps, and in the trail', async () => {
    await teamsAt(2, 6);
    await teamsAt(3, 8);
    await grant();
    await close();

    const { content } = await hub.get(ExportReadinessCounts).execute(observer, 'csv');

    const [head, ...rows] = parse(await text(content), { bom: true }) as string[][];
    expect(head!.slice(-3)).toEqual(['차원', '단계', '팀 수']);
    expect(rows.filter((row) => row[7] !== '가림').map((row) => row.slice(6))).toEqual(
      rows.filter((row) => row[6] === '3').map(() => ['3', '8']),
    );
    expect((await hub.auditTrail()).at(-1)).toMatchObject({
      action: 'data.exported',
      person_id: observer.personId,
      after: { kind: 'readiness_counts', format: 'csv' },
    });
  });
});
