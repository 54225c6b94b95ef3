import { Injectable } from '@nestjs/common';
import {
  REMINDER_KINDS,
  type Locale,
  type MailChoiceView,
  type ReminderTrigger,
  type SetMailChoiceBody,
} from '@onsil/contracts';
import { HubDirectory, jobActor, NotFound, UnitOfWork, type Actor, type HubEntry, type HubRead } from '@onsil/platform';

import { LinkKeys } from '../letters/link-keys.js';
import { claimedMailLink, isSignedBy } from '../letters/mail-link.rule.js';
import { ruleName } from '../letters/reminder-why.js';
import { recipientKey } from '../occasion/occasion.js';
import type { ReminderRule } from '../planning/reminder-rule.js';
import { OwnPreferences } from '../preferences/own-preferences.js';
import { StoppedTriggers } from '../preferences/stopped-triggers.js';

interface Row {
  readonly personId: string | null;
  readonly address: string;
  readonly locale: Locale;
  readonly trigger: ReminderTrigger;
  readonly offsetDays: number;
  readonly audiences: ReminderRule['audiences'];
  readonly isStopped: boolean;
}

/** One recipient and one kind of mail, as a signed link stands for them. */
interface Opened {
  readonly entry: HubEntry;
  readonly row: Row;
}

/** What can be done from the foot of a mail without signing in: see the rule's name, stop the kind, batch the mail. */
@Injectable()
export class MailChoices {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hubs: HubDirectory,
    private readonly keys: LinkKeys,
    private readonly stopped: StoppedTriggers,
    private readonly preferences: OwnPreferences,
  ) {}

  /** In the language of whoever looks, else in that of the mail. @throws NotFound for a link that is not ours */
  async look(token: string, locale?: Locale): Promise<MailChoiceView> {
    const { entry, row } = await this.opened(token);
    const own = row.personId && (await this.preferences.of(this.unitOfWork.readGlobal(), row.personId));
    return {
      hub: { name: entry.sender.name, slug: entry.hub.slug },
      trigger: row.trigger,
      rule: ruleName(locale ?? row.locale, row),
      isDuty: REMINDER_KINDS[row.trigger].isDuty,
      isStopped: row.isStopped,
      delivery: own ? own.delivery : null,
      digestTime: own ? own.digestTime : null,
    };
  }

  /** @throws NotFound, ReminderIsDuty */
  async choose({ token, isStopped, delivery }: SetMailChoiceBody, locale?: Locale): Promise<MailChoiceView> {
    const { entry, row } = await this.opened(token);
    if (isStopped !== undefined)
      await this.unitOfWork.write(actorOf(entry, row), (tx) =>
        this.stopped.set(tx, { recipientKey: recipientKey(row), trigger: row.trigger, isStopped }),
      );
    if (delivery !== undefined && row.personId) {
      const present = await this.preferences.of(this.unitOfWork.readGlobal(), row.personId);
      await this.preferences.set(row.personId, { ...present, delivery });
    }
    return this.look(token, locale);
  }

  /** Borrows nothing: a link is known by its hub's key, and shows what its own row says. */
  private async opened(token: string): Promise<Opened> {
    const link = claimedMailLink(token);
    const entry = link && (await this.hubs.find(link.hubId));
    if (!entry) throw new NotFound();
    const read: HubRead = this.unitOfWork.read(jobActor(entry.hub));
    if (!isSignedBy(token, await this.keys.of(read))) throw new NotFound();
    const [row] = await read.rows<Row>(
      `select p.person_id as "personId", p.address, p.locale, r.trigger, r.offset_days as "offsetDays", r.audiences,
              exists (select from reminders.stopped_trigger s where s.hub_id = p.hub_id
                         and s.recipient_key = p.recipient_key and s.trigger = r.trigger) as "isStopped"
         from reminders.planned_reminder p
         join reminders.reminder_rule r on r.hub_id = p.hub_id and r.id = p.rule_id
        where p.hub_id = $1 and p.id = $2`,
      [read.hubId, link.reminderId],
    );
    if (!row) throw new NotFound();
    return { entry, row };
  }
}

/** The person of the link acts, with no rights but this. */
function actorOf({ hub }: HubEntry, { personId, locale }: Row): Actor {
  return { ...jobActor(hub), kind: personId ? 'person' : 'job', personId, locale };
}
