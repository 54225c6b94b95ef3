import { Injectable } from '@nestjs/common';
import type { MentoringSettingsBody, MentoringSettingsView } from '@onsil/contracts';
import { newId, StaleVersion, UnitOfWork, type Actor } from '@onsil/platform';

import { MentoringReminders } from '../reminding/mentoring-reminders.js';
import { settingsOf } from './mentoring-settings.js';

export interface SetMentoringSettingsCommand extends MentoringSettingsBody {
  /** 0 while the defaults are in force. */
  readonly version: number;
}

/** A manager says when a pair counts as silent, and whether mentors see the lead's contact. */
@Injectable()
export class SetMentoringSettings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reminders: MentoringReminders,
  ) {}

  /** @throws StaleVersion */
  execute(
    actor: Actor,
    { silentAfterDays, showsLeadContact, version }: SetMentoringSettingsCommand,
  ): Promise<MentoringSettingsView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const before = await settingsOf(tx);
      const [set] = await tx.rows<{ id: string; version: number }>(
        `insert into mentoring.setting as s (id, hub_id, silent_after_days, shows_lead_contact)
         select $1, $2, $3, $4 where $5 = 0 or exists (select from mentoring.setting where hub_id = $2)
         on conflict (hub_id) do update
           set silent_after_days = excluded.silent_after_days, shows_lead_contact = excluded.shows_lead_contact,
               version = s.version + 1
         where s.version = $5
         returning s.id, s.version`,
        [newId(), tx.hubId, silentAfterDays, showsLeadContact, version],
      );
      if (!set) throw new StaleVersion(await settingsOf(tx));
      tx.audit({
        action: 'mentoring.settings_changed',
        subject: 'mentoring.setting',
        subjectId: set.id,
        before: { silent_after_days: before.silentAfterDays, shows_lead_contact: before.showsLeadContact },
        after: { silent_after_days: silentAfterDays, shows_lead_contact: showsLeadContact },
      });
      if (silentAfterDays !== before.silentAfterDays) await this.reminders.inTurns(tx);
      return { silentAfterDays, showsLeadContact, version: set.version };
    });
  }
}
