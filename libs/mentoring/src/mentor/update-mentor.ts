import { Injectable } from '@nestjs/common';
import type { MentorView, UpdateMentorBody } from '@onsil/contracts';
import { NotFound, StaleVersion, UnitOfWork, type Actor } from '@onsil/platform';

import { MentorQuery } from './mentor.query.js';

export interface UpdateMentorCommand extends UpdateMentorBody {
  readonly mentorId: string;
  readonly version: number;
}

/** Changes what a mentor offers; a capacity below the teams they have binds the next assignment only. */
@Injectable()
export class UpdateMentor {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly mentors: MentorQuery,
  ) {}

  /** @throws NotFound, StaleVersion */
  execute(actor: Actor, { mentorId, version, ...profile }: UpdateMentorCommand): Promise<MentorView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const [before] = await tx.rows<{ version: number } & Record<string, unknown>>(
        `select specialties, languages, district, capacity, introduction, is_resting, version
           from mentoring.mentor where hub_id = $1 and id = $2 for update`,
        [tx.hubId, mentorId],
      );
      if (!before) throw new NotFound();
      if (before.version !== version) throw new StaleVersion(await this.mentors.in(tx, mentorId));
      const { specialties, languages, district, capacity, introduction, isResting } = profile;
      await tx.rows(
        `update mentoring.mentor set specialties = $3, languages = $4, district = $5, capacity = $6, introduction = $7,
                is_resting = $8, version = version + 1 where hub_id = $1 and id = $2`,
        [tx.hubId, mentorId, specialties, languages, district, capacity, introduction, isResting],
      );
      const { version: _, ...columns } = before;
      tx.audit({
        action: 'mentor.updated',
        subject: 'mentoring.mentor',
        subjectId: mentorId,
        before: columns,
        after: { specialties, languages, district, capacity, introduction, is_resting: isResting },
      });
      return this.mentors.in(tx, mentorId);
    });
  }
}
