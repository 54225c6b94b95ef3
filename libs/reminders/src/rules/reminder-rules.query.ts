import { Injectable } from '@nestjs/common';
import { REMINDER_TRIGGERS, type ReminderRulesView, type ReminderRuleView } from '@onsil/contracts';
import { NotFound, reachesHub, type Actor, type HubRead, type HubTx } from '@onsil/platform';

import { Sources } from '../occasion/sources.js';
import type { ReminderRule } from '../planning/reminder-rule.js';
import { defaultRules, inheritedRules } from './default-rules.js';
import { ReminderRules } from './reminder-rules.js';

/** The rules of a programme or of the hub, on or off. */
export interface RuleSet {
  readonly rules: readonly ReminderRule[];
  readonly version: number;
  readonly isInherited: boolean;
}

@Injectable()
export class ReminderRulesQuery {
  constructor(
    private readonly rules: ReminderRules,
    private readonly sources: Sources,
  ) {}

  /** @throws NotFound for a programme that is not the hub's */
  async of(sql: HubTx | HubRead, programmeId: string | null): Promise<RuleSet> {
    const own = await this.rules.kept(sql, programmeId);
    if (own.length > 0) return { rules: own, version: versionOf(own), isInherited: false };
    if (programmeId === null) return { rules: defaultRules(sql.hubId), version: 0, isInherited: false };
    if (!(await this.sources.hasProgramme(sql, programmeId))) throw new NotFound();
    const { rules } = await this.of(sql, null);
    return { rules: inheritedRules(programmeId, rules), version: 0, isInherited: true };
  }

  /** @throws NotFound */
  async view(sql: HubTx | HubRead, actor: Actor, programmeId: string | null): Promise<ReminderRulesView> {
    const { rules, version, isInherited } = await this.of(sql, programmeId);
    const order = (rule: ReminderRule) => REMINDER_TRIGGERS.indexOf(rule.trigger);
    return {
      items: [...rules].sort((a, b) => order(a) - order(b) || a.position - b.position).map(ruleView),
      version,
      isInherited,
      canConfigure: reachesHub(actor, 'reminder.configure'),
    };
  }
}

function ruleView({
  id,
  trigger,
  offsetDays,
  counting,
  timeOfDay,
  audiences,
  isEnabled,
}: ReminderRule): ReminderRuleView {
  return { id, trigger, offsetDays, counting, timeOfDay, audiences: [...audiences], isEnabled };
}

function versionOf(rules: readonly ReminderRule[]): number {
  return Math.max(...rules.map(({ version }) => version));
}
