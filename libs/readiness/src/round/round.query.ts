import { Injectable } from '@nestjs/common';
import type { ReadinessRoundList, ReadinessRoundRow } from '@onsil/contracts';
import { NotFound, UnitOfWork, type Actor, type HubTx } from '@onsil/platform';

import { ROUND_JSON, ROUNDS } from './round-json.js';

const finished = (perspective: string): string => `(select count(distinct a.team_id) from readiness.assessment a
  where a.hub_id = r.hub_id and a.round_id = r.id and a.perspective = '${perspective}' and a.finished_at is not null)`;

/** $1 hub, $2 cohort or null, $3 round or null. Borrows ventures.enrolment. */
const SQL = `
select ${ROUND_JSON} || jsonb_build_object(
         'teams', (select count(*) from ventures.enrolment e where e.hub_id = r.hub_id and e.cohort_id = r.cohort_id
                     and e.left_on is null),
         'finished', jsonb_build_object('self', ${finished('self')}, 'mentor', ${finished('mentor')},
                                        'staff', ${finished('staff')}, 'panel', ${finished('panel')})) as round
  from ${ROUNDS}
 where r.hub_id = $1 and ($2::uuid is null or r.cohort_id = $2) and ($3::uuid is null or r.id = $3)
 order by r.opened_at desc, r.id desc limit 100`;

/** Rounds as staff steer them. */
@Injectable()
export class RoundQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Newest first. Borrows programmes.cohort. @throws NotFound */
  async ofCohort(actor: Actor, cohortId: string): Promise<ReadinessRoundList> {
    const read = this.unitOfWork.read(actor);
    const [cohorts, rounds] = await read.batch(
      { text: `select id from programmes.cohort where hub_id = $1 and id = $2`, values: [actor.hub.id, cohortId] },
      { text: SQL, values: [actor.hub.id, cohortId, null] },
    );
    if (!cohorts?.[0]) throw new NotFound();
    return { items: rounds!.map(({ round }) => round as ReadinessRoundRow) };
  }

  /** One round inside a transaction that has just touched it. */
  async in(tx: HubTx, id: string): Promise<ReadinessRoundRow> {
    const [found] = await tx.rows<{ round: ReadinessRoundRow }>(SQL, [tx.hubId, null, id]);
    return found!.round;
  }
}
