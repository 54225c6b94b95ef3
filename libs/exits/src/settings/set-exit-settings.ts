import { Injectable } from '@nestjs/common';
import type { ExitSettingsBody, ExitSettingsView } from '@onsil/contracts';
import { newId, StaleVersion, UnitOfWork, type Actor } from '@onsil/platform';

import { exitSettings } from './exit-settings.query.js';

/** A manager says how many days teams are given; what is under way keeps the days it was given. */
@Injectable()
export class SetExitSettings {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws StaleVersion */
  execute(
    actor: Actor,
    { noticeDays, appealDays, version }: ExitSettingsBody & { readonly version: number },
  ): Promise<ExitSettingsView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const before = await exitSettings(tx, actor);
      const saved = await tx.rows<{ id: string }>(
        `insert into exits.setting as s (id, hub_id, notice_days, appeal_days, version) values ($1, $2, $3, $4, 1)
         on conflict (hub_id) do update
           set notice_days = excluded.notice_days, appeal_days = excluded.appeal_days, version = s.version + 1
         where s.version = $5 returning s.id`,
        [newId(), tx.hubId, noticeDays, appealDays, version],
      );
      if (saved.length === 0 || before.version !== version) throw new StaleVersion(await exitSettings(tx, actor));
      tx.audit({
        action: 'exit_settings.changed',
        subject: 'exits.setting',
        subjectId: saved[0]!.id,
        before: { notice_days: before.noticeDays, appeal_days: before.appealDays },
        after: { notice_days: noticeDays, appeal_days: appealDays },
      });
      return exitSettings(tx, actor);
    });
  }
}
