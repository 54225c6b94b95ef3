import { Injectable } from '@nestjs/common';
import type { AddMentorBody, MentorView } from '@onsil/contracts';
import { Grants } from '@onsil/identity';
import { newId, NotFound, UnitOfWork, type Actor, type HubTx } from '@onsil/platform';

import { MentorExists } from '../mentoring.errors.js';
import { MentorQuery } from './mentor.query.js';

/** Makes somebody of the hub a mentor. With an account they get a mentor's home at once. */
@Injectable()
export class AddMentor {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly grants: Grants,
    private readonly mentors: MentorQuery,
  ) {}

  /** @throws NotFound when nobody of the hub is meant, MentorExists */
  execute(actor: Actor, { personId, participantId, ...profile }: AddMentorBody): Promise<MentorView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const who = await somebodyOfHub(tx, personId, participantId);
      const id = newId();
      const { specialties, languages, district, capacity, introduction } = profile;
      const [made] = await tx.rows(
        `insert into mentoring.mentor
           (id, hub_id, person_id, participant_id, specialties, languages, district, capacity, introduction, added_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing returning id`,
        [
          id,
          tx.hubId,
          who.personId,
          who.participantId,
          specialties,
          languages,
          district,
          capacity,
          introduction,
          tx.at,
        ],
      );
      if (!made) throw new MentorExists();
      tx.audit({
        action: 'mentor.added',
        subject: 'mentoring.mentor',
        subjectId: id,
        after: {
          person_id: who.personId,
          participant_id: who.participantId,
          specialties,
          languages,
          district,
          capacity,
        },
      });
      if (who.personId)
        await this.grants.give(tx, { personId: who.personId, role: 'mentor', scope: 'hub', scopeId: null });
      return this.mentors.in(tx, id);
    });
  }
}

/** A claimed participant stands for the person. Borrows identity.hub_grant, ventures.participant. */
async function somebodyOfHub(
  tx: HubTx,
  personId: string | null,
  participantId: string | null,
): Promise<{ readonly personId: string | null; readonly participantId: string | null }> {
  const [found] = await tx.rows<{ personId: string | null; participantId: string | null }>(
    personId
      ? `select person_id as "personId", null::uuid as "participantId" from identity.hub_grant
          where hub_id = $1 and person_id = $2 and ended_at is null limit 1`
      : `select person_id as "personId", case when person_id is null then id end as "participantId"
           from ventures.participant where hub_id = $1 and id = $2 for share`,
    [tx.hubId, personId ?? participantId],
  );
  if (!found) throw new NotFound();
  return found;
}
