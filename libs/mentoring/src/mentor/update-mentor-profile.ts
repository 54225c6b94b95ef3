import { Injectable } from '@nestjs/common';
import type { MentorProfileView, UpdateMentorProfileBody } from '@onsil/contracts';
import { NotFound, StaleVersion, UnitOfWork, type Actor } from '@onsil/platform';

import { MentorProfileQuery } from './mentor-profile.query.js';

export interface UpdateMentorProfileCommand extends UpdateMentorProfileBody {
  readonly version: number;
}

/** A mentor corrects what the hub knows of them. Capacity and resting stay staff's; the wish is the mentor's. */
@Injectable()
export class UpdateMentorProfile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly profiles: MentorProfileQuery,
  ) {}

  /** @throws NotFound when the actor is no mentor of the hub, StaleVersion */
  execute(actor: Actor, { version, ...profile }: UpdateMentorProfileCommand): Promise<MentorProfileView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const [before] = await tx.rows<{ id: string; version: number } & Record<string, unknown>>(
        `select id, specialties, languages, district, introduction, capacity_wish, version
           from mentoring.mentor where hub_id = $1 and person_id = $2 for update`,
        [tx.hubId, actor.personId],
      );
      if (!before) throw new NotFound();
      if (before.version !== version) throw new StaleVersion(await this.profiles.in(tx, actor.personId));
      const { specialties, languages, district, introduction, capacityWish } = profile;
      await tx.rows(
        `update mentoring.mentor set specialties = $3, languages = $4, district = $5, introduction = $6,
                capacity_wish = $7, version = version + 1 where hub_id = $1 and id = $2`,
        [tx.hubId, before.id, specialties, languages, district, introduction, capacityWish],
      );
      const { id, version: _, ...columns } = before;
      tx.audit({
        action: 'mentor.profile_updated',
        subject: 'mentoring.mentor',
        subjectId: id,
        before: columns,
        after: { specialties, languages, district, introduction, capacity_wish: capacityWish },
      });
      return this.profiles.in(tx, actor.personId);
    });
  }
}
