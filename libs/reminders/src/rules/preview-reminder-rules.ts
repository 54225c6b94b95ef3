import { Injectable } from '@nestjs/common';
import type { ReminderRulesPreview, ReminderRuleView } from '@onsil/contracts';
import { Clock, newId, UnitOfWork, type Actor, type HubRead } from '@onsil/platform';

import { wordsOf } from '../letters/reminder-words.js';
import { occasionInstant } from '../planning/reminder-moment.rule.js';
import type { ReminderRule } from '../planning/reminder-rule.js';
import { ReplanSubjects } from '../planning/replan-subjects.js';
import { replanned, type StandingReminder } from '../planning/replanned.rule.js';
import { STANDING_REMINDERS } from '../planning/standing-reminders.query.js';
import { Wanted } from '../planning/wanted.js';
import type { WantedReminder } from '../planning/wanted-reminders.rule.js';
import { senderName } from '../overview/hub-name.query.js';
import { inheritedPairs } from './default-rules.js';
import { editedRules } from './edited-rules.rule.js';
import { ReminderRules } from './reminder-rules.js';
import { ReminderRulesQuery } from './reminder-rules.query.js';

const SHOWN_FIRST = 10;

/** What edited rules would send, by the same computation that plans; nothing is saved. */
@Injectable()
export class PreviewReminderRules {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly rules: ReminderRules,
    private readonly rulesQuery: ReminderRulesQuery,
    private readonly subjects: ReplanSubjects,
    private readonly wanted: Wanted,
  ) {}

  async execute(
    actor: Actor,
    { programmeId, items }: { programmeId: string | null; items: readonly ReminderRuleView[] },
  ): Promise<ReminderRulesPreview> {
    const read = this.unitOfWork.read(actor);
    const now = this.clock.now();
    const { draft, idsInBody } = await this.draft(read, programmeId, items);
    const instead = new RulesInstead(
      await this.otherRules(read, programmeId),
      draft.filter(({ isEnabled }) => isEnabled),
    );
    const coming: WantedReminder[] = [];
    const changes = { added: 0, moved: 0, removed: 0 };
    for (const { kind, ids } of await this.subjects.under(read, programmeId)) {
      const wanted = await this.wanted.of(read, actor.hub, { kind, ids }, instead);
      const standing = await read.rows<StandingReminder>(STANDING_REMINDERS, [read.hubId, ids, kind]);
      const { planned, moved, movedIntoPast, cancelled } = replanned(wanted, standing, now);
      coming.push(...wanted.filter(({ dueAt }) => dueAt > now));
      changes.added += planned.length;
      changes.moved += moved.length;
      changes.removed += cancelled.length + movedIntoPast.length;
    }
    coming.sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
    const hub = { name: await senderName(read, read.hubId), timeZone: actor.hub.timeZone };
    return {
      asOf: now.toISOString(),
      total: coming.length,
      people: new Set(coming.map(({ recipientKey }) => recipientKey)).size,
      ...changes,
      byRule: items.map(({ id }) => {
        const ofRule = coming.filter(({ rule }) => idsInBody.get(rule.id) === id);
        return { ruleId: id, count: ofRule.length, nextAt: ofRule[0]?.dueAt.toISOString() ?? null };
      }),
      first: coming.slice(0, SHOWN_FIRST).map(({ rule, occasion, recipient, dueAt }) => ({
        sendsAt: dueAt.toISOString(),
        ruleId: idsInBody.get(rule.id) ?? rule.id,
        trigger: rule.trigger,
        recipient: recipient.name,
        subject: wordsOf(
          {
            trigger: rule.trigger,
            audience: recipient.audience,
            facts: occasion.facts,
            occasionAt: occasionInstant(occasion.base, hub.timeZone),
          },
          { locale: actor.locale, hub, at: dueAt },
        ).subject,
      })),
    };
  }

  /** The rules as they would be kept; those that a programme would inherit stand for the hub's, under which things are planned. */
  private async draft(
    read: HubRead,
    programmeId: string | null,
    items: readonly ReminderRuleView[],
  ): Promise<{ draft: readonly ReminderRule[]; idsInBody: ReadonlyMap<string, string> }> {
    const { rules, isInherited } = await this.rulesQuery.of(read, programmeId);
    const made: string[] = [];
    const edited = editedRules(rules, items, {
      programmeId,
      version: 0,
      newId: () => made[made.push(newId()) - 1]!,
    });
    const fresh = items.filter(({ id, trigger }) => rules.find((rule) => rule.id === id)?.trigger !== trigger);
    const idOfFresh = new Map(made.map((id, i) => [id, fresh[i]!.id]));
    const pairs = isInherited ? inheritedPairs(programmeId!, (await this.rulesQuery.of(read, null)).rules) : [];
    const ofHub = new Map(pairs.map((pair) => [pair.own, pair.ofHub]));
    const draft = edited.map((rule) => ({ ...rule, id: ofHub.get(rule.id) ?? rule.id }));
    return { draft, idsInBody: new Map(edited.map(({ id }, i) => [draft[i]!.id, idOfFresh.get(id) ?? id])) };
  }

  /** Where the hub's rules are edited, programmes with rules of their own keep them. */
  private async otherRules(
    read: HubRead,
    programmeId: string | null,
  ): Promise<ReadonlyMap<string | null, readonly ReminderRule[]>> {
    if (programmeId !== null) return new Map();
    const own = await read.rows<{ id: string }>(
      `select distinct programme_id as id from reminders.reminder_rule where hub_id = $1 and programme_id is not null`,
      [read.hubId],
    );
    return this.rules.inForce(
      read,
      own.map(({ id }) => id),
    );
  }
}

/** The edited rules, wherever no others hold. */
class RulesInstead extends Map<string | null, readonly ReminderRule[]> {
  constructor(
    others: ReadonlyMap<string | null, readonly ReminderRule[]>,
    private readonly edited: readonly ReminderRule[],
  ) {
    super(others);
  }

  override get(programmeId: string | null): readonly ReminderRule[] {
    return super.get(programmeId) ?? this.edited;
  }
}
