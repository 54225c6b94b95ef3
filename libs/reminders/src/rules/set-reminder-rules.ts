import { Injectable } from '@nestjs/common';
import type { ReminderRulesView, ReminderRuleView } from '@onsil/contracts';
import { newId, StaleVersion, UnitOfWork, type Actor, type HubTx } from '@onsil/platform';

import type { ReminderRule } from '../planning/reminder-rule.js';
import { ReplanSubjects } from '../planning/replan-subjects.js';
import { inheritedPairs } from './default-rules.js';
import { editedRules } from './edited-rules.rule.js';
import { ReminderRules } from './reminder-rules.js';
import { ReminderRulesQuery } from './reminder-rules.query.js';

export interface SetReminderRulesCommand {
  /** Null: the hub's own, which hold where a programme has none. */
  readonly programmeId: string | null;
  readonly version: number;
  readonly items: readonly ReminderRuleView[];
}

/** Changes the rules of a hub or a programme, all at once, and what is planned with them. */
@Injectable()
export class SetReminderRules {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rules: ReminderRules,
    private readonly rulesQuery: ReminderRulesQuery,
    private readonly replan: ReplanSubjects,
  ) {}

  /** @throws NotFound, StaleVersion */
  execute(actor: Actor, { programmeId, version, items }: SetReminderRulesCommand): Promise<ReminderRulesView> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.rules.establish(tx);
      await tx.rows(
        `select from reminders.reminder_rule where hub_id = $1 and programme_id is null order by id for update`,
        [tx.hubId],
      );
      const present = await this.rulesQuery.of(tx, programmeId);
      if (present.version !== version) throw new StaleVersion(await this.rulesQuery.view(tx, actor, programmeId));

      const rules = editedRules(present.rules, items, { programmeId, version: version + 1, newId });
      await this.rules.save(tx, rules);
      if (present.isInherited) await this.adopt(tx, programmeId!);
      auditChanges(tx, present.rules, rules);
      await this.replan.inTurns(tx, { programmeId, kind: null, after: null, since: tx.at.toISOString() });
      return this.rulesQuery.view(tx, actor, programmeId);
    });
  }

  /** What the hub's rules had planned for the programme goes on under the programme's own copies of them. */
  private async adopt(tx: HubTx, programmeId: string): Promise<void> {
    const [ofHub, own] = [await this.rules.kept(tx, null), await this.rules.kept(tx, programmeId)];
    const pairs = inheritedPairs(programmeId, ofHub).filter((pair) => own.some(({ id }) => id === pair.own));
    for (const { kind, ids } of await this.replan.under(tx, programmeId))
      await tx.rows(
        `update reminders.planned_reminder p set rule_id = pair.own
           from unnest($4::uuid[], $5::uuid[]) as pair (of_hub, own)
          where p.hub_id = $1 and p.subject_kind = $2 and p.subject_id = any ($3) and p.rule_id = pair.of_hub`,
        [tx.hubId, kind, ids, pairs.map(({ ofHub: id }) => id), pairs.map(({ own: id }) => id)],
      );
  }
}

function auditChanges(tx: HubTx, before: readonly ReminderRule[], after: readonly ReminderRule[]): void {
  const known = new Map(before.map((rule) => [rule.id, rule]));
  for (const rule of after)
    tx.audit({
      action: 'reminder_rule.set',
      subject: 'reminders.reminder_rule',
      subjectId: rule.id,
      ...(known.has(rule.id) && { before: columnsOf(known.get(rule.id)!) }),
      after: columnsOf(rule),
    });
}

function columnsOf(rule: ReminderRule): Record<string, unknown> {
  const { trigger, offsetDays, counting, timeOfDay, audiences, isEnabled } = rule;
  return { trigger, offset_days: offsetDays, counting, time_of_day: timeOfDay, audiences, enabled: isEnabled };
}
