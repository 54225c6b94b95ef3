import { Injectable } from '@nestjs/common';
import { NotFound, UnitOfWork, type Actor } from '@onsil/platform';

import { FrameworkInUse } from '../readiness.errors.js';
import type { FrameworkRef } from './frameworks.js';
import { lockVersions } from './lock-versions.js';

/** Takes a framework that the hub loaded off its list, while nothing rests on it. What it said stays in the records. */
@Injectable()
export class TakeFrameworkOff {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Borrows programmes.stage. @throws NotFound, FrameworkInUse */
  execute(actor: Actor, { key, version }: FrameworkRef): Promise<void> {
    return this.unitOfWork.write(actor, async (tx) => {
      await lockVersions(tx, key); // two versions at once: a gate needs one that stays
      // Held against a round that is opened with it at this moment, whose key to it waits, or is waited for.
      const [framework] = await tx.rows<{ id: string }>(
        `select id from readiness.framework
          where hub_id = $1 and key = $2 and number = $3 and origin = 'loaded' and taken_off_at is null for update`,
        [tx.hubId, key, version],
      );
      if (!framework) throw new NotFound();
      const [used] = await tx.rows<{ cohorts: number; isLast: boolean; isAsked: boolean }>(
        `select (select count(*)::int from readiness.cohort_framework where hub_id = $1 and framework_id = $2) as cohorts,
                not exists (select from readiness.framework
                             where hub_id = $1 and key = $3 and id <> $2 and taken_off_at is null) as "isLast",
                exists (select from programmes.stage
                         where hub_id = $1 and jsonb_path_exists(gate, '$.** ? (@.kind == "readiness" && @.framework == $key)',
                                                                 jsonb_build_object('key', $3::text))) as "isAsked"`,
        [tx.hubId, framework.id, key],
      );
      const { cohorts, isLast, isAsked } = used!;
      if (cohorts > 0 || (isLast && isAsked)) throw new FrameworkInUse();
      await tx.rows(
        `update readiness.framework set taken_off_by = $3, taken_off_at = $4 where hub_id = $1 and id = $2`,
        [tx.hubId, framework.id, actor.personId, tx.at],
      );
      tx.audit({
        action: 'readiness_framework.taken_off',
        subject: 'readiness.framework',
        subjectId: framework.id,
        before: { key, number: version },
      });
    });
  }
}
